import { Combobox as Base } from '@base-ui/react/combobox';
import './Combobox.css';
import { classes } from './classes';
import './Field.css';
import './Popup.css';
import { matches } from './plainText';
import type { SelectOption } from './Select';
import './Select.css';

export interface ComboboxProps {
  id?: string | undefined;
  'aria-label'?: string | undefined;
  'aria-describedby'?: string | undefined;
  disabled?: boolean | undefined;
  options: readonly SelectOption[];
  value: string;
  onChange: (value: string) => void;
  /** What the list says where nothing is called as typed. */
  nothing: string;
}

/**
 * One of many, found by typing: what is typed is looked for in names and notes. Each row has its
 * note below its name. Name it with a Field or an aria-label.
 */
export function Combobox(props: ComboboxProps) {
  const { options, value, onChange, nothing, disabled = false, ...input } = props;
  const chosen = options.find((option) => option.value === value) ?? null;
  return (
    <Base.Root
      items={options}
      value={chosen}
      disabled={disabled}
      autoHighlight
      itemToStringLabel={({ label }) => label}
      isItemEqualToValue={(a, b) => a.value === b.value}
      filter={({ label, note = '' }, typed) => matches(typed, label, note)}
      onValueChange={(next) => {
        if (next !== null && next.value !== value) onChange(next.value);
      }}
    >
      <Base.Input
        {...input}
        className={classes('ra-input ra-select ra-combobox')}
        title={chosen ? [chosen.label, chosen.note].filter(Boolean).join('\n') : undefined}
        onFocus={(event) => event.currentTarget.select()}
      />
      <Base.Portal>
        <Base.Positioner className="ra-popup-place" sideOffset={4} align="start">
          <Base.Popup className="ra-popup ra-choices ra-cut">
            <Base.Empty className="ra-choices-none">{nothing}</Base.Empty>
            <Base.List>
              {(option: SelectOption) => (
                <Base.Item
                  key={option.value}
                  value={option}
                  disabled={option.disabled}
                  className="ra-choice"
                >
                  <span>{option.label}</span>
                  {option.note && <small>{option.note}</small>}
                </Base.Item>
              )}
            </Base.List>
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
