import { words } from '../../text';
import { TextInput } from '../kit/TextInput';

interface ListFilterProps {
  value: string;
  onChange: (value: string) => void;
}

/** Narrows a list to what is typed. */
export function ListFilter({ value, onChange }: ListFilterProps) {
  const label = words.screens.filterList;
  return (
    <TextInput
      type="search"
      className="ra-list-filter"
      aria-label={label}
      placeholder={label}
      value={value}
      onChange={onChange}
    />
  );
}
