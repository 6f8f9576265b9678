import { root } from '../../lib/integers';
import { type Term, term } from '../../lib/terms';
import type { Fighter, Side } from './fighter';
import type { Leadership } from './leadership';

/** A fleet's leadership with the side it is on. */
export interface Led {
  readonly side: Side;
  readonly leadership: Leadership;
  readonly hidden: boolean;
}

/**
 * What weighs in a battle, labelled: positive for side 0, negative for side 1. `strength` and
 * `crew` compare the sides in permille; the others are permille of the fleets they concern.
 */
export function advantages(fighters: readonly Fighter[], led: readonly Led[]): Term[] {
  const terms = [...term('battle.strength', compared(mass(fighters, 0), mass(fighters, 1)))];
  for (const { side, leadership, hidden } of led) {
    const sign = side === 0 ? 1 : -1;
    const { commander, attack, defence, hunger, crowding } = leadership;
    if (commander !== null)
      terms.push(...term('battle.commander', sign * (attack + defence), commander));
    terms.push(
      ...term('battle.outOfSupply', -sign * hunger),
      ...term('battle.overCommand', -sign * crowding),
    );
    if (hidden) terms.push(...term('battle.unseen', sign * 1000));
  }
  const batteries = fighters.find(({ kind }) => kind === 'world');
  if (batteries) {
    const share = compared(mass([batteries], batteries.side), mass(fighters, batteries.side));
    terms.push(
      ...term('battle.batteries', (batteries.side === 0 ? 1 : -1) * (1000 + share), batteries.id),
    );
  }
  return terms;
}

/** How much greater the first is than the second, in permille of the greater: −1000 to 1000. */
function compared(first: number, second: number): number {
  const greater = Math.max(first, second, 1);
  return Math.trunc(((first - second) * 1000) / greater);
}

/** Fighting mass of a side: of each fighter the root of its fire times its endurance, added up. */
function mass(fighters: readonly Fighter[], side: Side): number {
  let sum = 0;
  for (const fighter of fighters) {
    if (fighter.side !== side) continue;
    sum += root(fighter.attack * fighter.shots * (fighter.hull + fighter.shields));
  }
  return sum;
}
