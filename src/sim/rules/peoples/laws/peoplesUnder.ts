import { compareIds } from '../../../lib/ordered';
import type { Realm } from '../../../state/game';
import type { FactionId, SpeciesId, WorldId } from '../../../state/ids';
import type { PeopleLaw, PeopleStatus } from '../../../state/world';
import { worldsUnder } from '../../chart/worlds';
import { lawFor, lawsOf } from './standingLaw';

/** A people under a power: how many of it live in which status and where, and what the law on it is. */
export interface PeopleRow {
  readonly species: SpeciesId;
  /** The power's own people: citizens under any law. */
  readonly own: boolean;
  readonly millions: number;
  /** Millions by status; what nobody lives in is absent. */
  readonly statuses: Readonly<Partial<Record<PeopleStatus, number>>>;
  /** Its worlds, those with most of it first. */
  readonly worlds: readonly PeopleHome[];
  /** Loyalty of its worlds by its heads. */
  readonly loyalty: number;
  readonly law: PeopleLaw | undefined;
}

export interface PeopleHome {
  readonly world: WorldId;
  readonly status: PeopleStatus;
  readonly millions: number;
  readonly loyalty: number;
  /** The law for this world alone. */
  readonly exception: PeopleLaw | undefined;
}

/**
 * The peoples that a power rules, those with most heads first.
 * @source invented
 */
export function peoplesUnder(realm: Realm, faction: FactionId): PeopleRow[] {
  const power = realm.factions[faction];
  const homes = new Map<SpeciesId, PeopleHome[]>();
  const laws = lawsOf(power);
  for (const { id, people, loyalty } of worldsUnder(realm, faction)) {
    for (const { species, status, millions } of people) {
      const exception = laws.find((law) => law.species === species && law.world === id);
      const home = { world: id, status, millions, loyalty, exception };
      homes.set(species, [...(homes.get(species) ?? []), home]);
    }
  }
  return [...homes]
    .map(([species, worlds]) => rowOf(species, species === power?.species, worlds, laws))
    .sort((a, b) => b.millions - a.millions || compareIds(a.species, b.species));
}

function rowOf(
  species: SpeciesId,
  own: boolean,
  homes: readonly PeopleHome[],
  laws: readonly PeopleLaw[],
): PeopleRow {
  const statuses: Partial<Record<PeopleStatus, number>> = {};
  let millions = 0;
  let mood = 0;
  for (const home of homes) {
    statuses[home.status] = (statuses[home.status] ?? 0) + home.millions;
    millions += home.millions;
    mood += home.loyalty * home.millions;
  }
  return {
    species,
    own,
    millions,
    statuses,
    worlds: [...homes].sort((a, b) => b.millions - a.millions || compareIds(a.world, b.world)),
    loyalty: millions === 0 ? 0 : Math.floor(mood / millions),
    law: own ? undefined : lawFor(laws, species, null),
  };
}
