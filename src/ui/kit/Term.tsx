import type { ReactNode } from 'react';
import './Term.css';
import { Tooltip } from './Tooltip';

export interface TermProps {
  /** The word in the sentence. */
  children: ReactNode;
  title?: ReactNode;
  /** Its explanation, which may hold Terms itself. */
  content: ReactNode;
  pinLabel: string;
}

/** A dotted-underlined word or figure that opens its explanation. */
export function Term({ children, title, content, pinLabel }: TermProps) {
  return (
    <Tooltip title={title ?? children} content={content} pinLabel={pinLabel}>
      <button type="button" className="ra-term">
        {children}
      </button>
    </Tooltip>
  );
}
