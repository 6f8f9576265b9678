import {
  type Answer,
  answerTo,
  type DealItem,
  dealRefusal,
  type FactionId,
  type Ruleset,
  type View,
} from '../../../../sim';
import { choicesOf } from '../deal/itemTable';

/** Something one could ask for without giving anything, and what they would say. */
export interface Suggestion {
  readonly item: DealItem;
  readonly answer: Answer;
}

/**
 * Peace and the treaties that could be signed with a power and lie in no offer of ours yet, what it
 * likes best first.
 */
export function suggestions(
  view: View,
  rules: Ruleset,
  me: FactionId,
  other: FactionId,
): Suggestion[] {
  const side = { view, rules, giver: other, receiver: me };
  const asked = new Set(
    Object.values(view.deals)
      .filter((deal) => deal.from === me && deal.to === other)
      .flatMap(({ take }) => take.map(kindOf)),
  );
  return [...choicesOf(side, 'peace'), ...choicesOf(side, 'treaty')]
    .filter((item) => !asked.has(kindOf(item)))
    .map((item) => ({ item, baskets: { from: me, to: other, give: [], take: [item] } }))
    .filter(({ baskets }) => dealRefusal(view, rules, baskets) === null)
    .map(({ item, baskets }) => ({ item, answer: answerTo(view, rules, baskets) }))
    .sort((a, b) => b.answer.total - a.answer.total);
}

const kindOf = (item: DealItem) => (item.kind === 'treaty' ? item.terms.kind : item.kind);
