import type { DealItem, Deposit, PromiseTerms } from '../sim';
import { depositWords, wordsOfItem } from './en/codes/politics/dealItemKinds';
import { type NameMotion, wordsOfPromise } from './en/codes/politics/promiseKinds';
import type { Names } from './names';
import { spoken } from './spoken';

export type { NameMotion };

/** One thing in a basket of a deal: `40 latinum`, `Promise to vote for war on …`. */
export function dealItemText(item: DealItem, names: Names, nameMotion: NameMotion): string {
  return spoken(wordsOfItem)(item).plate(item, names, nameMotion);
}

/** What is promised, as it follows `promise to …`. */
export function promiseText(promise: PromiseTerms, names: Names, nameMotion: NameMotion): string {
  return spoken(wordsOfPromise)(promise).deed(promise, names, nameMotion);
}

/** What is set aside for a promise: `40 latinum`. */
export function depositText(deposit: Deposit): string {
  return spoken(depositWords)(deposit);
}
