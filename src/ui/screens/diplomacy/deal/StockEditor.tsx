import { knownStores, type Stock, stockKinds } from '../../../../sim';
import { words } from '../../../../text';
import { KnownFigure } from '../../../kit/KnownFigure';
import { Select } from '../../../kit/Select';
import { Slider } from '../../../kit/Slider';
import type { EditorProps } from './editorProps';

/** Of a treasury that nobody knows this much may be asked for at once. */
const mostAsked = 1000;
const step = 5;

/** Which store, and how much of it. */
export function StockEditor({ side, item, onChange }: EditorProps<'stock'>) {
  const t = words.diplomacy.deal.fields;
  const held = knownStores(side.view, side.giver)[item.stock];
  const most =
    held.kind === 'unknown' ? mostAsked : Math.max(step, held.value - (held.value % step));
  return (
    <>
      <Select
        aria-label={t.stock}
        value={item.stock}
        options={stockKinds.map((stock) => ({ value: stock, label: words.nouns.stocks[stock] }))}
        onChange={(value) => onChange({ ...item, stock: stockOf(value) })}
      />
      <Slider
        aria-label={t.amount}
        min={step}
        max={Math.max(most, item.amount)}
        step={step}
        value={item.amount}
        onChange={(amount) => onChange({ ...item, amount })}
      />
      <small>
        {side.giver === side.view.faction ? t.held.ours : t.held.theirs}{' '}
        <KnownFigure known={held} />
      </small>
    </>
  );
}

const stockOf = (value: string): Stock => stockKinds.find((each) => each === value) ?? 'latinum';
