import type { ReactNode } from 'react';
import { classes } from './classes';
import { Icon } from './Icon';
import './IconButton.css';
import './ToastStack.css';

export interface Toast {
  id: string;
  text: ReactNode;
  tone?: 'plain' | 'good' | 'bad' | 'ember' | undefined;
  icon?: string | undefined;
}

export interface ToastStackProps {
  toasts: readonly Toast[];
  onDismiss: (id: string) => void;
  /** Names the region for screen readers. */
  label: string;
  /** Names each cross. */
  closeLabel: string;
}

/** Short news at the screen's edge, read out politely; the owner decides how long each stays. */
export function ToastStack({ toasts, onDismiss, label, closeLabel }: ToastStackProps) {
  return (
    <section className="ra-toasts" aria-label={label} aria-live="polite">
      {toasts.map((toast) => (
        <div
          key={toast.id}
          className={classes('ra-toast ra-cut', `ra-toast-${toast.tone ?? 'plain'}`)}
        >
          {toast.icon && <Icon name={toast.icon} />}
          <div className="ra-toast-text">{toast.text}</div>
          <button
            type="button"
            className="ra-iconbutton ra-iconbutton-small"
            aria-label={closeLabel}
            onClick={() => onDismiss(toast.id)}
          >
            <Icon name="close" />
          </button>
        </div>
      ))}
    </section>
  );
}
