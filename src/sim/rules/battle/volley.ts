import { clamp } from '../../lib/integers';
import { destroyed, fighterAt, isFighting, lose, type Melee } from './melee';
import { addTarget, chooseTarget } from './targets';

/** How a volley differs from an ordinary one. */
export interface VolleyKind {
  /** Its damage, in permille of an ordinary volley. */
  readonly weight: number;
  /** Fired before the battle or at those who leave: nobody answers it. */
  readonly free: boolean;
}

export const ordinaryVolley: VolleyKind = { weight: 1000, free: false };

/** Everyone able to shoot does, the quickest first. */
export function exchangeFire(melee: Melee): void {
  for (const index of firingOrder(melee)) {
    if (isFighting(melee, index)) fireVolley(melee, index, ordinaryVolley);
  }
}

/** Luck moves a fighter's turn to fire by less than four steps of initiative. */
const luckOfInitiative = 4000;

/** Those with guns in order of initiative. Equals take turns by side, and who begins by round. */
function firingOrder(melee: Melee): number[] {
  const { fighters, luck, round } = melee;
  const order: number[] = [];
  const keys: number[] = [];
  const ranks: number[] = [];
  const seats = [0, 0];
  for (let index = 0; index < fighters.length; index++) {
    const { shots, attack, initiative, side } = fighterAt(melee, index);
    const seat = seats[side] as number;
    seats[side] = seat + 1;
    ranks.push(2 * seat + ((side + round) % 2));
    keys.push(initiative * 1000 + (luck ? luck.below(luckOfInitiative) : 0));
    if (isFighting(melee, index) && shots > 0 && attack > 0) order.push(index);
  }
  return order.sort(
    (a, b) =>
      (keys[b] as number) - (keys[a] as number) || (ranks[a] as number) - (ranks[b] as number),
  );
}

/** One fighter fires all it has; whoever fires without a cloak made for it is seen. */
export function fireVolley(melee: Melee, by: number, kind: VolleyKind): void {
  const fighter = fighterAt(melee, by);
  const shots = shotsOf(melee, by);
  let weight = kind.weight;
  if (!melee.fired[by]) weight += fighter.alpha;
  for (let shot = 0; shot < shots; shot++) {
    const at = chooseTarget(melee, fighter.side);
    if (at < 0) return;
    shoot(melee, by, at, weight, kind.free);
  }
  melee.fired[by] = true;
  if (melee.hidden[by] && !fighter.firesCloaked) comeIntoTheOpen(melee, by);
}

/** Batteries fall silent one by one as defences are shot away; a ship fires to the last. */
function shotsOf(melee: Melee, by: number): number {
  const { kind, shots, maxHull } = fighterAt(melee, by);
  if (kind === 'ship') return shots;
  return Math.ceil((shots * (melee.hull[by] as number)) / Math.max(1, maxHull));
}

export function comeIntoTheOpen(melee: Melee, index: number): void {
  melee.hidden[index] = false;
  addTarget(melee, index);
  melee.actions?.push({ kind: 'revealed', at: index });
}

/**
 * One shot: hit or miss, then shields, then hull.
 * @source invented
 */
export function shoot(melee: Melee, by: number, at: number, weight: number, free: boolean): void {
  const fighter = fighterAt(melee, by);
  const target = fighterAt(melee, at);
  const { hitLow, hitHigh } = melee.numbers;
  const lent = melee.aura[fighter.side] ?? 0;
  const chance = clamp(fighter.accuracy + lent - target.evasion, hitLow, hitHigh);
  if (melee.mayMiss && melee.luck && !melee.luck.chance(chance)) {
    melee.actions?.push({ kind: 'shot', by, at, hit: false, shields: 0, hull: 0, free });
    return;
  }
  const damage = damageOf(melee, by, at, melee.mayMiss ? weight * 1000 : weight * chance);
  const drained = Math.floor((target.shields * fighter.drain) / 1000);
  const shields = Math.max(0, (melee.shields[at] as number) - drained);
  const through = Math.floor((damage * fighter.piercing) / 1000);
  const stopped = Math.min(shields, damage - through);
  const hurt = Math.min(melee.hull[at] as number, damage - stopped);
  const shieldsLost = (melee.shields[at] as number) - (shields - stopped);
  melee.shields[at] = shields - stopped;
  melee.hull[at] = (melee.hull[at] as number) - hurt;
  underFire(melee, at, fighter.holds);
  melee.actions?.push({ kind: 'shot', by, at, hit: true, shields: shieldsLost, hull: hurt, free });
  if (melee.hull[at] === 0) {
    lose(melee, at, by, destroyed);
    melee.actions?.push({ kind: 'destroyed', at, by });
  }
}

/** Points of damage of a hit; `share` is in millionths of the fighter's attack. */
function damageOf(melee: Melee, by: number, at: number, share: number): number {
  const target = fighterAt(melee, at);
  const { luck, spread } = melee;
  const learned = target.adapts * (melee.pressure[at] as number);
  const passed = 1000 - Math.min(900, target.toughness + learned);
  const swing = luck ? 1000 + luck.between(-spread, spread) : 1000;
  // Thousandths of a point are carried to the fighter's next hit, so that small guns lose nothing.
  const thousandths =
    Math.floor((fighterAt(melee, by).attack * Math.floor((share * passed) / 1000)) / 1000) * swing;
  const exact = Math.floor(thousandths / 1000) + (melee.carry[by] as number);
  melee.carry[by] = exact % 1000;
  return Math.floor(exact / 1000);
}

function underFire(melee: Melee, at: number, held: boolean): void {
  if (melee.lastHit[at] !== melee.round) {
    melee.lastHit[at] = melee.round;
    melee.pressure[at] = (melee.pressure[at] as number) + 1;
  }
  if (held) melee.heldIn[at] = melee.round;
}
