import { words } from '../../../text';
import { Combobox, type ComboboxProps } from '../../kit/Combobox';
import { Select } from '../../kit/Select';

/**
 * One of several things. Worlds, systems, fleets and powers, which have notes of where they are and
 * how large, are typed for; a few fixed choices are the platform's own list.
 */
export function Choice(props: Omit<ComboboxProps, 'nothing'>) {
  const things = props.options.some(({ note }) => note !== undefined);
  if (!things) return <Select {...props} />;
  return <Combobox {...props} nothing={words.choices.nothing} />;
}
