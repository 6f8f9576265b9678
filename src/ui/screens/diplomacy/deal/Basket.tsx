import type { DealItem, DealItemKind, FactionId } from '../../../../sim';
import { words } from '../../../../text';
import { Button } from '../../../kit/Button';
import { Menu } from '../../../kit/Menu';
import { PowerEmblem } from '../../../panels/shared/PowerEmblem';
import { useSession } from '../../../shell/session';
import type { Side } from '../model/side';
import { ItemPlate } from './ItemPlate';
import { choicesOf, iconOfKind, itemKinds } from './itemTable';

interface BasketProps {
  side: 'give' | 'take';
  giver: FactionId;
  receiver: FactionId;
  items: readonly DealItem[];
  /** Nothing lies in the other basket either. */
  alone: boolean;
  onChange: (items: readonly DealItem[]) => void;
}

/** One basket of a deal: its things, and a list of what could be added. */
export function Basket({ side, giver, receiver, items, alone, onChange }: BasketProps) {
  const t = words.diplomacy.deal;
  const { view, rules, liveryOf } = useSession();
  const whose: Side = { view, rules, giver, receiver };
  const add = (kind: DealItemKind) => {
    const choices = choicesOf(whose, kind);
    const taken = new Set(items.map((item) => JSON.stringify(item)));
    const item = choices.find((each) => !taken.has(JSON.stringify(each))) ?? choices[0];
    if (item) onChange([...items, item]);
  };
  return (
    <section
      className="ra-basket ra-cut"
      aria-label={t[side]}
      style={{ '--accent': liveryOf(giver).colour } as React.CSSProperties}
    >
      <header>
        <PowerEmblem power={giver} />
        <h3>{t[side]}</h3>
      </header>
      {items.length === 0 && <p className="ra-dim">{alone ? t.empty : t.gift[side]}</p>}
      <ul className="ra-plates">
        {items.map((item, index) => (
          <ItemPlate
            // biome-ignore lint/suspicious/noArrayIndexKey: things in a basket have no other identity
            key={`${item.kind}:${index}`}
            side={whose}
            item={item}
            onChange={(next) => onChange(items.map((each, at) => (at === index ? next : each)))}
            onRemove={() => onChange(items.filter((_, at) => at !== index))}
          />
        ))}
      </ul>
      <Menu
        items={itemKinds.map((kind) => ({
          id: kind,
          label: t.things[kind].name,
          icon: iconOfKind(kind),
          reason: choicesOf(whose, kind).length === 0 ? t.things[kind].none : undefined,
        }))}
        onChoose={(id) => {
          const kind = itemKinds.find((each) => each === id);
          if (kind) add(kind);
        }}
      >
        <Button size="small" icon="plus" aria-label={t.addTo(t[side])}>
          {t.add}
        </Button>
      </Menu>
    </section>
  );
}
