import type { ShipRole } from '../../state/ruleset';
import type { Side } from './fighter';
import { destroyed, disabled, fighterAt, fighting, type Melee, other } from './melee';

/** How eagerly captains shoot at each kind of target. */
const eagerness: Readonly<Record<ShipRole | 'world', number>> = {
  scout: 50,
  raider: 90,
  escort: 100,
  cruiser: 120,
  battleship: 150,
  carrier: 130,
  transport: 60,
  settler: 50,
  station: 110,
  world: 120,
};

/** What no longer fights draws this part of the fire, in permille. */
const eagernessDisabled = 200;

/** Fills the lists of what each side can shoot at this round. */
export function markTargets(melee: Melee): void {
  for (const side of [0, 1] as const) {
    const targets = melee.targets[side];
    const weights = melee.weights[side];
    targets.length = 0;
    weights.length = 0;
    let total = 0;
    for (let index = 0; index < melee.fighters.length; index++) {
      const { side: theirs, role } = fighterAt(melee, index);
      const state = melee.state[index] as number;
      if (theirs === side || state > disabled || melee.hidden[index]) continue;
      total +=
        state === fighting ? eagerness[role] * 10 : (eagerness[role] * eagernessDisabled) / 100;
      targets.push(index);
      weights.push(total);
    }
  }
}

/**
 * A target for one shot of a side, -1 when it sees none. Without luck, fire is spread evenly.
 * @source invented
 */
export function chooseTarget(melee: Melee, side: Side): number {
  const targets = melee.targets[side];
  const weights = melee.weights[side];
  if (targets.length === 0) return -1;
  const total = weights[weights.length - 1] as number;
  melee.shots += 1;
  const first = firstAbove(
    weights,
    melee.luck ? melee.luck.below(total) : spreadOut(melee.shots, total),
  );
  for (let step = 0; step < targets.length; step++) {
    const index = targets[(first + step) % targets.length] as number;
    if ((melee.state[index] as number) < destroyed) return index;
  }
  return -1;
}

/** A sequence that covers 0 to `total` - 1 evenly: steps of the golden section. */
function spreadOut(count: number, total: number): number {
  return Math.floor((((count * 40503) % 65536) * total) / 65536);
}

function firstAbove(totals: readonly number[], value: number): number {
  let low = 0;
  let high = totals.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((totals[middle] as number) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Adds what has just come into the open to what the other side can shoot at. */
export function addTarget(melee: Melee, index: number): void {
  const { side, role } = fighterAt(melee, index);
  const seenBy = other(side);
  const weights = melee.weights[seenBy];
  melee.targets[seenBy].push(index);
  weights.push((weights[weights.length - 1] ?? 0) + eagerness[role] * 10);
}
