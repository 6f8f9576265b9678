import type { Side } from './fighter';
import {
  captured,
  destroyed,
  disabled,
  fighterAt,
  happens,
  isFighting,
  lose,
  type Melee,
  other,
} from './melee';

/** A crew that still fights its ship meets boarders with this many times its strength. */
const crewOfFightingShip = 3;

/**
 * Each ship with a boarding party may try one enemy a round: the disabled first.
 * @source invented
 */
export function boardEnemies(melee: Melee): void {
  for (const side of [0, 1] as const) {
    const prizes = prizesOf(melee, side);
    if (prizes.length === 0) continue;
    for (let index = 0; index < melee.fighters.length; index++) {
      const { side: own, boarders, boardsFighting } = fighterAt(melee, index);
      if (own !== side || boarders <= 0 || !isFighting(melee, index)) continue;
      const prize = prizes.find(
        (at) => canBeBoarded(melee, at) && (boardsFighting || melee.state[at] === disabled),
      );
      if (prize !== undefined) board(melee, index, prize);
    }
  }
}

/** Enemy ships that could be boarded: disabled ones, then those without shields. */
function prizesOf(melee: Melee, side: Side): number[] {
  const adrift: number[] = [];
  const open: number[] = [];
  melee.fighters.forEach((fighter, index) => {
    if (fighter.side === side || !canBeBoarded(melee, index)) return;
    (melee.state[index] === disabled ? adrift : open).push(index);
  });
  return [...adrift, ...open];
}

function canBeBoarded(melee: Melee, at: number): boolean {
  if (fighterAt(melee, at).kind !== 'ship' || melee.hidden[at]) return false;
  if (melee.state[at] === disabled) return true;
  return isFighting(melee, at) && melee.shields[at] === 0;
}

function board(melee: Melee, by: number, at: number): void {
  const { boarders } = fighterAt(melee, by);
  const resisting = isFighting(melee, at) ? crewOfFightingShip : 1;
  const crew = Math.max(1, fighterAt(melee, at).crew * resisting);
  const taken = happens(melee, by, Math.floor((1000 * boarders) / (boarders + crew)));
  melee.actions?.push({ kind: 'boarded', by, at, taken });
  if (taken) lose(melee, at, by, captured);
}

/** Whoever holds the field takes what drifts on it: with a boarding party as a prize, or by fire. */
export function takeTheField(melee: Melee, victor: Side): void {
  const taker = firstFighting(melee, victor, true);
  const gunner = firstFighting(melee, victor, false);
  for (let at = 0; at < melee.fighters.length; at++) {
    if (fighterAt(melee, at).side !== other(victor) || melee.state[at] !== disabled) continue;
    if (taker >= 0) {
      lose(melee, at, taker, captured);
      melee.actions?.push({ kind: 'boarded', by: taker, at, taken: true });
    } else {
      lose(melee, at, gunner, destroyed);
      melee.actions?.push({ kind: 'destroyed', at, by: gunner });
    }
  }
}

function firstFighting(melee: Melee, side: Side, withBoarders: boolean): number {
  return melee.fighters.findIndex(
    (fighter, index) =>
      fighter.side === side &&
      isFighting(melee, index) &&
      (!withBoarders || (fighter.kind === 'ship' && fighter.boarders > 0)),
  );
}
