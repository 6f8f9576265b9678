import type { DealItem } from '../../../../sim';
import { useSession } from '../../../shell/session';
import type { Side } from '../model/side';
import { itemKindOf } from './itemTable';

interface ItemEditorProps {
  side: Side;
  item: DealItem;
  onChange: (item: DealItem) => void;
}

/** What can be chosen about a thing in a basket. */
export function ItemEditor({ side, item, onChange }: ItemEditorProps) {
  const session = useSession();
  const { Editor, choices, note } = itemKindOf(item);
  if (Editor === null) return null;
  return (
    <Editor
      side={side}
      item={item}
      choices={choices(side)}
      noteOf={(each) => note?.(session, each)}
      onChange={onChange}
    />
  );
}
