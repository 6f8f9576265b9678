import type { Telling } from '../../events/telling';
import { clamp, sum } from '../../lib/integers';
import { required } from '../../lib/invariant';
import { inOrder } from '../../lib/ordered';
import { type SubjectLaw, subjectLaws } from '../../state/alliance';
import type { Game, Realm } from '../../state/game';
import type { FactionId, WorldId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import type { People, PeopleStatus, World } from '../../state/world';
import { worldsOf } from '../chart/worlds';
import { earnPrestige } from '../diplomacy/prestige';
import { worldYield } from '../economy/income';

/** What the law of its alliance says of peoples a faction rules; null outside an alliance. */
export function lawOver(realm: Realm, faction: FactionId): SubjectLaw | null {
  const alliance = realm.factions[faction]?.alliance ?? null;
  return alliance === null ? null : (realm.alliances[alliance]?.charter.subjects ?? null);
}

/** How far a law goes towards freedom: 0 to 2. */
export function stepOf(law: SubjectLaw): number {
  return subjectLaws.indexOf(law);
}

/**
 * The status a conquered people gets: kin and the freed are citizens; otherwise the conqueror's ways
 * decide, within the law of its alliance. Clients at least under the second law, citizens under the
 * third.
 * @source seed 3
 */
export function statusUnder(
  people: People,
  kin: string | undefined,
  ways: 'frees' | 'enslaves' | undefined,
  law: SubjectLaw | null,
): People['status'] {
  if (people.species === kin || ways === 'frees' || law === 'freedom') return 'citizen';
  if (law === 'clients') return 'client';
  if (ways === 'enslaves') return 'enslaved';
  return people.status === 'enslaved' ? 'enslaved' : 'subject';
}

/** People in bondage on a world, in millions. */
export function enslavedOn(world: World): number {
  let millions = 0;
  for (const people of world.people) if (people.status === 'enslaved') millions += people.millions;
  return millions;
}

/** Writes down whether a world that changes hands came out of bondage; `bound` millions were in it. */
export function noteFreedom(world: World, bound: number, turn: number): void {
  if (enslavedOn(world) > 0) delete world.freedOn;
  else if (bound > 0) world.freedOn = turn;
}

/** Worlds on which a faction holds people in bondage, in order of id. */
export function bondageWorlds(realm: Realm, faction: FactionId): World[] {
  return worldsOf(realm).filter((world) => world.owner === faction && enslavedOn(world) > 0);
}

/** What becomes of a people when a law is carried out, or the unfree are freed. */
export type Lift = (people: People) => PeopleStatus;

/** Emancipation: who is in bondage becomes a citizen; all others are left as they are. */
export const emancipated: Lift = ({ status }) => (status === 'enslaved' ? 'citizen' : status);

/** A law on subject peoples: nobody is less than it allows; null where it allows everything. */
export function liftUnder(law: SubjectLaw): Lift | null {
  const least = leastUnder[law];
  if (least === null) return null;
  return ({ status }) => (rankOf(status) < rankOf(least) ? least : status);
}

const leastUnder: Readonly<Record<SubjectLaw, PeopleStatus | null>> = {
  bondage: null,
  clients: 'client',
  freedom: 'citizen',
};

const rankOf = (status: PeopleStatus) => ladder.indexOf(status);

/** From bondage to freedom. */
const ladder: readonly PeopleStatus[] = ['enslaved', 'subject', 'client', 'citizen'];

/** Worlds of a faction on which a law is not yet carried out, in order of id. */
function unlawful(realm: Realm, faction: FactionId, lift: Lift): World[] {
  const isBelow = (people: People) => lift(people) !== people.status;
  return worldsOf(realm).filter(
    ({ owner, people }) => owner === faction && people.length > 0 && people.some(isBelow),
  );
}

/** What carrying out a law changes for who rules: its worlds, their people, its output a month. */
export interface Release {
  readonly worlds: readonly WorldId[];
  /** People whose status rises, in millions; of them, those who were in bondage. */
  readonly millions: number;
  readonly enslaved: number;
  /** What the worlds make a month more or less, in units of stock and points of work. */
  readonly change: Readonly<Record<'latinum' | 'research' | 'industry', number>>;
}

/** What a lift would change under one faction, of its worlds that are known; null: nothing. */
export function releaseUnder(
  realm: Realm,
  rules: Ruleset,
  faction: FactionId,
  lift: Lift,
): Release | null {
  const worlds = unlawful(realm, faction, lift);
  if (worlds.length === 0) return null;
  const change = { latinum: 0, research: 0, industry: 0 };
  for (const world of worlds) {
    const before = worldYield(realm, rules, world);
    const after = worldYield(realm, rules, { ...world, people: lifted(world, lift) });
    change.latinum += after.latinum - before.latinum;
    change.research += after.research - before.research;
    change.industry += after.industry - before.industry;
  }
  const raised = worlds.flatMap(({ people }) =>
    people.filter((each) => lift(each) !== each.status),
  );
  return {
    worlds: worlds.map(({ id }) => id),
    millions: sum(raised.map(({ millions }) => millions)),
    enslaved: sum(worlds.map(enslavedOn)),
    change,
  };
}

function isRaisedTo(people: People, lift: Lift, status: PeopleStatus): boolean {
  return people.status !== status && lift(people) === status;
}

/** The peoples of a world after a lift. */
export function lifted({ people }: World, lift: Lift): People[] {
  return people.map((each) => ({ ...each, status: lift(each) }));
}

/**
 * Carries out a lift on all worlds of a faction. The galaxy hears of it, the ruler what it costs
 * him; worlds on which bondage ends are grateful, and it raises his prestige.
 */
export function release(
  game: Game,
  { rules, emit }: Telling,
  faction: FactionId,
  lift: Lift,
): void {
  const found = releaseUnder(game, rules, faction, lift);
  if (found === null) return;
  const { gratitude, freedPrestige } = rules.numbers.council;
  const freed: WorldId[] = [];
  let status: 'client' | 'citizen' = 'citizen';
  for (const id of found.worlds) {
    const world = required(game.worlds[id], `world ${id}`);
    const bound = enslavedOn(world);
    if (world.people.some((each) => isRaisedTo(each, lift, 'client'))) status = 'client';
    world.people = lifted(world, lift);
    if (enslavedOn(world) === bound) continue;
    freed.push(id);
    world.loyalty = clamp(world.loyalty + gratitude, 0, 100);
  }
  earnPrestige(game, rules, faction, freedPrestige * freed.length);
  const worlds = [...found.worlds];
  emit({ type: 'peopleFreed', faction, worlds, freed, status }, null, 'all');
  emit({ type: 'releaseCounted', faction, worlds, ...found.change }, null, [faction], false);
}

/** The law of an alliance holds on all members' worlds, however they came by them. */
export function upholdLaws(game: Game, context: Telling): void {
  for (const { charter, members } of inOrder(game.alliances)) {
    const lift = liftUnder(charter.subjects);
    if (lift === null) continue;
    for (const member of members) release(game, context, member, lift);
  }
}

/** Whether a faction is of a species held in bondage by another, so far as its worlds are known. */
export function holdsKin(realm: Realm, holder: FactionId, kin: FactionId): boolean {
  const species = realm.factions[kin]?.species;
  return worldsOf(realm).some(
    ({ owner, people }) =>
      owner === holder &&
      people.some((each) => each.status === 'enslaved' && each.species === species),
  );
}

/** All a faction holds in bondage, in thousands of millions, rounded up. */
export function billionsInBondage(realm: Realm, faction: FactionId): number {
  let millions = 0;
  for (const world of worldsOf(realm)) if (world.owner === faction) millions += enslavedOn(world);
  return Math.ceil(millions / 1000);
}
