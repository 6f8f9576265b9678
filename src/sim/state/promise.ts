/**
 * What each kind of promise holds beside its kind. Every kind adds its own line in its file
 * (`rules/diplomacy/promises`).
 */
// biome-ignore lint/suspicious/noEmptyInterface: the kinds declare themselves
export interface PromiseShapes {}

export type PromiseKind = keyof PromiseShapes;

export type PromiseOf<K extends PromiseKind> = {
  [P in K]: { readonly kind: P } & Readonly<PromiseShapes[P]>;
}[K];

/** What may be promised: each can be checked by the rules. */
export type PromiseTerms = PromiseOf<PromiseKind>;
