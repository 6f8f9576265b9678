import type { DealItem } from '../../../../sim';
import { useSession } from '../../../shell/session';
import type { Side } from '../model/side';
import { choicesOf, editorOf } from './itemTable';

interface ItemEditorProps {
  side: Side;
  item: DealItem;
  onChange: (item: DealItem) => void;
}

/** What can be chosen about a thing in a basket. */
export function ItemEditor({ side, item, onChange }: ItemEditorProps) {
  const session = useSession();
  const { Editor, note } = editorOf(item);
  if (Editor === null) return null;
  return (
    <Editor
      side={side}
      item={item}
      choices={choicesOf(side, item.kind)}
      noteOf={(each) => note?.(session, each)}
      onChange={onChange}
    />
  );
}
