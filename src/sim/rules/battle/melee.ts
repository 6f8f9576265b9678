import type { Luck } from '../../lib/luck';
import type { RuleNumbers } from '../../state/numbers';
import type { Action } from './action';
import type { Fighter, Side } from './fighter';
import type { BattleSetup } from './setup';

/** What a fighter is doing in the battle. */
export const fighting = 0;
export const disabled = 1;
export const destroyed = 2;
export const captured = 3;
export const gone = 4;

/**
 * A battle while it is fought. Arrays run beside the set-up's fighters, so that a forecast of a
 * hundred battles copies a few numbers each and allocates nothing for a shot.
 */
export interface Melee {
  readonly setup: BattleSetup;
  readonly fighters: readonly Fighter[];
  readonly numbers: RuleNumbers['combat'];
  /** Null: every chance counts at its expected value. */
  readonly luck: Luck | null;
  /** Whether a shot may miss; otherwise every shot deals its expected damage. */
  readonly mayMiss: boolean;
  /** Spread of damage to both sides of the mean, in permille. */
  readonly spread: number;
  round: number;
  readonly state: number[];
  readonly hull: number[];
  readonly shields: number[];
  readonly by: number[];
  readonly kills: number[];
  readonly hidden: boolean[];
  readonly fired: boolean[];
  /** Rounds in which it was hit, and the last of them. */
  readonly pressure: number[];
  readonly lastHit: number[];
  /** The last round in which it was held fast. */
  readonly heldIn: number[];
  /** Damage below one point that an expected hit leaves over, in thousandths. */
  readonly carry: number[];
  /** Expected happenings saved up, in permille. */
  readonly owed: number[];
  readonly left: boolean[];
  readonly hullAtStart: number[];
  /** Accuracy lent to each side by its best command ship. */
  readonly aura: readonly [number, number];
  /** What can be shot at, by the side that shoots, with running totals of weight. */
  readonly targets: [number[], number[]];
  readonly weights: [number[], number[]];
  /** Counts shots, to spread expected fire evenly. */
  shots: number;
  /** The round's recording; null when nobody watches. */
  actions: Action[] | null;
}

export function beginMelee(
  setup: BattleSetup,
  luck: Luck | null,
  numbers: RuleNumbers['combat'],
): Melee {
  const { fighters, groups } = setup;
  const zeros = () => new Array<number>(fighters.length).fill(0);
  const hullAtStart = new Array<number>(groups.length).fill(0);
  const aura: [number, number] = [0, 0];
  for (const fighter of fighters) {
    hullAtStart[fighter.group] = (hullAtStart[fighter.group] ?? 0) + fighter.hull;
    aura[fighter.side] = Math.max(aura[fighter.side], fighter.aura);
  }
  const full = luck !== null && setup.luck === 'full';
  return {
    setup,
    fighters,
    numbers,
    luck: setup.luck === 'none' ? null : luck,
    mayMiss: full,
    spread: full ? numbers.spreadFull : numbers.spreadReduced,
    round: 0,
    state: zeros(),
    hull: fighters.map(({ hull }) => hull),
    shields: fighters.map(({ shields }) => shields),
    by: new Array<number>(fighters.length).fill(-1),
    kills: zeros(),
    hidden: fighters.map(({ hidden }) => hidden),
    fired: new Array<boolean>(fighters.length).fill(false),
    pressure: zeros(),
    lastHit: zeros(),
    heldIn: new Array<number>(fighters.length).fill(-1),
    carry: zeros(),
    owed: new Array<number>(fighters.length).fill(500),
    left: new Array<boolean>(groups.length).fill(false),
    hullAtStart,
    aura,
    targets: [[], []],
    weights: [[], []],
    shots: 0,
    actions: null,
  };
}

export function fighterAt(melee: Melee, index: number): Fighter {
  return melee.fighters[index] as Fighter;
}

export function isFighting(melee: Melee, index: number): boolean {
  return melee.state[index] === fighting;
}

/** Whether anyone of a side still fights. */
export function stands(melee: Melee, side: Side): boolean {
  return melee.fighters.some((fighter, index) => fighter.side === side && isFighting(melee, index));
}

export function other(side: Side): Side {
  return side === 0 ? 1 : 0;
}

/** Whether something with a chance in permille happens to a fighter; without luck, when it is due. */
export function happens(melee: Melee, index: number, chance: number): boolean {
  if (melee.luck) return melee.luck.chance(chance);
  const owed = (melee.owed[index] as number) + chance;
  const due = owed >= 1000;
  melee.owed[index] = due ? owed - 1000 : owed;
  return due;
}

/** Strikes a fighter from the field. */
export function lose(melee: Melee, at: number, by: number, state: number): void {
  melee.state[at] = state;
  melee.by[at] = by;
  if (by >= 0 && fighterAt(melee, at).kind === 'ship') {
    melee.kills[by] = (melee.kills[by] as number) + 1;
  }
}
