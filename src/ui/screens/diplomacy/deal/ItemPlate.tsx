import { useMemo } from 'react';
import { type DealItem, itemEffects } from '../../../../sim';
import { dealItemText, words } from '../../../../text';
import { Icon } from '../../../kit/Icon';
import { IconButton } from '../../../kit/IconButton';
import { Effects } from '../../../panels/shared/Effects';
import { useSession } from '../../../shell/session';
import type { Side } from '../model/side';
import { useMotionNames } from '../useMotionNames';
import { ItemEditor } from './ItemEditor';
import { iconOf } from './itemTable';

interface ItemPlateProps {
  side: Side;
  item: DealItem;
  onChange: (item: DealItem) => void;
  onRemove: () => void;
}

/** One thing in a basket, with what can be chosen about it. */
export function ItemPlate({ side, item, onChange, onRemove }: ItemPlateProps) {
  const t = words.diplomacy.deal;
  const { names } = useSession();
  const nameMotion = useMotionNames();
  const { view, rules, giver, receiver } = side;
  const effects = useMemo(
    () => itemEffects(view, rules, item, giver, receiver),
    [view, rules, item, giver, receiver],
  );
  const text = dealItemText(item, names, nameMotion);
  return (
    <li className="ra-plate">
      <Icon name={iconOf(item)} />
      <div>
        <strong>{text}</strong>
        <ItemEditor side={side} item={item} onChange={onChange} />
        <Effects effects={effects} />
      </div>
      <IconButton icon="close" label={t.remove(text)} onClick={onRemove} />
    </li>
  );
}
