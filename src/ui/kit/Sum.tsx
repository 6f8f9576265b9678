import type { ReactNode } from 'react';
import { classes } from './classes';
import './Sum.css';
import { signOf } from './signOf';

export interface SumTerm {
  label: ReactNode;
  amount: number;
}

export interface SumProps {
  terms: readonly SumTerm[];
  /** Word beside the total. */
  totalLabel: ReactNode;
  /** Puts an amount into words; signs included. */
  format: (amount: number) => string;
  /** The total, where it is not the plain sum (a limit cut it); the terms' sum when left out. */
  total?: number | undefined;
}

/** A figure opened into the terms that add up to it. */
export function Sum({ terms, totalLabel, format, total }: SumProps) {
  const added = total ?? terms.reduce((sum, term) => sum + term.amount, 0);
  return (
    <dl className="ra-sum">
      {terms.map((term, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: terms have no identity beyond their place
        <div key={index}>
          <dt>{term.label}</dt>
          <dd className={classes(`ra-${signOf(term.amount)}`)}>{format(term.amount)}</dd>
        </div>
      ))}
      <div className="ra-sum-total">
        <dt>{totalLabel}</dt>
        <dd>{format(added)}</dd>
      </div>
    </dl>
  );
}
