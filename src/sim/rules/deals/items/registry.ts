import type { DealItem, DealItemKind, DealItemOf } from '../../../state/dealItem';
import type { DealItemDefinition, Table } from './definition';
import * as kinds from './kinds';

/** Every kind of thing that may lie in a basket of a deal, one file each. */
export const dealItemRegistry: { readonly [K in DealItemKind]: DealItemDefinition<K> } = kinds;

/** Named by the list of files, so that what they declare travels with these types. */
export const dealItemKinds = Object.keys(kinds) as (keyof typeof kinds)[];

/** Every item of a kind that could be chosen; none of a kind that is composed. */
export function dealItemChoices(kind: DealItemKind, table: Table): DealItem[] {
  return dealItemRegistry[kind].choices?.(table) ?? [];
}

/** The rules of an item's kind. */
export function itemRules<K extends DealItemKind>(item: DealItemOf<K>): DealItemDefinition<K> {
  return dealItemRegistry[item.kind as K];
}
