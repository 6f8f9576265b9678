import { classes } from './classes';
import './Meter.css';

export interface MeterPart {
  id: string;
  /** Share in any unit; parts are drawn against `max`, or against their own sum. */
  amount: number;
  /** CSS colour. */
  colour: string;
}

export interface MeterProps {
  /** Says what is measured and how much of it. */
  label: string;
  /** 0 to max; ignored when parts are given. */
  value?: number | undefined;
  max?: number | undefined;
  parts?: readonly MeterPart[] | undefined;
  tone?: 'brass' | 'good' | 'bad' | 'ember' | 'accent' | undefined;
  size?: 'thin' | 'thick' | undefined;
}

const share = (amount: number, whole: number) =>
  `${whole > 0 ? Math.min(100, Math.max(0, (100 * amount) / whole)) : 0}%`;

/** A bar of how full something is, or of the shares something is made of. */
export function Meter({ label, value = 0, max, parts, tone = 'brass', size = 'thin' }: MeterProps) {
  const shares = parts ?? [];
  const sum = shares.reduce((total, part) => total + part.amount, 0);
  return (
    <div role="img" aria-label={label} className={classes('ra-meter', `ra-meter-${size}`)}>
      {parts ? (
        shares.map((part) => (
          <span
            key={part.id}
            style={{ width: share(part.amount, max ?? sum), background: part.colour }}
          />
        ))
      ) : (
        <span className={`ra-meter-${tone}`} style={{ width: share(value, max ?? 100) }} />
      )}
    </div>
  );
}
