import type { ReactNode } from 'react';
import type { Term } from '../../../sim';
import { type Names, number, signed, termLabel, words } from '../../../text';
import { Sum, type SumTerm } from '../../kit/Sum';
import { Term as TermWord } from '../../kit/Term';
import { useSession } from '../../shell/session';

interface ExplainedProps {
  /** The figure as shown. */
  children: ReactNode;
  title: string;
  terms: readonly Term[];
  /** Puts an amount into words; whole numbers with signs when left out. */
  format?: ((amount: number) => string) | undefined;
  /** The figure, where a limit made it other than the sum. */
  total?: number | undefined;
}

/** A figure that opens into the terms that add up to it. */
export function Explained({ children, title, terms, format = signed, total }: ExplainedProps) {
  if (terms.length === 0) return <>{children}</>;
  return (
    <TermWord
      title={title}
      pinLabel={words.shell.pin}
      content={<TermSum terms={terms} format={format} total={total} />}
    >
      {children}
    </TermWord>
  );
}

interface TermSumProps {
  terms: readonly Term[];
  /** Who is called what; as the open game has it when left out. */
  names?: Names | undefined;
  format?: ((amount: number) => string) | undefined;
  total?: number | undefined;
}

/** A longer sum begins with its largest terms; the smallest are told together, and open. */
const mostTerms = 14;

/** Terms with their labels in words, and what they add up to. */
export function TermSum({ terms, names, format = signed, total }: TermSumProps) {
  const session = useSession();
  const worded = terms.map((term) => ({
    label: termLabel(term, names ?? session.names),
    amount: term.amount,
  }));
  return (
    <Sum terms={folded(worded)} totalLabel={words.shell.total} format={format} total={total} />
  );
}

function folded(terms: readonly SumTerm[]): readonly SumTerm[] {
  if (terms.length <= mostTerms) return terms;
  const bySize = [...terms].sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount));
  const parts = bySize.slice(mostTerms - 1);
  const amount = parts.reduce((sum, part) => sum + part.amount, 0);
  const others = { label: words.shell.otherTerms(parts.length), amount, parts };
  return [...bySize.slice(0, mostTerms - 1), others];
}

/** For sums in which the first terms are not changes but parts: no plus signs. */
export const plainAmount = (amount: number) => number(amount);
