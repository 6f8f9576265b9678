import { useId } from 'react';
import './Meter.css';
import './ProgressBar.css';

export interface ProgressBarProps {
  /** What is going on. */
  label: string;
  /** 0 to max; left out while the length is unknown. */
  value?: number | undefined;
  max?: number | undefined;
  /** A dim line below: who is thinking, which hash is checked. */
  detail?: string | undefined;
}

/** Work under way, announced to screen readers. */
export function ProgressBar({ label, value, max = 100, detail }: ProgressBarProps) {
  const id = useId();
  const known = value !== undefined;
  return (
    <div className="ra-progress">
      <span id={id} className="ra-progress-label">
        {label}
      </span>
      <div
        role="progressbar"
        aria-labelledby={id}
        aria-valuemin={0}
        aria-valuemax={max}
        aria-valuenow={value}
        className="ra-meter ra-meter-thick"
      >
        <span
          className={known ? 'ra-meter-ember' : 'ra-meter-ember ra-progress-unknown'}
          style={{ width: known ? `${(100 * value) / max}%` : '30%' }}
        />
      </div>
      {detail && <span className="ra-progress-detail">{detail}</span>}
    </div>
  );
}
