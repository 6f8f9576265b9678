import type { PromiseTerms } from '../../../state/promise';
import { oneOfKinds } from '../../../state/schemaParts';
import { promiseKinds, promiseRegistry } from './registry';

/** A promise, of whatever kind. */
export const promiseSchema = oneOfKinds<PromiseTerms>(
  promiseKinds.map((kind) => promiseRegistry[kind].schema),
);
