import { type ReactNode, useState } from 'react';
import { classes } from './classes';
import { Icon } from './Icon';
import './Sum.css';
import { signOf } from './signOf';

export interface SumTerm {
  label: ReactNode;
  amount: number;
  /** What it is made of, where it stands for several: a press shows them. */
  parts?: readonly SumTerm[] | undefined;
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
        <SumRow key={index} term={term} format={format} />
      ))}
      <div className="ra-sum-total">
        <dt>{totalLabel}</dt>
        <dd>{format(added)}</dd>
      </div>
    </dl>
  );
}

interface SumRowProps {
  term: SumTerm;
  format: (amount: number) => string;
}

/** One term; of one that stands for several the label is a button that shows them below it. */
function SumRow({ term: { label, amount, parts = [] }, format }: SumRowProps) {
  const [open, setOpen] = useState(false);
  const said = <dd className={classes(`ra-${signOf(amount)}`)}>{format(amount)}</dd>;
  if (parts.length === 0) {
    return (
      <div>
        <dt>{label}</dt>
        {said}
      </div>
    );
  }
  return (
    <>
      <div>
        <dt>
          <button
            type="button"
            className="ra-sum-opener"
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          >
            {label} <Icon name={open ? 'up' : 'down'} />
          </button>
        </dt>
        {said}
      </div>
      {open &&
        parts.map((part, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: terms have no identity beyond their place
          <div key={index} className="ra-sum-part">
            <dt>{part.label}</dt>
            <dd className={classes(`ra-${signOf(part.amount)}`)}>{format(part.amount)}</dd>
          </div>
        ))}
    </>
  );
}
