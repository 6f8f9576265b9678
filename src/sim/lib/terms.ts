import type { TermLabel } from './codes/codes';

/** One labelled part of a sum that a player may open: every figure keeps its terms. */
export interface Term {
  /** A code of `src/text`, never prose. */
  readonly label: TermLabel;
  /** What the label speaks of: a world, technology, ship class … id; absent when it needs none. */
  readonly subject?: string;
  readonly amount: number;
}

export function total(terms: readonly Term[]): number {
  let amount = 0;
  for (const term of terms) amount += term.amount;
  return amount;
}

/** A term, or nothing when it would add nothing. */
export function term(label: TermLabel, amount: number, subject?: string): Term[] {
  if (amount === 0) return [];
  return [subject === undefined ? { label, amount } : { label, subject, amount }];
}
