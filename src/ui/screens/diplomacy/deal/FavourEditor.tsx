import { words } from '../../../../text';
import { Slider } from '../../../kit/Slider';
import type { EditorProps } from './editorProps';

const mostFavours = 5;

/** How many favours. */
export function FavourEditor({ item, onChange }: EditorProps<'favour'>) {
  return (
    <Slider
      aria-label={words.diplomacy.deal.fields.amount}
      min={1}
      max={mostFavours}
      value={item.amount}
      onChange={(amount) => onChange({ ...item, amount })}
    />
  );
}
