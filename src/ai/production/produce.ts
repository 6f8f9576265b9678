import type { World } from '../../sim';
import { itemCost, sortedBy, total, worldOutput } from '../../sim';
import type { Mind } from '../mind';
import type { Demand } from '../offensive';
import type { Posture } from '../posture';
import type { Situation } from '../situation';
import { buildBest, develop } from './buildings';
import { openPurse, type Purse } from './purse';
import { buildHelper, buildWarship, type Slipways } from './ships';
import { raiseTroops } from './troops';
import { type Wishes, wishesOf } from './wishes';

/** Turns of work a queue should hold, entries at most, and entries added in a turn. */
const workAhead = 4;
const longest = 6;
const most = 5;

/** Fills the queues of all worlds that have little left to do: the capital first. */
export function produce(mind: Mind, situation: Situation, posture: Posture, demand: Demand): void {
  const purse = openPurse(mind, situation);
  const wishes = wishesOf(mind, situation, posture, demand);
  const slipways: Slipways = new Map();
  const ordered = sortedBy(situation.developed, ({ id }) => (id === mind.own.capital ? 0 : 1));
  for (const world of ordered) fill(mind, posture, world, purse, wishes, slipways);
  for (const world of situation.worlds) develop(mind, world, purse);
}

function fill(
  mind: Mind,
  posture: Posture,
  world: World,
  purse: Purse,
  wishes: Wishes,
  slipways: Slipways,
): void {
  const industry = Math.max(1, total(worldOutput(mind.view, mind.rules, world).industry));
  for (let round = 0; round < most; round++) {
    if (raiseTroops(mind, world, purse, wishes)) continue;
    if (!isShort(mind, world, industry)) return;
    if (buildHelper(mind, world, purse, wishes, slipways)) continue;
    const ships = () => buildWarship(mind, world, purse, slipways);
    const works = () => buildBest(mind, world, purse, posture);
    const done = wantsShips(mind, posture) ? ships() || works() : works() || ships();
    if (!done) return;
  }
}

function isShort({ view, rules }: Mind, world: World, industry: number): boolean {
  const queue = world.works?.queue ?? [];
  const left = queue.reduce(
    (sum, item) => sum + itemCost(view, rules, world, item).work - item.done,
    0,
  );
  return queue.length < longest && left < industry * workAhead;
}

/** Lane distance, in tenths of a light year, beyond which a rival does not count. */
const near = 1500;

/** Whether rivals nearby are strong for their mood: then ships go before works. */
function wantsShips({ temperament, view }: Mind, { rivals, mood }: Posture): boolean {
  const ratios = rivals
    .filter(({ distance }) => distance >= 0 && distance < near)
    .map(({ ratio }) => ratio);
  const strongest = Math.max(0, ...ratios);
  // Even a long war is won by works in the end: every third turn they go first.
  if (mood === 'war') return strongest > 350 && view.turn % 3 !== 0;
  return strongest > 1100 - 5 * temperament.aggression && view.turn % 2 === 0;
}
