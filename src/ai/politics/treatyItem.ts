import type { DealItem, Ruleset, TreatyKind } from '../../sim';

/** A treaty of equals as it is put on the table, for its usual time. */
export function treatyItem({ numbers }: Ruleset, kind: TreatyKind): DealItem {
  const turns = numbers.treaties.usual[kind];
  return { kind: 'treaty', terms: { kind, turns, zone: [], stock: null, amount: 0 } };
}
