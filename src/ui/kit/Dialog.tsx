import { Dialog as Base } from '@base-ui/react/dialog';
import type { ReactNode } from 'react';
import { InnerBoundary } from './Boundary';
import { classes } from './classes';
import './Dialog.css';
import { Icon } from './Icon';
import './IconButton.css';

export interface DialogProps {
  open: boolean;
  /** Escape, the cross or a press outside. */
  onClose: () => void;
  title: ReactNode;
  eyebrow?: ReactNode;
  /** Names the cross. */
  closeLabel: string;
  children: ReactNode;
  /** Buttons at the foot, the wanted one last. */
  foot?: ReactNode;
  size?: 'small' | 'medium' | 'large' | undefined;
}

/** A modal plate: focus stays inside and returns where it came from. */
export function Dialog(props: DialogProps) {
  const { open, onClose, title, eyebrow, closeLabel, children, foot, size = 'medium' } = props;
  return (
    <Base.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Base.Portal>
        <Base.Backdrop className="ra-dialog-veil" />
        <Base.Popup className={classes('ra-dialog ra-cut', `ra-dialog-${size}`)}>
          <header className="ra-dialog-head">
            <div>
              {eyebrow && <p className="ra-eyebrow">{eyebrow}</p>}
              <Base.Title>{title}</Base.Title>
            </div>
            <Base.Close className="ra-iconbutton" aria-label={closeLabel}>
              <Icon name="close" />
            </Base.Close>
          </header>
          <div className="ra-dialog-body">
            <InnerBoundary>{children}</InnerBoundary>
          </div>
          {foot && <footer className="ra-dialog-foot">{foot}</footer>}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
