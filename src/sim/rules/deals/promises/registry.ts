import type { PromiseKind, PromiseOf } from '../../../state/promise';
import type { PromiseDefinition } from './definition';
import * as kinds from './kinds';

/** Every kind of promise there is, one file each. */
export const promiseRegistry: { readonly [K in PromiseKind]: PromiseDefinition<K> } = kinds;

/** Named by the list of files, so that what they declare travels with these types. */
export const promiseKinds = Object.keys(kinds) as (keyof typeof kinds)[];

/** The rules of a promise's kind. */
export function promiseRules<K extends PromiseKind>(promise: PromiseOf<K>): PromiseDefinition<K> {
  return promiseRegistry[promise.kind as K];
}
