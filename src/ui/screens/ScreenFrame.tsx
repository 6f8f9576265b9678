import type { ReactNode } from 'react';
import { classes } from '../kit/classes';
import './ScreenFrame.css';

interface ScreenFrameProps {
  title: string;
  /** A dim line beside the title: counts, totals. */
  summary?: ReactNode;
  /** Filters and switches at the head's right. */
  tools?: ReactNode;
  children: ReactNode;
  /** A column beside the body. */
  aside?: ReactNode;
  /** `flush` leaves the padding to tables. */
  padding?: 'normal' | 'flush' | undefined;
}

/** The frame of a full screen: a head that stays, a body that scrolls, sometimes a column beside. */
export function ScreenFrame({ title, summary, tools, children, aside, padding }: ScreenFrameProps) {
  return (
    <div className="ra-screenframe">
      <header className="ra-screenframe-head">
        <h2>{title}</h2>
        {summary && <p>{summary}</p>}
        {tools && <div className="ra-screenframe-tools">{tools}</div>}
      </header>
      <div className="ra-screenframe-middle">
        <div className={classes('ra-screenframe-body', padding === 'flush' && 'ra-panel-flush')}>
          {children}
        </div>
        {aside && <aside className="ra-screenframe-aside">{aside}</aside>}
      </div>
    </div>
  );
}
