import type { Cost, RealmIndex, World } from '../../../sim';
import { industryOf, itemCost, sortedBy } from '../../../sim';
import type { Planner } from '../../core/planner';
import type { Posture } from '../../core/posture';
import type { Situation } from '../../core/situation';
import { pursues, warPlans } from '../../plans/plan';
import { buildBest, countSlips, openBuildings, type Works } from './buildings';
import { develop, nextToDevelop } from './develop';
import { growthOf, isPressed, near } from './growth';
import { type Muster, muster } from './muster';
import { leaveTo, openPurse, type Purse, pay, refund } from './purse';
import { buildHelper, buildSettler, buildWarship, type Slipways } from './ships';
import { raiseTroops } from './troops';
import { type Demand, type Wishes, wishesOf } from './wishes';

/** Turns of work a queue should hold, entries at most, and entries added in a turn. */
const workAhead = 4;
const longest = 6;
const most = 5;

/** What all worlds of a power share when their queues are filled. */
interface Yards extends Works {
  readonly purse: Purse;
  readonly wishes: Wishes;
  readonly slipways: Slipways;
  readonly realmIndex: RealmIndex;
  /** Rivals are strong for their mood: ships go before works. */
  readonly shipsFirst: boolean;
}

/** Fills the queues of all worlds that have little left to do, the capital first; what is left to spend. */
export function produce(
  planner: Planner,
  situation: Situation,
  posture: Posture,
  demand: Demand,
): Purse {
  const afloat = musterShips(planner, situation);
  const purse = openPurse(planner, situation, afloat);
  const mayGrow =
    demand.claims.length > 0 || nextToDevelop(planner, situation.worlds, purse) !== null;
  leaveTo(growthOf(planner, posture, mayGrow), planner, situation, purse);
  // Queues hold work for some months: who looks at them more seldom than that leaves yards idle between.
  if ((planner.view.turn - 1) % planner.skill.attention !== 0) return purse;
  const wishes = wishesOf(planner, situation, posture, demand, afloat);
  const { realmIndex } = situation;
  const open = openBuildings(planner);
  const slips = countSlips(planner, situation.developed);
  const looked = { slipways: new Map(), outputs: new Map() };
  const shipsFirst = wantsShips(planner, posture);
  const yards: Yards = { posture, purse, wishes, open, slips, realmIndex, shipsFirst, ...looked };
  const ordered = sortedBy(situation.developed, ({ id }) => (id === planner.own.capital ? 0 : 1));
  // Where a governor fills the queue, a person wants no second opinion.
  const isGoverned = ({ works }: World) => planner.counsel && works?.delegated === true;
  const filled = ordered.filter((world) => !isGoverned(world));
  for (const world of filled) layDownHelpers(planner, world, yards);
  const saved = isPressed(posture) ? null : developFirst(planner, situation.worlds, purse);
  if (saved) pay(purse, saved);
  for (const world of filled) fill(planner, world, yards);
  if (saved) refund(purse, saved);
  develop(planner, situation.worlds, purse, Number.POSITIVE_INFINITY);
  return purse;
}

function musterShips({ view, rules }: Planner, { forces }: Situation): Muster {
  const ids = forces.flatMap(({ fleet }) => fleet.ships);
  return muster(
    rules,
    ids.map((id) => view.ships[id]?.class ?? ''),
  );
}

/** Lays down what the plans wait for before anything else takes the metal. */
function layDownHelpers(planner: Planner, world: World, yards: Yards): void {
  const { purse, wishes, slipways, realmIndex } = yards;
  const industry = Math.max(1, industryOf(planner.view, planner.rules, world, realmIndex));
  for (let round = 0; round < most; round++) {
    if (buildSettler(planner, world, purse, wishes, slipways)) continue;
    if (!isShort(planner, world, industry)) return;
    if (!buildHelper(planner, world, purse, wishes, slipways)) return;
  }
}

/**
 * Develops as many outposts at a time as the player's skill says, before yards take the metal; what the next of
 * them costs where there is not enough for it yet, null where nothing waits.
 */
function developFirst(planner: Planner, worlds: readonly World[], purse: Purse): Cost | null {
  const most = planner.skill.develops - worlds.filter(isDeveloping).length;
  if (most <= 0 || develop(planner, worlds, purse, most) === most) return null;
  return nextToDevelop(planner, worlds, purse)?.cost ?? null;
}

function isDeveloping({ works }: World): boolean {
  return works?.queue.some(({ kind }) => kind === 'develop') ?? false;
}

function fill(planner: Planner, world: World, yards: Yards): void {
  const { purse, wishes, slipways, realmIndex, shipsFirst } = yards;
  const industry = Math.max(1, industryOf(planner.view, planner.rules, world, realmIndex));
  for (let round = 0; round < most; round++) {
    if (raiseTroops(planner, world, purse, wishes)) continue;
    if (!isShort(planner, world, industry)) return;
    const ships = () => buildWarship(planner, world, purse, slipways);
    const works = () => buildBest(planner, world, purse, yards);
    const done = shipsFirst ? ships() || works() : works() || ships();
    if (!done) return;
  }
}

function isShort({ view, rules }: Planner, world: World, industry: number): boolean {
  const queue = world.works?.queue ?? [];
  const left = queue.reduce(
    (sum, item) => sum + itemCost(view, rules, world, item).work - item.done,
    0,
  );
  return queue.length < longest && left < industry * workAhead;
}

/** Strength of a neighbour, in permille, above which even who catches up must arm. */
const muchStronger = 1500;

/** Whether rivals nearby are strong for their mood: then ships go before works. */
function wantsShips(planner: Planner, { rivals, mood }: Posture): boolean {
  const { temperament, view } = planner;
  const ratios = rivals
    .filter(({ distance }) => distance >= 0 && distance < near)
    .map(({ ratio }) => ratio);
  const strongest = Math.max(0, ...ratios);
  // A war is won in the years before it; who catches up or holds fast builds works.
  if (mood !== 'war' && warPlans(planner).length > 0) return view.turn % 3 !== 0;
  if (mood !== 'war' && pursues(planner, 'catchUp')) return strongest > muchStronger;
  // Even a long war is won by works in the end: every third turn they go first.
  if (mood === 'war') return strongest > 350 && view.turn % 3 !== 0;
  return strongest > 1100 - 5 * temperament.aggression && view.turn % 2 === 0;
}
