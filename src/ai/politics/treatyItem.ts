import type { DealItem, TreatyKind } from '../../sim';

/** Turns a treaty of a kind is signed for; 0: until somebody ends it. */
const spans: Readonly<Partial<Record<TreatyKind, number>>> = {
  nonAggression: 36,
  defence: 36,
};

/** A treaty of equals as it is put on the table. */
export function treatyItem(kind: TreatyKind): DealItem {
  return {
    kind: 'treaty',
    terms: { kind, turns: spans[kind] ?? 0, zone: [], stock: null, amount: 0 },
  };
}
