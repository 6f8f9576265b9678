import { divide, sum } from '../../../lib/integers';
import { required } from '../../../lib/invariant';
import { idsOf } from '../../../lib/ordered';
import { type Term, total } from '../../../lib/terms';
import type { Faction } from '../../../state/faction';
import type { Realm } from '../../../state/game';
import type { FactionId, WorldId } from '../../../state/ids';
import type { Ruleset } from '../../../state/ruleset';
import type { PeopleStatus, World } from '../../../state/world';
import { worldsUnder } from '../../chart/worlds';
import { worldOutput, worldYield } from '../../economy/income';
import { type RealmIndex, realmIndexOf } from '../../economy/realmIndex';
import { guardsOn } from '../../economy/upkeep';
import { holdingStill } from '../../figures/stillness';
import { recruit } from '../../ground/defences';
import { liveMonth } from '../liveMonth';
import { populationOf } from '../population';
import { carryOutLaws } from './carryOutLaws';
import { giveLaw } from './giveLaw';
import type { LawChange } from './lawChange';
import type { LawScope } from './standingLaw';

/** What a forecast of a law speaks of: what its worlds bring together a month, and how their people bear it. */
export const lawFigures = [
  'latinum',
  'ore',
  'research',
  'work',
  'loyalty',
  'unrest',
  'people',
] as const;

/**
 * The worlds of a people in one month: latinum less the guards, ore of both kinds, research, work; loyalty by
 * heads and unrest of developed worlds, both in the mean; millions.
 */
export type LawMonth = Readonly<Record<(typeof lawFigures)[number], number>>;

/** The same months with a law and without, from the month that runs; and what makes the difference in some of them. */
export interface LawForecast {
  readonly worlds: readonly WorldId[];
  readonly given: readonly LawMonth[];
  readonly without: readonly LawMonth[];
  /** By month: what is more or less with the law of latinum, ore and research, by cause. */
  readonly terms: Readonly<Record<number, LawTerms>>;
}

type Explained = 'latinum' | 'ore' | 'research';
type LawTerms = Readonly<Record<Explained, readonly Term[]>>;

/** How far a law is looked ahead, and how closely: months in all, from one count to the next, and those whose terms are wanted. */
export interface LawOutlook {
  readonly months: number;
  /** What is counted stands until it is counted again. Default: every month. */
  readonly every?: number;
  readonly asked?: readonly number[];
}

/**
 * What a law comes to in so many months on the worlds of whom it is about, everything else as it stands: the very rules of the
 * turn are run on a copy of them, with the law and without it.
 * @source invented
 */
export function lawForecast(
  realm: Realm,
  rules: Ruleset,
  faction: FactionId,
  change: LawChange,
  outlook: LawOutlook,
): LawForecast {
  const { species, world, status } = change;
  const [forecast] = lawForecasts(realm, rules, faction, { species, world }, [status], outlook);
  return required(forecast, 'a forecast for one law');
}

/** The same for several laws on one people, each beside what is without any. */
export function lawForecasts(
  realm: Realm,
  rules: Ruleset,
  faction: FactionId,
  scope: LawScope,
  statuses: readonly PeopleStatus[],
  outlook: LawOutlook,
): LawForecast[] {
  const realmIndex = realmIndexOf(realm, rules);
  const worlds = worldsWith(realm, faction, scope);
  const run = (supposed: Realm) =>
    runMonths({ supposed, rules, faction, worlds, realmIndex }, outlook);
  const before = run(supposedRealm(realm, faction));
  return statuses.map((status) => {
    const supposed = supposedRealm(realm, faction);
    giveLaw(supposed, rules, faction, { ...scope, status });
    const after = run(supposed);
    const asked = outlook.asked ?? [];
    return {
      worlds,
      given: after.months,
      without: before.months,
      terms: Object.fromEntries(
        asked.map((month) => [month, difference(after.terms[month], before.terms[month])]),
      ),
    };
  });
}

/** All worlds of a power where whom a law is about lives: an exception elsewhere feels it through its kin. */
function worldsWith(realm: Realm, faction: FactionId, { species }: LawScope): WorldId[] {
  const own = realm.factions[faction]?.species;
  return worldsUnder(realm, faction)
    .filter(({ people }) =>
      people.some((each) => (species === null ? each.species !== own : each.species === species)),
    )
    .map(({ id }) => id);
}

/** A copy of all that a month of laws changes: the power's own things and worlds, and what others remember. */
function supposedRealm(realm: Realm, faction: FactionId): Realm {
  const worlds: Record<WorldId, World> = {};
  for (const id of idsOf(realm.worlds)) {
    const world = realm.worlds[id] as World;
    worlds[id] = world.owner === faction ? { ...world } : world;
  }
  const power = realm.factions[faction];
  const factions = power ? { ...realm.factions, [faction]: copyOf(power) } : realm.factions;
  return { ...realm, worlds, factions, memories: { ...realm.memories } };
}

function copyOf(power: Faction): Faction {
  const { books } = power;
  return { ...power, books: books && { ...books, stocks: { ...books.stocks } } };
}

interface Course {
  readonly supposed: Realm;
  readonly rules: Ruleset;
  readonly faction: FactionId;
  readonly worlds: readonly WorldId[];
  /** Who blockades whom stays as it is. */
  readonly realmIndex: RealmIndex;
}

function runMonths(course: Course, { months, every = 1, asked = [] }: LawOutlook) {
  const { supposed, rules, faction, realmIndex } = course;
  const told: LawMonth[] = [];
  const terms: Record<number, LawTerms> = {};
  for (let month = 0; month <= months; month += 1) {
    carryOutLaws(supposed, { rules, emit: () => {} }, faction);
    holdingStill(supposed, () => {
      const last = told.at(-1);
      told.push(last === undefined || month % every === 0 ? monthOf(course) : last);
      if (asked.includes(month)) terms[month] = termsOf(course);
      for (const world of worldsIn(course)) {
        liveMonth(supposed, rules, world, realmIndex);
        recruit(supposed, rules, world);
      }
    });
    supposed.turn += 1;
  }
  return { months: told, terms };
}

function worldsIn({ supposed, worlds }: Course): World[] {
  return worlds.flatMap((id) => supposed.worlds[id] ?? []);
}

function monthOf(course: Course): LawMonth {
  const { supposed, rules, realmIndex } = course;
  const month = { latinum: 0, ore: 0, research: 0, work: 0 };
  const worlds = worldsIn(course);
  for (const world of worlds) {
    const made = worldYield(supposed, rules, world, realmIndex);
    month.latinum += made.latinum - guardsOn(rules.numbers.laws.guarded, world);
    month.ore += made.dilithium + made.duranium;
    month.research += made.research;
    month.work += made.industry;
  }
  const people = sum(worlds.map(populationOf));
  const developed = worlds.filter(({ development }) => development === 'developed');
  return {
    ...month,
    people,
    loyalty: divide(sum(worlds.map((world) => world.loyalty * populationOf(world))), people),
    unrest: divide(sum(developed.map(({ unrest }) => unrest)), developed.length),
  };
}

function termsOf(course: Course): LawTerms {
  const { supposed, rules, realmIndex } = course;
  const terms: Record<Explained, Term[]> = { latinum: [], ore: [], research: [] };
  for (const world of worldsIn(course)) {
    const { flows } = worldOutput(supposed, rules, world, realmIndex);
    terms.latinum.push(...flows.latinum);
    const amount = -guardsOn(rules.numbers.laws.guarded, world);
    terms.latinum.push({ label: 'upkeep.guards', subject: world.id, amount });
    terms.ore.push(...flows.dilithium, ...flows.duranium);
    terms.research.push(...flows.research);
  }
  return terms;
}

function difference(after: LawTerms | undefined, before: LawTerms | undefined): LawTerms {
  const of = (figure: Explained) =>
    byCause([
      ...(after?.[figure] ?? []),
      ...(before?.[figure] ?? []).map((each) => ({ ...each, amount: -each.amount })),
    ]);
  return { latinum: of('latinum'), ore: of('ore'), research: of('research') };
}

/** One term for each cause, whatever worlds and things it speaks of but peoples; those that come to nothing are left out. */
function byCause(terms: readonly Term[]): Term[] {
  const causes = new Map<string, Term[]>();
  for (const each of terms) {
    const key = `${each.label} ${each.subject ?? ''}`;
    causes.set(key, [...(causes.get(key) ?? []), each]);
  }
  return [...causes.values()].flatMap((same) => {
    const [first] = same;
    const amount = total(same);
    return first === undefined || amount === 0 ? [] : [{ ...first, amount }];
  });
}
