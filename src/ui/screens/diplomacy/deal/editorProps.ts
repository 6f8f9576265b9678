import type { DealItem, DealItemKind, DealItemOf } from '../../../../sim';
import type { Side } from '../model/side';

/** What an editor of a thing in a basket works on. */
export interface EditorProps<K extends DealItemKind = DealItemKind> {
  side: Side;
  item: DealItemOf<K>;
  /** Every thing of the kind that could lie there instead. */
  choices: readonly DealItemOf<K>[];
  /** Where a thing is and how large; undefined for what has no place. */
  noteOf: (item: DealItemOf<K>) => string | undefined;
  onChange: (item: DealItem) => void;
}
