import './Segments.css';

interface SegmentsProps<T extends string> {
  /** Names the choice for screen readers. */
  label: string;
  options: readonly {
    readonly value: T;
    readonly label: string;
    /** What it shows, where its word does not say it all. */
    readonly hint?: string;
  }[];
  value: T;
  onChange: (value: T) => void;
}

/** A few ways of looking at the same thing, one of them chosen. */
export function Segments<T extends string>({ label, options, value, onChange }: SegmentsProps<T>) {
  return (
    <fieldset className="ra-segments">
      <legend className="ra-hidden">{label}</legend>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          aria-pressed={option.value === value}
          title={option.hint}
          onClick={() => onChange(option.value)}
        >
          {option.label}
        </button>
      ))}
    </fieldset>
  );
}
