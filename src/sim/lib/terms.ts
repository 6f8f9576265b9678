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
  return amount === 0 ? [] : [partOf(label, amount, subject)];
}

function partOf(label: TermLabel, amount: number, subject: string | undefined): Term {
  return subject === undefined ? { label, amount } : { label, subject, amount };
}

/**
 * Takes the parts of a figure one by one. A rule that adds its parts to a tally is written once, for
 * who asks why and for who only asks how much.
 */
export interface Tally {
  add(label: TermLabel, amount: number, subject?: string): void;
}

/** Keeps the parts as terms, without those that add nothing. */
export class TermTally implements Tally {
  readonly terms: Term[] = [];

  add(label: TermLabel, amount: number, subject?: string): void {
    if (amount !== 0) this.terms.push(partOf(label, amount, subject));
  }
}

/** Only adds up: figures that nobody opens are asked for by the thousand each turn. */
export class TotalTally implements Tally {
  amount = 0;

  add(_label: TermLabel, amount: number): void {
    this.amount += amount;
  }
}
