import type { ReactNode } from 'react';
import { Meter, type MeterProps } from '../../kit/Meter';
import './Facts.css';

interface BarRowProps {
  label: string;
  value: ReactNode;
  /** What the bar shows of `max`. */
  amount: number;
  max: number;
  tone?: MeterProps['tone'];
}

/** A labelled figure with its bar below. */
export function BarRow({ label, value, amount, max, tone }: BarRowProps) {
  return (
    <div className="ra-bar-row">
      <span>{label}</span>
      <span>{value}</span>
      <Meter label={label} value={amount} max={max} tone={tone} />
    </div>
  );
}
