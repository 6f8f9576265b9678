import { divide, permilleOf } from '../lib/integers';
import type { Term } from '../lib/terms';
import type { Side } from '../rules/battle/fighter';
import type { ExpectedLosses } from '../rules/battle/forecastBattle';
import type { FactionId, SystemId, WorldId } from '../state/ids';
import type { Ruleset } from '../state/ruleset';
import type { StagedBattle } from './fightMonth';
import type { CourseEnd } from './playCourse';
import type { Encounter, Odds } from './strikeForecast';

/**
 * What the courses played so far came to. Counts and losses are weighed: whatever is supposed weighs
 * the same, in however many courses it was played.
 */
export interface Tally {
  readonly count: { likely: number; won: number; lost: number; fought: number; unescorted: number };
  readonly losses: { own: Losses; enemy: Losses };
  suppositions: number;
  /** Chance in permille to win by each supposition in which there is a battle, and to take a world by each. */
  readonly won: number[];
  readonly taken: Map<WorldId, { likely: number; each: number[] }>;
  readonly encounters: Map<string, Meeting>;
  terms: readonly Term[] | null;
}

interface Losses {
  ships: number;
  lost: number;
  hull: number;
  worth: number;
}

interface Meeting {
  readonly turn: number;
  readonly system: SystemId;
  readonly towards: SystemId | null;
  readonly by: Set<FactionId>;
  times: number;
  won: number;
  ships: number;
}

const none = (): Losses => ({ ships: 0, lost: 0, hull: 0, worth: 0 });

export function newTally(): Tally {
  return {
    count: { likely: 0, won: 0, lost: 0, fought: 0, unescorted: 0 },
    losses: { own: none(), enemy: none() },
    suppositions: 0,
    won: [],
    taken: new Map(),
    encounters: new Map(),
    terms: null,
  };
}

/** Whom the tally is kept for, and where a battle is the one that is asked for. */
export interface Asker {
  readonly rules: Ruleset;
  readonly faction: FactionId;
  readonly goal: SystemId;
}

/** Adds the courses of one supposition; those that are not `likely` count for the widest odds only. */
export function addCourses(
  tally: Tally,
  asker: Asker,
  courses: readonly CourseEnd[],
  likely: boolean,
): void {
  const fought = courses.filter(({ battles }) =>
    battles.some((each) => isAtGoal(each, asker.goal)),
  );
  const won = fought.filter(({ field }) => field === 'won').length;
  if (fought.length > 0) tally.won.push(permilleOf(won, fought.length));
  for (const id of new Set([...tally.taken.keys(), ...courses.flatMap(({ taken }) => taken)])) {
    const times = courses.filter(({ taken }) => taken.includes(id)).length;
    const before = Array.from({ length: tally.suppositions }, () => 0);
    const world = tally.taken.get(id) ?? { likely: 0, each: before };
    tally.taken.set(id, world);
    world.each.push(permilleOf(times, courses.length));
    if (likely) world.likely += divide(times * wholeWeight, courses.length);
  }
  tally.suppositions += 1;
  const weight = divide(wholeWeight, courses.length);
  if (likely) for (const course of courses) addCourse(tally, asker, course, weight);
}

/** What all courses of one supposition weigh together. */
const wholeWeight = 100_000;

function addCourse(
  tally: Tally,
  asker: Asker,
  { field, battles, unescorted }: CourseEnd,
  weight: number,
): void {
  const { count } = tally;
  count.likely += weight;
  if (unescorted) count.unescorted += weight;
  if (battles.some((battle) => isAtGoal(battle, asker.goal))) {
    count.fought += weight;
    if (field === 'won') count.won += weight;
    if (field === 'lost') count.lost += weight;
  }
  for (const battle of battles) {
    const side = sideOf(battle, asker.faction);
    const own = lossesOf(asker.rules, battle, side);
    if (!isAtGoal(battle, asker.goal)) addMeeting(tally, battle, side, own.lost, weight);
    else {
      tally.terms ??= side === 0 ? battle.setup.terms : battle.setup.terms.map(reversed);
      add(tally.losses.own, own, weight);
      add(tally.losses.enemy, lossesOf(asker.rules, battle, side === 0 ? 1 : 0), weight);
    }
  }
}

function reversed(term: Term): Term {
  return { ...term, amount: -term.amount };
}

export function isAtGoal({ setup }: StagedBattle, goal: SystemId): boolean {
  return setup.system === goal && setup.towards === null;
}

function sideOf({ setup }: StagedBattle, faction: FactionId): Side {
  return setup.sides[1].includes(faction) ? 1 : 0;
}

function lossesOf(rules: Ruleset, { setup, result }: StagedBattle, side: Side): Losses {
  const losses = none();
  setup.fighters.forEach((fighter, index) => {
    const outcome = result.fighters[index];
    if (!outcome || fighter.kind === 'world' || fighter.side !== side) return;
    const gone = outcome.fate === 'destroyed' || outcome.fate === 'captured';
    losses.ships += fighter.hull;
    losses.hull += gone ? fighter.hull : Math.max(0, fighter.hull - outcome.hull);
    if (!gone) return;
    losses.lost += 1;
    losses.worth += rules.shipClasses[fighter.class]?.cost.duranium ?? 0;
  });
  return losses;
}

function add(sum: Losses, { ships, lost, hull, worth }: Losses, weight: number): void {
  sum.ships += ships * weight;
  sum.lost += lost * weight;
  sum.hull += hull * weight;
  sum.worth += worth * weight;
}

function addMeeting(
  tally: Tally,
  battle: StagedBattle,
  side: Side,
  lost: number,
  weight: number,
): void {
  const { turn, setup, result } = battle;
  const { system, towards } = setup;
  const key = [turn, system, towards ?? ''].join();
  const before = tally.encounters.get(key);
  const fresh = { turn, system, towards, by: new Set<FactionId>(), times: 0, won: 0, ships: 0 };
  const meeting: Meeting = before ?? fresh;
  tally.encounters.set(key, meeting);
  for (const faction of setup.sides[side === 0 ? 1 : 0]) meeting.by.add(faction);
  meeting.times += weight;
  meeting.ships += lost * weight;
  if (result.victor === side) meeting.won += weight;
}

/** The odds to hold the field where it comes to a battle for it: of all that is supposed, and the likeliest. */
export function oddsToWin({ won }: Tally, likely: number): Odds {
  return spread(won, likely);
}

/** The odds to take a world. */
export function oddsToTake({ taken, count }: Tally, world: WorldId): Odds {
  const known = taken.get(world);
  if (!known) return { from: 0, to: 0, likely: 0 };
  return spread(known.each, permilleOf(known.likely, Math.max(1, count.likely)));
}

function spread(each: readonly number[], likely: number): Odds {
  return { from: Math.min(likely, ...each), to: Math.max(likely, ...each), likely };
}

/** What one side loses on average where it comes to a battle. */
export function expected(losses: Losses, { fought }: Tally['count']): ExpectedLosses {
  const count = Math.max(1, fought);
  return {
    ships: Math.floor((losses.lost * 10) / count),
    hull: permilleOf(losses.hull, Math.max(1, losses.ships)),
    worth: Math.floor(losses.worth / count),
  };
}

/** The battles on the way, the first first. */
export function encountersOf({ encounters, count }: Tally): Encounter[] {
  return [...encounters.values()]
    .sort((a, b) => a.turn - b.turn || (a.system < b.system ? -1 : 1))
    .map(({ turn, system, towards, by, times, won, ships }) => ({
      turn,
      system,
      towards,
      by: [...by].sort(),
      chance: permilleOf(times, Math.max(1, count.likely)),
      win: permilleOf(won, times),
      losses: Math.floor((ships * 10) / times),
    }));
}
