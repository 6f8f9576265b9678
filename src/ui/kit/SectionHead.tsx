import type { ReactNode } from 'react';
import './SectionHead.css';

export interface SectionHeadProps {
  children: ReactNode;
  /** A count or a control at the right. */
  aside?: ReactNode;
}

/** The brass line that opens a group within a panel. */
export function SectionHead({ children, aside }: SectionHeadProps) {
  return (
    <div className="ra-section">
      <h3>{children}</h3>
      {aside !== undefined && <span className="ra-section-aside">{aside}</span>}
    </div>
  );
}
