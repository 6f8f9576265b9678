import { type DealItem, knownStores, type Stock, stockKinds } from '../../../../sim';
import { dealItemText, words } from '../../../../text';
import { KnownFigure } from '../../../kit/KnownFigure';
import { Select } from '../../../kit/Select';
import { Slider } from '../../../kit/Slider';
import { Choice } from '../../../panels/shared/Choice';
import { useSession } from '../../../shell/session';
import { choicesOf, type Side } from '../model/dealChoices';
import { goodsNote } from '../model/dealNotes';
import { useMotionNames } from '../useMotionNames';
import { PromiseEditor } from './PromiseEditor';
import { TreatyEditor } from './TreatyEditor';

const t = words.diplomacy.deal.fields;

/** Of a treasury that nobody knows this much may be asked for at once. */
const mostAsked = 1000;
const mostFavours = 5;
const step = 5;

export interface EditorProps<K extends DealItem['kind'] = DealItem['kind']> {
  side: Side;
  item: Extract<DealItem, { kind: K }>;
  onChange: (item: DealItem) => void;
}

/** What can be chosen about a thing in a basket. */
export function ItemEditor({ side, item, onChange }: EditorProps) {
  switch (item.kind) {
    case 'stock':
      return <StockEditor side={side} item={item} onChange={onChange} />;
    case 'favour':
      return (
        <Slider
          aria-label={t.amount}
          min={1}
          max={mostFavours}
          value={item.amount}
          onChange={(amount) => onChange({ ...item, amount })}
        />
      );
    case 'promise':
      return <PromiseEditor side={side} item={item} onChange={onChange} />;
    case 'treaty':
      return <TreatyEditor side={side} item={item} onChange={onChange} />;
    case 'peace':
      return null;
    default:
      return <OneOfKind side={side} item={item} onChange={onChange} />;
  }
}

function StockEditor({ side, item, onChange }: EditorProps<'stock'>) {
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

/** Another of the same kind: worlds, technologies, fleets, prisoners. */
function OneOfKind({ side, item, onChange }: EditorProps) {
  const session = useSession();
  const { names } = session;
  const nameMotion = useMotionNames();
  const choices = choicesOf(side, item.kind);
  const key = (each: DealItem) => JSON.stringify(each);
  const options = [item, ...choices.filter((each) => key(each) !== key(item))]
    .map((each) => ({
      value: key(each),
      label: dealItemText(each, names, nameMotion),
      note: goodsNote(session, each),
    }))
    .sort((a, b) => (a.label < b.label ? -1 : 1));
  return (
    <Choice
      aria-label={t.which}
      value={key(item)}
      options={options}
      onChange={(value) => onChange(choices.find((each) => key(each) === value) ?? item)}
    />
  );
}
