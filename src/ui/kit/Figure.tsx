import type { ReactNode } from 'react';
import { classes } from './classes';
import './Figure.css';
import { Icon } from './Icon';
import './Sum.css';
import { signOf } from './signOf';

export interface FigureProps {
  value: ReactNode;
  /** Words beside or below the number. */
  label?: ReactNode;
  /** Change in words, signs included, and the amount that colours it. */
  delta?: { text: string; amount: number } | undefined;
  icon?: string | undefined;
  /** `large` is the forecast's size, `stock` the top bar's. */
  size?: 'stock' | 'medium' | 'large' | undefined;
  /** CSS colour of the icon. */
  colour?: string | undefined;
}

/** A number that matters, in condensed capitals' figures, with its change. */
export function Figure({ value, label, delta, icon, size = 'medium', colour }: FigureProps) {
  return (
    <span className={classes('ra-figure', `ra-figure-${size}`)}>
      {icon && (
        <span className="ra-figure-icon" style={colour ? { color: colour } : undefined}>
          <Icon name={icon} />
        </span>
      )}
      <span className="ra-figure-value">{value}</span>
      {delta && (
        <span className={classes('ra-figure-delta', `ra-${signOf(delta.amount)}`)}>
          {delta.text}
        </span>
      )}
      {label && <span className="ra-figure-label">{label}</span>}
    </span>
  );
}
