import type { Secret } from '../../../../sim';
import type { Names } from '../../../names';
import { type Sentence, say } from '../../../segments';
import { promiseWords } from './dealItems';

/** A secret of a Council, as who knows it reads it. */
export function secretSentence({ kind, bidder, seller, promise }: Secret, names: Names): Sentence {
  const word = promiseWords(promise, names);
  return kind === 'bid'
    ? say`${names.faction(bidder)} bid in secret for a promise of ${names.faction(seller)} ${word}.`
    : say`${names.faction(seller)} sold ${names.faction(bidder)} in secret its promise ${word}.`;
}
