import type { ComponentType } from 'react';
import {
  type DealItemKind,
  type DealItemOf,
  dealItemChoices,
  dealItemKinds,
} from '../../../../sim';
import { type Chooser, fleetOption, worldOption } from '../../../panels/shared/thingOptions';
import { promised, promiseKinds, promisesOf } from '../model/promiseChoices';
import { canBeGiven, isAllied, isAtWar, type Side } from '../model/side';
import { treatiesToSign } from '../model/treatyChoices';
import type { EditorProps } from './editorProps';
import { FavourEditor } from './FavourEditor';
import { PromiseEditor } from './PromiseEditor';
import { StockEditor } from './StockEditor';
import { ThingEditor } from './ThingEditor';
import { TreatyEditor } from './TreatyEditor';

/** How a kind of thing is laid into a basket, where it is not as most are. */
interface ItemKind<K extends DealItemKind> {
  readonly icon?: string;
  /** The drawing of one, where it is not that of its kind. */
  readonly iconOf?: (item: DealItemOf<K>) => string;
  /** What could be laid into the basket, the default first; absent: what the rules let one choose from. */
  readonly choices?: (side: Side) => DealItemOf<K>[];
  /** Where it is and how large; absent for what has no place. */
  readonly note?: (chooser: Chooser, item: DealItemOf<K>) => string | undefined;
  /** What can be chosen about it; null: nothing; absent: another of the same kind. */
  readonly Editor?: ComponentType<EditorProps<K>> | null;
}

const firstAmount = 50;
const plainIcon = 'board';

/** What is particular about a kind, in the order of the list. A kind without an entry is chosen like any thing. */
const itemTable: { readonly [K in DealItemKind]?: ItemKind<K> } = {
  stock: {
    icon: 'latinum',
    iconOf: ({ stock }) => stock,
    choices: () => [{ kind: 'stock', stock: 'latinum', amount: firstAmount }],
    Editor: StockEditor,
  },
  world: { icon: 'worlds', note: (chooser, { world }) => worldOption(chooser, world).note },
  technology: { icon: 'technology' },
  fleet: { icon: 'fleets', note: (chooser, { fleet }) => fleetOption(chooser, fleet).note },
  prisoner: { icon: 'captured' },
  favour: {
    icon: 'favour',
    choices: (side) => (isAllied(side) ? [{ kind: 'favour', amount: 1 }] : []),
    Editor: FavourEditor,
  },
  promise: {
    choices: (side) =>
      promiseKinds.flatMap((kind) => promisesOf(side, kind)).map((each) => promised(each)),
    Editor: PromiseEditor,
  },
  treaty: { icon: 'treaty', choices: treatiesToSign, Editor: TreatyEditor },
  peace: {
    icon: 'peace',
    choices: (side) => (isAtWar(side) ? [{ kind: 'peace' }] : []),
    Editor: null,
  },
};

/** All kinds: those of the table in its order, then whatever else the rules know. */
export const itemKinds = [
  ...new Set([...(Object.keys(itemTable) as DealItemKind[]), ...dealItemKinds]),
];

/** Every item of a kind that could be laid into the basket as it is, the first is the default. */
export function choicesOf<K extends DealItemKind>(side: Side, kind: K): DealItemOf<K>[] {
  const own = (itemTable[kind] as ItemKind<K> | undefined)?.choices;
  if (own) return own(side);
  const { view: realm, rules, giver, receiver } = side;
  const choices = dealItemChoices(kind, { realm, rules, giver, receiver });
  return choices.filter((item) => canBeGiven(side, item)) as DealItemOf<K>[];
}

/** What can be chosen about an item, and what is said of each choice; null: nothing can. */
export function editorOf<K extends DealItemKind>({ kind }: DealItemOf<K>) {
  const { Editor = ThingEditor, note } = (itemTable[kind as K] ?? {}) as ItemKind<K>;
  return { Editor: Editor as ComponentType<EditorProps<K>> | null, note };
}

/** The drawing of a kind of thing in a basket. */
export function iconOfKind(kind: DealItemKind): string {
  return itemTable[kind]?.icon ?? plainIcon;
}

/** The drawing of an item. */
export function iconOf<K extends DealItemKind>(item: DealItemOf<K>): string {
  const own = (itemTable[item.kind as K] as ItemKind<K> | undefined)?.iconOf;
  return own?.(item) ?? iconOfKind(item.kind);
}
