import type { ComponentType } from 'react';
import { type DealItem, type DealItemKind, type DealItemOf, idsOf } from '../../../../sim';
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

/** How a kind of thing is laid into a basket. */
interface ItemKind<K extends DealItemKind> {
  readonly icon: string;
  /** The drawing of one, where it is not that of its kind. */
  readonly iconOf?: (item: DealItemOf<K>) => string;
  /** Every one that could be laid into the basket as it is; the first is the default. */
  readonly choices: (side: Side) => DealItemOf<K>[];
  /** Where it is and how large; absent for what has no place. */
  readonly note?: (chooser: Chooser, item: DealItemOf<K>) => string | undefined;
  /** What can be chosen about it; null: nothing. */
  readonly Editor: ComponentType<EditorProps<K>> | null;
}

const firstAmount = 50;

/** Every kind of thing in a basket, in the order of the list. */
const itemTable: { readonly [K in DealItemKind]: ItemKind<K> } = {
  stock: {
    icon: 'latinum',
    iconOf: ({ stock }) => stock,
    choices: () => [{ kind: 'stock', stock: 'latinum', amount: firstAmount }],
    Editor: StockEditor,
  },
  world: {
    icon: 'worlds',
    choices: (side) =>
      idsOf(side.view.worlds)
        .filter((id) => side.view.worlds[id]?.owner === side.giver)
        .filter((id) => side.view.factions[side.giver]?.capital !== id)
        .map((world) => ({ kind: 'world' as const, world }))
        .filter((item) => canBeGiven(side, item)),
    note: (chooser, { world }) => worldOption(chooser, world).note,
    Editor: ThingEditor,
  },
  technology: {
    icon: 'technology',
    choices(side) {
      const known = new Set(side.view.factions[side.receiver]?.technologies ?? []);
      const own = side.view.factions[side.giver]?.technologies ?? [];
      return own
        .filter((id) => !known.has(id))
        .map((technology) => ({ kind: 'technology' as const, technology }))
        .filter((item) => canBeGiven(side, item));
    },
    Editor: ThingEditor,
  },
  fleet: {
    icon: 'fleets',
    choices: (side) =>
      idsOf(side.view.fleets)
        .filter((id) => side.view.fleets[id]?.faction === side.giver)
        .filter((id) => side.view.age[id] === undefined)
        .map((fleet) => ({ kind: 'fleet' as const, fleet }))
        .filter((item) => canBeGiven(side, item)),
    note: (chooser, { fleet }) => fleetOption(chooser, fleet).note,
    Editor: ThingEditor,
  },
  prisoner: {
    icon: 'captured',
    choices: (side) =>
      idsOf(side.view.characters)
        .filter((id) => side.view.characters[id]?.captor === side.giver)
        .map((character) => ({ kind: 'prisoner' as const, character }))
        .filter((item) => canBeGiven(side, item)),
    Editor: ThingEditor,
  },
  favour: {
    icon: 'favour',
    choices: (side) => (isAllied(side) ? [{ kind: 'favour', amount: 1 }] : []),
    Editor: FavourEditor,
  },
  promise: {
    icon: 'board',
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

export const itemKinds = Object.keys(itemTable) as DealItemKind[];

/** How a thing of a basket is laid there. */
export function itemKindOf<K extends DealItemKind>({ kind }: DealItemOf<K>): ItemKind<K> {
  return itemTable[kind as K];
}

/** Every item of a kind that could be laid into the basket as it is, the first is the default. */
export function choicesOf(side: Side, kind: DealItemKind): DealItem[] {
  return itemTable[kind].choices(side);
}

/** The drawing of a kind of thing in a basket. */
export function iconOfKind(kind: DealItemKind): string {
  return itemTable[kind].icon;
}
