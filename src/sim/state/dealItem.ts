/**
 * What each kind of thing in a basket of a deal holds beside its kind. Every kind adds its own line
 * in its file (`rules/diplomacy/items`).
 */
// biome-ignore lint/suspicious/noEmptyInterface: the kinds declare themselves
export interface DealItemShapes {}

export type DealItemKind = keyof DealItemShapes;

export type DealItemOf<K extends DealItemKind> = {
  [P in K]: { readonly kind: P } & Readonly<DealItemShapes[P]>;
}[K];

/** One thing in a basket of a deal. */
export type DealItem = DealItemOf<DealItemKind>;
