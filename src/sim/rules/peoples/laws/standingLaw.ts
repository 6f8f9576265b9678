import { compareIds } from '../../../lib/ordered';
import type { Faction } from '../../../state/faction';
import type { SpeciesId, WorldId } from '../../../state/ids';
import { type PeopleLaw, type PeopleStatus, peopleStatuses } from '../../../state/world';

/** Whom a law is about: a people or all others, everywhere or on one world. */
export interface LawScope {
  readonly species: SpeciesId | null;
  readonly world: WorldId | null;
}

/** How far a status is from bondage: 0 to 3. */
export function rankOf(status: PeopleStatus): number {
  return peopleStatuses.indexOf(status);
}

/** The higher of two statuses. */
export function higherOf(one: PeopleStatus, other: PeopleStatus): PeopleStatus {
  return rankOf(one) < rankOf(other) ? other : one;
}

/** The lower of two statuses. */
export function lowerOf(one: PeopleStatus, other: PeopleStatus): PeopleStatus {
  return rankOf(other) < rankOf(one) ? other : one;
}

/** The laws of a power, in order of species and world; what is about all others comes first. */
export function lawsOf(faction: Pick<Faction, 'laws'> | undefined): readonly PeopleLaw[] {
  return faction?.laws ?? none;
}

const none: readonly PeopleLaw[] = [];

/** The law that says just this; undefined where there is none. */
export function lawOn(laws: readonly PeopleLaw[], { species, world }: LawScope) {
  return laws.find((law) => law.species === species && law.world === world);
}

/**
 * The law under which a people lives on a world: an exception for the world, else the law on the people,
 * else the one on all others; undefined: conquest and custom decide.
 * @source invented
 */
export function lawFor(
  laws: readonly PeopleLaw[],
  species: SpeciesId | null,
  world: WorldId | null,
): PeopleLaw | undefined {
  if (laws.length === 0) return undefined;
  return (
    (world === null ? undefined : lawOn(laws, { species, world })) ??
    lawOn(laws, { species, world: null }) ??
    lawOn(laws, { species: null, world: null })
  );
}

/** The laws with one more, or with one in the place of another that said something of the same. */
export function withLaw(laws: readonly PeopleLaw[], law: PeopleLaw): PeopleLaw[] {
  return [...withoutLaw(laws, law), law].sort(
    (a, b) =>
      compareIds(a.species ?? '', b.species ?? '') || compareIds(a.world ?? '', b.world ?? ''),
  );
}

export function withoutLaw(laws: readonly PeopleLaw[], { species, world }: LawScope): PeopleLaw[] {
  return laws.filter((law) => law.species !== species || law.world !== world);
}
