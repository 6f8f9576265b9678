import { words } from '../../text';
import { TextInput } from '../kit/TextInput';
import { plainText } from '../shell/search/searchIndex';

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

/** Whether something of these names is meant by what was typed. */
export function matches(typed: string, ...names: readonly string[]): boolean {
  const wanted = plainText(typed);
  return wanted === '' || names.some((name) => plainText(name).includes(wanted));
}
