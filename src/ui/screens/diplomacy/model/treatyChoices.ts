import {
  chartIndex,
  type DealItemOf,
  type FactionId,
  idsOf,
  type SystemId,
  systemOwner,
  type TreatyKind,
  type TreatyTerms,
  treatyBetween,
  treatyKinds,
  type View,
} from '../../../../sim';
import type { Side } from './side';

/** Turns a treaty may be signed for; 0 is open-ended. */
export const treatyTurns = [0, 12, 24, 36, 60] as const;

const firstTribute = 10;
const mostZone = 16;

/** A treaty of every kind that is not signed between the two yet. */
export function treatiesToSign(side: Side): DealItemOf<'treaty'>[] {
  const { view, giver, receiver } = side;
  return treatyKinds
    .filter((kind) => treatyBetween(view, kind, giver, receiver) === null)
    .map((kind) => ({ kind: 'treaty', terms: treatyTerms(side, kind) }));
}

/** Terms a treaty of the kind begins with. */
export function treatyTerms(side: Side, kind: TreatyKind): TreatyTerms {
  const paid = kind === 'tribute' || kind === 'protectorate';
  return {
    kind,
    turns: kind === 'tribute' ? treatyTurns[2] : treatyTurns[0],
    zone:
      kind === 'armistice' ? zoneCandidates(side.view, side.giver, side.receiver).slice(0, 3) : [],
    stock: paid ? 'latinum' : null,
    amount: paid ? firstTribute : 0,
  };
}

/** Systems between two powers, seats of neither: each touches space of both. */
export function zoneCandidates(view: View, a: FactionId, b: FactionId): SystemId[] {
  const chart = chartIndex(view.chart);
  const seats = [a, b].map((id) => view.worlds[view.factions[id]?.capital ?? '']?.system);
  const touching = (id: SystemId) => {
    const near = [id, ...chart.neighbours(id).map(({ system }) => system)];
    const owners = new Set(near.map((each) => systemOwner(view, each)));
    return owners.has(a) && owners.has(b);
  };
  return idsOf(view.chart.systems)
    .filter((id) => !seats.includes(id) && touching(id))
    .slice(0, mostZone);
}
