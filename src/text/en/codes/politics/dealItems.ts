import type { DealItem, PromiseTerms } from '../../../../sim';
import type { Names } from '../../../names';
import { list, type Segment, type Sentence, say } from '../../../segments';
import { naming } from '../../naming';
import { wordsOfItem } from './dealItemKinds';
import { type Pieces, wordsOfPromise } from './promiseKinds';

/** What lies in a basket, in the middle of a sentence. */
export function basketWords(items: readonly DealItem[], names: Names): Sentence {
  if (items.length === 0) return [{ text: 'nothing' }];
  return list(
    items.map((item) => joined(wordsOfItem(item).told(item, names))),
    naming.and,
  );
}

/** What somebody promised, after "to": `to vote for a motion`. */
export function promiseWords(promise: PromiseTerms, names: Names): Segment {
  return joined(wordsOfPromise(promise).told(promise, names));
}

/** Pieces as one that keeps the link of the last. */
function joined(parts: Pieces): Segment {
  const text = parts.map((part) => (typeof part === 'string' ? part : part.text)).join('');
  const linked = parts.findLast((part) => typeof part !== 'string' && part.link !== undefined);
  return typeof linked === 'object' && linked.link ? { text, link: linked.link } : { text };
}

/** A whole deal: who gives what for what. */
export function dealWords(
  giver: Segment,
  receiver: Segment,
  give: readonly DealItem[],
  take: readonly DealItem[],
  names: Names,
): Sentence {
  return take.length === 0
    ? say`${giver} gave ${receiver} ${basketWords(give, names)}.`
    : say`${giver} gave ${receiver} ${basketWords(give, names)}, for ${basketWords(take, names)}.`;
}
