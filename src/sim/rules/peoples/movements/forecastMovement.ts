import { clamp } from '../../../lib/integers';
import { greatest } from '../../../lib/ordered';
import { total } from '../../../lib/terms';
import type { Realm } from '../../../state/game';
import type { Movement, MovementAnswer, MovementStep } from '../../../state/movement';
import type { Ruleset } from '../../../state/ruleset';
import type { World } from '../../../state/world';
import { lifted, type Release, releaseUnder } from '../../alliance/subjectLaw';
import { type RealmIndex, realmIndexOf } from '../../economy/realmIndex';
import { holdingStill } from '../../figures/stillness';
import { driftedLoyalty, driftedUnrest, loyaltyAim, unrestAim } from '../loyalty';
import { answered } from './answers';
import { monthLater, risingWorlds } from './course';
import { homesUnder, liftFor } from './demands';
import { marchPlan } from './march';
import { topSupport } from './movementLookup';
import { armsTerms, forecastRising } from './uprising';

/** A movement some months from now; `step` null: it is over. */
export interface MovementThen {
  readonly support: number;
  readonly radicalism: number;
  readonly step: MovementStep | null;
}

/** What becomes of a movement, by the code that decides it, if all else stays as it is. */
export interface MovementForecast {
  readonly in6: MovementThen;
  readonly in12: MovementThen;
  /** Months until its next step, and until it rises; null: not within a year. */
  readonly nextIn: number | null;
  readonly risesIn: number | null;
  /** Chance that an uprising where it is strongest then would win, in permille; null: it does not rise within a year. */
  readonly won: number | null;
}

const year = 12;

/**
 * What becomes of a movement within a year as things stand; loyalty and unrest of its worlds go on as they would.
 * @source invented
 */
export function forecastMovement(
  realm: Realm,
  rules: Ruleset,
  movement: Movement,
  realmIndex: RealmIndex = realmIndexOf(realm, rules),
): MovementForecast {
  const homes = homesUnder(realm, rules, movement.ruler, movement.species);
  return forecastFrom(realm, rules, movement, homes, realmIndex);
}

/** The same if it were answered so this month; null takes back the answer that stands. */
export function forecastAnswer(
  realm: Realm,
  rules: Ruleset,
  movement: Movement,
  answer: MovementAnswer | null,
  realmIndex: RealmIndex = realmIndexOf(realm, rules),
): MovementForecast {
  const homes = homesAfter(realm, rules, movement, answer);
  return forecastFrom(
    realm,
    rules,
    answered(rules, movement, answer, realm.turn),
    homes,
    realmIndex,
  );
}

/** What granting a demand by law changes for its ruler; null where it is granted otherwise. */
export function grantEffects(realm: Realm, rules: Ruleset, movement: Movement): Release | null {
  const lift = liftFor(movement);
  return lift && releaseUnder(realm, rules, movement.ruler, lift);
}

/** The worlds of a movement as an answer would leave them at once. */
function homesAfter(
  realm: Realm,
  rules: Ruleset,
  movement: Movement,
  answer: MovementAnswer | null,
): World[] {
  const homes = homesUnder(realm, rules, movement.ruler, movement.species);
  if (answer === 'march') {
    const plan = marchPlan(realm, rules, movement);
    return homes.map((world) =>
      world.id === plan?.to ? { ...world, garrison: world.garrison + plan.points } : world,
    );
  }
  if (answer !== 'grant') return homes;
  if (movement.demand === 'restoration') return [];
  const lift = liftFor(movement);
  if (lift === null) return homes;
  const { gratitude } = rules.numbers.council;
  return homes.map((world) => ({
    ...world,
    people: lifted(world, lift, realm.turn),
    loyalty: clamp(world.loyalty + (movement.demand === 'freedom' ? gratitude : 0), 0, 100),
  }));
}

function forecastFrom(
  realm: Realm,
  rules: Ruleset,
  from: Movement,
  homes: readonly World[],
  realmIndex: RealmIndex,
): MovementForecast {
  // All else stays as it is: months go by in a realm that lies still.
  const then: Realm = { ...realm };
  return holdingStill(then, () => yearFrom(then, rules, from, homes, realmIndex));
}

/** A year of a movement in a realm of its own, whose months go by meanwhile. */
function yearFrom(
  then: Realm,
  rules: Ruleset,
  from: Movement,
  homes: readonly World[],
  realmIndex: RealmIndex,
): MovementForecast {
  let [movement, worlds] = [from, homes];
  const course: MovementThen[] = [];
  let nextIn: number | null = null;
  let risesIn = from.step === 'uprising' ? 0 : null;
  let won = risesIn === 0 ? oddsOf(then, rules, from, homes) : null;
  for (let month = 1; month <= year; month++) {
    worlds = worlds.map((world) => livedOn(then, rules, world, realmIndex));
    movement =
      worlds.length === 0 || movement.over
        ? { ...movement, worlds: {}, over: { how: 'faded', on: then.turn } }
        : monthLater(then, rules, movement, worlds, realmIndex);
    if (nextIn === null && movement.step !== from.step) nextIn = month;
    if (risesIn === null && movement.step === 'uprising') {
      risesIn = month;
      won = oddsOf(then, rules, movement, worlds);
    }
    course.push(thenOf(movement));
    then.turn += 1;
  }
  const [in6, in12] = [course[year / 2 - 1], course[year - 1]] as [MovementThen, MovementThen];
  return { in6, in12, nextIn, risesIn, won };
}

function thenOf(movement: Movement): MovementThen {
  const { radicalism, step, over } = movement;
  return { support: topSupport(movement), radicalism, step: over ? null : step };
}

/** A month of a world's peoples, as far as movements ask for it. */
function livedOn(realm: Realm, rules: Ruleset, world: World, realmIndex: RealmIndex): World {
  const loyalty = driftedLoyalty(rules, world, loyaltyAim(realm, rules, world, realmIndex));
  const unrest = driftedUnrest(rules, world, unrestAim(realm, rules, world));
  return { ...world, loyalty, unrest };
}

/** The odds of an uprising where it has most support. */
function oddsOf(
  realm: Realm,
  rules: Ruleset,
  movement: Movement,
  worlds: readonly World[],
): number | null {
  const rising = risingWorlds(realm, movement, 0);
  const able = worlds.filter(({ id }) => rising.includes(id));
  const at = greatest(able, ({ id }) => movement.worlds[id]?.support ?? 0);
  if (at === null) return null;
  const full = total(armsTerms(rules, movement, at));
  return forecastRising(realm, rules, movement, at, full).won;
}
