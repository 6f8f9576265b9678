import type { RealmIndex, World } from '../../../sim';
import { industryOf, itemCost, sortedBy } from '../../../sim';
import type { Planner } from '../../core/planner';
import type { Posture } from '../../core/posture';
import type { Situation } from '../../core/situation';
import { pursues, warPlans } from '../../plans/plan';
import { buildBest, countSlips, develop, openBuildings, savings, type Works } from './buildings';
import { type Muster, muster } from './muster';
import { openPurse, type Purse, pay, refund } from './purse';
import { buildHelper, buildWarship, type Slipways } from './ships';
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
  const wishes = wishesOf(planner, situation, posture, demand, afloat);
  const { realmIndex } = situation;
  const open = openBuildings(planner);
  const slips = countSlips(planner, situation.developed);
  const yards: Yards = { posture, purse, wishes, slipways: new Map(), open, slips, realmIndex };
  const ordered = sortedBy(situation.developed, ({ id }) => (id === planner.own.capital ? 0 : 1));
  // Where a governor fills the queue, a person wants no second opinion.
  const isGoverned = ({ works }: World) => planner.counsel && works?.delegated === true;
  const saved =
    planner.skill.saves && posture.mood !== 'war'
      ? savings(planner, situation.worlds, purse)
      : null;
  if (saved) pay(purse, saved);
  for (const world of ordered) if (!isGoverned(world)) fill(planner, world, yards);
  if (saved) refund(purse, saved);
  for (const world of situation.worlds) develop(planner, world, purse);
  return purse;
}

function musterShips({ view, rules }: Planner, { forces }: Situation): Muster {
  const ids = forces.flatMap(({ fleet }) => fleet.ships);
  return muster(
    rules,
    ids.map((id) => view.ships[id]?.class ?? ''),
  );
}

function fill(planner: Planner, world: World, yards: Yards): void {
  const { posture, purse, wishes, slipways, realmIndex } = yards;
  const industry = Math.max(1, industryOf(planner.view, planner.rules, world, realmIndex));
  for (let round = 0; round < most; round++) {
    if (raiseTroops(planner, world, purse, wishes)) continue;
    if (!isShort(planner, world, industry)) return;
    if (buildHelper(planner, world, purse, wishes, slipways)) continue;
    const ships = () => buildWarship(planner, world, purse, slipways);
    const works = () => buildBest(planner, world, purse, yards);
    const done = wantsShips(planner, posture) ? ships() || works() : works() || ships();
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
/** Lane distance, in tenths of a light year, beyond which a rival does not count. */
const near = 1500;

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
