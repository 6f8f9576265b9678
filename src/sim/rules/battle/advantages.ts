import { permilleOf, root } from '../../lib/integers';
import { type Term, term } from '../../lib/terms';
import type { Fighter, Side } from './fighter';
import type { Leadership } from './leadership';

/** A fleet's leadership with the side it is on, and its place among the set-up's groups. */
export interface Led {
  readonly side: Side;
  readonly group: number;
  readonly leadership: Leadership;
}

/**
 * What weighs in a battle, labelled: positive for side 0, negative for side 1, in permille. `strength`
 * compares the sides; `unseen` and `batteries` are parts of their side's strength; the others are of
 * the fleets they concern. What has no strength weighs nothing: unarmed fleets and silent batteries
 * are left out.
 * @source invented
 */
export function advantages(fighters: readonly Fighter[], led: readonly Led[]): Term[] {
  const total = [0, 0];
  const unseen = [0, 0];
  const armed = new Set<number>();
  const batteries: { readonly fighter: Fighter; readonly mass: number }[] = [];
  for (const fighter of fighters) {
    const mass = massOf(fighter);
    if (mass === 0) continue;
    const { side, group, hidden, kind } = fighter;
    armed.add(group);
    total[side] = (total[side] ?? 0) + mass;
    if (hidden) unseen[side] = (unseen[side] ?? 0) + mass;
    if (kind === 'world') batteries.push({ fighter, mass });
  }
  const part = (side: Side, mass: number) => signOf(side) * permilleOf(mass, total[side] ?? 0);
  return [
    ...term('battle.strength', compared(total[0] ?? 0, total[1] ?? 0)),
    ...led.filter(({ group }) => armed.has(group)).flatMap(leadershipTerms),
    ...([0, 1] as const).flatMap((side) => term('battle.unseen', part(side, unseen[side] ?? 0))),
    ...batteries.flatMap(({ fighter: { id, side }, mass }) =>
      term('battle.batteries', part(side, mass), id),
    ),
  ];
}

function leadershipTerms({ side, leadership }: Led): Term[] {
  const { commander, attack, defence, hunger, crowding } = leadership;
  const sign = signOf(side);
  return [
    ...(commander === null ? [] : term('battle.commander', sign * (attack + defence), commander)),
    ...term('battle.outOfSupply', -sign * hunger),
    ...term('battle.overCommand', -sign * crowding),
  ];
}

function signOf(side: Side): 1 | -1 {
  return side === 0 ? 1 : -1;
}

/** How much greater the first is than the second, in permille of the greater: −1000 to 1000. */
function compared(first: number, second: number): number {
  const greater = Math.max(first, second, 1);
  return Math.trunc(((first - second) * 1000) / greater);
}

/** Fighting mass: the root of fire times endurance. */
function massOf({ attack, shots, hull, shields }: Fighter): number {
  return hull > 0 ? root(attack * shots * (hull + shields)) : 0;
}
