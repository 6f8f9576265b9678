import type { DealItem } from '../../../../sim';
import { dealItemText, words } from '../../../../text';
import { Choice } from '../../../panels/shared/Choice';
import { useSession } from '../../../shell/session';
import { useMotionNames } from '../useMotionNames';

interface ThingEditorProps<T extends DealItem> {
  item: T;
  choices: readonly T[];
  noteOf: (item: T) => string | undefined;
  onChange: (item: DealItem) => void;
}

/** Another of the same kind: worlds, technologies, fleets, prisoners. */
export function ThingEditor<T extends DealItem>(props: ThingEditorProps<T>) {
  const { item, choices, noteOf, onChange } = props;
  const { names } = useSession();
  const nameMotion = useMotionNames();
  const key = (each: T) => JSON.stringify(each);
  const options = [item, ...choices.filter((each) => key(each) !== key(item))]
    .map((each) => ({
      value: key(each),
      label: dealItemText(each, names, nameMotion),
      note: noteOf(each),
    }))
    .sort((a, b) => (a.label < b.label ? -1 : 1));
  return (
    <Choice
      aria-label={words.diplomacy.deal.fields.which}
      value={key(item)}
      options={options}
      onChange={(value) => onChange(choices.find((each) => key(each) === value) ?? item)}
    />
  );
}
