import type { ReactNode } from 'react';
import './Facts.css';

export interface Fact {
  readonly label: ReactNode;
  readonly value: ReactNode;
}

/** Labels at the left, values at the right; facts that are null are left out. */
export function Facts({ facts }: { facts: readonly (Fact | null)[] }) {
  return (
    <dl className="ra-facts">
      {facts.map((fact, index) =>
        fact === null ? null : (
          // biome-ignore lint/suspicious/noArrayIndexKey: facts stand in a fixed order
          <div key={index}>
            <dt>{fact.label}</dt>
            <dd>{fact.value}</dd>
          </div>
        ),
      )}
    </dl>
  );
}
