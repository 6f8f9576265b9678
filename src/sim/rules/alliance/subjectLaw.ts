import type { Telling } from '../../events/telling';
import { clamp, sum } from '../../lib/integers';
import { required } from '../../lib/invariant';
import { inOrder } from '../../lib/ordered';
import { type SubjectLaw, subjectLaws } from '../../state/alliance';
import type { Game, Realm } from '../../state/game';
import type { FactionId, SpeciesId, WorldId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import type { People, PeopleStatus, World } from '../../state/world';
import { worldsUnder } from '../chart/worlds';
import { earnPrestige } from '../diplomacy/prestige';
import { worldYield } from '../economy/income';
import { isThanked, raiseLaws } from '../peoples/laws/giveLaw';
import { higherOf, lowerOf } from '../peoples/laws/standingLaw';
import { leastUnder } from './leastStatus';

/** How far a law goes towards freedom: 0 to 2. */
export function stepOf(law: SubjectLaw): number {
  return subjectLaws.indexOf(law);
}

/**
 * The status a conquered people gets: kin are citizens; others as the conqueror's own law says, else the freed are citizens, else
 * its ways decide, all within the law of its alliance. Clients at least under the second law, citizens under the
 * third.
 * @source seed 3
 */
export function statusUnder(
  people: People,
  kin: string | undefined,
  ways: 'frees' | 'enslaves' | undefined,
  law: SubjectLaw | null,
  own?: PeopleStatus,
): People['status'] {
  const least = law === null ? null : leastUnder[law];
  if (own !== undefined && people.species !== kin) {
    return least === null ? own : higherOf(own, least);
  }
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
  return worldsUnder(realm, faction).filter((world) => enslavedOn(world) > 0);
}

/** What becomes of a people on a world when a law is carried out, or the unfree are freed. */
export type Lift = (people: People, world: World) => PeopleStatus;

/** Emancipation: who is in bondage becomes a citizen; all others are left as they are. */
export const emancipated: Lift = ({ status }) => (status === 'enslaved' ? 'citizen' : status);

/** A law on subject peoples: nobody is less than it allows; null where it allows everything. */
export function liftUnder(law: SubjectLaw): Lift | null {
  const least = leastUnder[law];
  if (least === null) return null;
  return ({ status }) => higherOf(status, least);
}

/** Worlds of a faction on which a law is not yet carried out, in order of id. */
function unlawful(realm: Realm, faction: FactionId, lift: Lift): World[] {
  return worldsUnder(realm, faction).filter((world) =>
    world.people.some((people) => lift(people, world) !== people.status),
  );
}

/** The peoples of a world whose status a lift changes. */
function risersUnder(world: World, lift: Lift): People[] {
  return world.people.filter((people) => lift(people, world) !== people.status);
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
    const people = lifted(world, lift, realm.turn);
    const after = worldYield(realm, rules, { ...world, people });
    change.latinum += after.latinum - before.latinum;
    change.research += after.research - before.research;
    change.industry += after.industry - before.industry;
  }
  const raised = worlds.flatMap((world) => risersUnder(world, lift));
  return {
    worlds: worlds.map(({ id }) => id),
    millions: sum(raised.map(({ millions }) => millions)),
    enslaved: sum(worlds.map(enslavedOn)),
    change,
  };
}

/** The peoples of a world after a lift; who comes out of bondage has yet to find other work. */
export function lifted(world: World, lift: Lift, turn: number): People[] {
  return world.people.map((people) => {
    const status = lift(people, world);
    if (status === people.status) return people;
    const risen = { ...people, status };
    return people.status === 'enslaved' ? { ...risen, freed: turn } : risen;
  });
}

/** Why a lift is carried out: a ruler's own law says so already; he grants it, or his alliance demands it, and it becomes his law. */
type ReleasedBy = 'law' | 'grant' | 'alliance';

/**
 * Carries out a lift on all worlds of a faction. The galaxy hears of it, the ruler what it costs
 * him; worlds on which bondage ends are grateful, unless he made it himself, and it raises his prestige.
 */
export function release(
  realm: Realm,
  { rules, emit }: Telling,
  faction: FactionId,
  lift: Lift,
  by: ReleasedBy = 'alliance',
): void {
  const found = releaseUnder(realm, rules, faction, lift);
  if (found === null) return;
  const { gratitude, freedPrestige } = rules.numbers.council;
  const freed: WorldId[] = [];
  const raised = new Map<SpeciesId, PeopleStatus>();
  let thanks = 0;
  let least: PeopleStatus = 'citizen';
  for (const id of found.worlds) {
    const world = required(realm.worlds[id], `world ${id}`);
    const out = world.people.filter(({ status }) => status === 'enslaved');
    for (const people of risersUnder(world, lift)) {
      const status = lift(people, world);
      raised.set(people.species, status);
      least = lowerOf(least, status);
    }
    if (out.some((people) => lift(people, world) !== 'enslaved')) {
      freed.push(id);
      if (out.some((people) => isThanked(realm, rules, faction, people, world))) {
        world.loyalty = clamp(world.loyalty + gratitude, 0, 100);
        thanks += 1;
      }
    }
    world.people = lifted(world, lift, realm.turn);
  }
  if (by !== 'law') raiseLaws(realm, rules, faction, raised);
  const own = by !== 'alliance';
  earnPrestige(realm, rules, faction, freedPrestige * thanks);
  const worlds = [...found.worlds];
  const status = least === 'enslaved' ? 'subject' : least;
  emit(
    { type: 'peopleFreed', faction, worlds, freed, status, ...(own && { own: true as const }) },
    null,
    'all',
  );
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
  return worldsUnder(realm, holder).some(({ people }) =>
    people.some((each) => each.status === 'enslaved' && each.species === species),
  );
}

/** All a faction holds in bondage, in thousands of millions, rounded up. */
export function billionsInBondage(realm: Realm, faction: FactionId): number {
  let millions = 0;
  for (const world of worldsUnder(realm, faction)) millions += enslavedOn(world);
  return Math.ceil(millions / 1000);
}
