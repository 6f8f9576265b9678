import type { DealItem, PromiseTerms, TreatyKind } from '../../../sim';
import { number } from '../../format';
import type { Names } from '../../names';
import { list, type Segment, type Sentence, say } from '../../segments';
import { naming } from '../naming';

const treaties: Readonly<Record<TreatyKind, string>> = {
  nonAggression: 'a non-aggression pact',
  transit: 'a right of transit',
  trade: 'a trade treaty',
  intelligence: 'shared intelligence',
  defence: 'a defence pact',
  armistice: 'an armistice',
  protectorate: 'protection',
  tribute: 'tribute',
};

/** What lies in a basket, in the middle of a sentence. */
export function basketWords(items: readonly DealItem[], names: Names): Sentence {
  if (items.length === 0) return [{ text: 'nothing' }];
  return list(
    items.map((item) => joined(itemWords(item, names))),
    naming.and,
  );
}

/** One thing in a basket, in the middle of a sentence. */
function itemWords(item: DealItem, names: Names): readonly (string | Segment)[] {
  switch (item.kind) {
    case 'stock':
      return [`${number(item.amount)} ${item.stock}`];
    case 'world':
      return [names.world(item.world)];
    case 'technology':
      return ['the secret of ', names.technology(item.technology)];
    case 'fleet':
      return [names.fleet(item.fleet)];
    case 'prisoner':
      return [`the freedom of ${names.character(item.character)}`];
    case 'favour':
      return [item.amount === 1 ? 'a favour' : `${number(item.amount)} favours`];
    case 'promise':
      return ['a promise ', ...promiseParts(item.promise, names)];
    case 'treaty':
      return [treaties[item.terms.kind]];
    case 'peace':
      return ['peace'];
  }
}

/** What somebody promised, after "to": `to vote for a motion`. */
export function promiseWords(promise: PromiseTerms, names: Names): Segment {
  return joined(promiseParts(promise, names));
}

function promiseParts(promise: PromiseTerms, names: Names): (string | Segment)[] {
  switch (promise.kind) {
    case 'vote':
      return [promise.choice === 'aye' ? 'to vote for a motion' : 'to vote against a motion'];
    case 'war':
      return ['to go to war with ', names.faction(promise.on)];
    case 'lean':
      return promise.toward === null
        ? ['to keep the balance']
        : ['to lean towards ', names.faction(promise.toward)];
    case 'cede':
      return ['to hand over ', names.world(promise.world)];
    case 'spare':
      return ['to spare ', names.faction(promise.faction)];
  }
}

/** Pieces as one that keeps the link of the last. */
function joined(parts: readonly (string | Segment)[]): Segment {
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
