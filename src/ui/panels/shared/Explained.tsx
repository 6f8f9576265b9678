import type { ReactNode } from 'react';
import type { Term } from '../../../sim';
import { type Names, number, signed, termLabel, words } from '../../../text';
import { Sum } from '../../kit/Sum';
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

/** Terms with their labels in words, and what they add up to. */
export function TermSum({ terms, names, format = signed, total }: TermSumProps) {
  const session = useSession();
  return (
    <Sum
      terms={terms.map((term) => ({
        label: termLabel(term, names ?? session.names),
        amount: term.amount,
      }))}
      totalLabel={words.shell.total}
      format={format}
      total={total}
    />
  );
}

/** For sums in which the first terms are not changes but parts: no plus signs. */
export const plainAmount = (amount: number) => number(amount);
