import type { EventOf } from '../events/event';
import { sum } from '../lib/integers';
import type { FactionId } from '../state/ids';
import { type Annals, entry, runs, weighed } from './annals';
import type { ChronicleEntry } from './entry';
import { gathering, weights } from './weights';

type Fight = EventOf<'battleFought'> & { readonly turn: number };

/** Battles in which many ships were lost; those at one place between the same powers are one. */
export function tellBattles(annals: Annals): ChronicleEntry[] {
  const fights = annals.months.flatMap(({ turn, events }) =>
    events.flatMap((event): Fight[] => (event.type === 'battleFought' ? [{ ...event, turn }] : [])),
  );
  return runs(fights, placeAndSides, gathering.battleMonths).flatMap((run) => battle(annals, run));
}

function placeAndSides({ where, towards, sides }: Fight): string {
  return JSON.stringify([where, towards, sides.map((side) => [...side].sort())]);
}

function battle(annals: Annals, fights: readonly Fight[]): ChronicleEntry[] {
  const [first] = fights as [Fight];
  const last = fights.at(-1) ?? first;
  const powers = first.sides.flat();
  const lost: Record<FactionId, number> = {};
  for (const fight of fights) {
    for (const id of powers) lost[id] = (lost[id] ?? 0) + (fight.lost[id] ?? 0);
  }
  const ships = sum(Object.values(lost));
  if (ships < gathering.battleShips) return [];
  const { sides } = first;
  const fact = { kind: 'battle', sides, lost, victor: last.victor, fights: fights.length } as const;
  const { eachShip, share, most } = weights.battle;
  const weight = weighed(eachShip * ships, annals.share(first.turn, powers), share);
  const when = { turn: first.turn, until: last.turn };
  return [entry(fact, when, first.where, powers, Math.min(most, weight))];
}
