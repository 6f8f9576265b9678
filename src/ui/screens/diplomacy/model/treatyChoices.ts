import {
  chartIndex,
  type DealItemOf,
  type FactionId,
  idsOf,
  isRenewable,
  longestTerm,
  mayBeOpen,
  type Ruleset,
  type SystemId,
  systemOwner,
  type TreatyKind,
  type TreatyTerms,
  treatyBetween,
  treatyKinds,
  type View,
} from '../../../../sim';
import type { Side } from './side';

const lengths = [12, 24, 36, 60, 120] as const;

/** Turns a treaty of a kind may be signed for; 0 is open-ended. */
export function treatyTurns(rules: Ruleset, kind: TreatyKind): number[] {
  const longest = longestTerm(rules, kind);
  const open = mayBeOpen(rules, kind) ? [0] : [];
  return [...open, ...lengths.filter((turns) => turns <= longest)];
}

const firstTribute = 10;
const firstTerm = 24;
const mostZone = 16;

/** A treaty of every kind that the two may sign. */
export function treatiesToSign(side: Side): DealItemOf<'treaty'>[] {
  return treatyKinds
    .filter((kind) => maySign(side, kind))
    .map((kind) => ({ kind: 'treaty', terms: treatyTerms(side, kind) }));
}

/** Whether two have no treaty of a kind, or one so near its end that it may be signed anew. */
export function maySign({ view, rules, giver, receiver }: Side, kind: TreatyKind): boolean {
  const held = treatyBetween(view, kind, giver, receiver);
  return held === null || isRenewable(view, rules, held);
}

/** Terms a treaty of the kind begins with. */
export function treatyTerms(side: Side, kind: TreatyKind): TreatyTerms {
  const paid = kind === 'tribute' || kind === 'pension' || kind === 'protectorate';
  return {
    kind,
    turns: kind === 'tribute' ? firstTerm : side.rules.numbers.treaties.usual[kind],
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
