import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { classes } from './classes';
import './Panel.css';

export interface PanelProps {
  /** Small brass line above the title. */
  eyebrow?: ReactNode;
  title?: ReactNode;
  /** A dim line under the title. */
  subtitle?: ReactNode;
  /** Buttons at the head's right. */
  actions?: ReactNode;
  /** A row kept below the scrolling body. */
  foot?: ReactNode;
  children?: ReactNode;
  className?: string | undefined;
  /** Names the region when there is no title to name it. */
  label?: string | undefined;
  /** `flush` leaves the body's padding to lists and tables. */
  padding?: 'normal' | 'flush' | undefined;
}

/** A lacquer plate with a brass hairline and cut corners; its body scrolls when it must. */
export function Panel(props: PanelProps) {
  const { eyebrow, title, subtitle, actions, foot, children, className, label } = props;
  const id = useId();
  const names = useRef<HTMLDivElement>(null);
  // A name too long for its two lines is whole in its hint.
  useLayoutEffect(() => {
    for (const line of names.current?.querySelectorAll<HTMLElement>(':scope > *') ?? []) {
      line.title = line.textContent ?? '';
    }
  });
  const headed = Boolean(eyebrow || title || actions);
  return (
    <section
      className={classes('ra-panel ra-cut', className)}
      {...(title && !label ? { 'aria-labelledby': id } : { 'aria-label': label })}
    >
      {headed && (
        <header className="ra-panel-head">
          <div className="ra-panel-names" ref={names}>
            {eyebrow && <p className="ra-eyebrow">{eyebrow}</p>}
            {title && <h2 id={id}>{title}</h2>}
            {subtitle && <p className="ra-panel-subtitle">{subtitle}</p>}
          </div>
          {actions && <div className="ra-panel-actions">{actions}</div>}
        </header>
      )}
      <div className={classes('ra-panel-body', props.padding === 'flush' && 'ra-panel-flush')}>
        {children}
      </div>
      {foot && <footer className="ra-panel-foot">{foot}</footer>}
    </section>
  );
}
