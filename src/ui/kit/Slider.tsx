import type { InputHTMLAttributes } from 'react';
import { classes } from './classes';
import './Slider.css';

export interface SliderProps
  extends Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange' | 'type'> {
  value: number;
  min: number;
  max: number;
  onChange: (value: number) => void;
  /** The value in words, shown beside and said by screen readers. */
  text?: string | undefined;
}

/** A number by feel; name it with a Field or an aria-label. */
export function Slider({ value, min, max, onChange, text, className, ...rest }: SliderProps) {
  const filled = max > min ? (100 * (value - min)) / (max - min) : 0;
  return (
    <span className="ra-slider">
      <input
        {...rest}
        type="range"
        min={min}
        max={max}
        value={value}
        aria-valuetext={text}
        className={classes(className)}
        style={{ '--filled': `${filled}%` } as React.CSSProperties}
        onChange={(event) => onChange(event.target.valueAsNumber)}
      />
      {text && <output>{text}</output>}
    </span>
  );
}
