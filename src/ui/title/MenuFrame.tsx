import { type ReactNode, useEffect } from 'react';
import { tinykeys } from 'tinykeys';
import { words } from '../../text';
import { Backdrop } from '../kit/Backdrop';
import { Button } from '../kit/Button';
import { classes } from '../kit/classes';
import { FileDrop } from '../load/FileDrop';
import { unlessTyping } from '../shell/unlessTyping';
import './MenuFrame.css';

interface MenuFrameProps {
  eyebrow: string;
  title: string;
  onBack: () => void;
  /** Buttons at the head's right. */
  actions?: ReactNode;
  children: ReactNode;
  /** A row kept below the scrolling middle, the wanted button last. */
  foot?: ReactNode;
  width?: 'narrow' | 'wide' | undefined;
  /** `flush` leaves padding and scrolling to what is inside. */
  padding?: 'normal' | 'flush' | undefined;
}

/** The frame of every stage outside a game: one plate over the title's picture; Escape leaves it. */
export function MenuFrame(props: MenuFrameProps) {
  const { eyebrow, title, onBack, actions, children, foot, width = 'wide', padding } = props;
  useEffect(() => tinykeys(window, { Escape: unlessTyping(onBack) }));
  return (
    <Backdrop>
      <main className={`ra-menuframe ra-menuframe-${width} ra-cut`}>
        <header className="ra-menuframe-head">
          <Button variant="quiet" icon="back" onClick={onBack}>
            {words.menus.back}
          </Button>
          <div className="ra-menuframe-names">
            <p className="ra-eyebrow">{eyebrow}</p>
            <h1>{title}</h1>
          </div>
          {actions && <div className="ra-menuframe-actions">{actions}</div>}
        </header>
        <div className={classes('ra-menuframe-body', padding === 'flush' && 'ra-menuframe-flush')}>
          {children}
        </div>
        {foot && <footer className="ra-menuframe-foot">{foot}</footer>}
      </main>
      <FileDrop />
    </Backdrop>
  );
}
