import {
  type Answer,
  answerTo,
  type DealItem,
  dealRefusal,
  type FactionId,
  type Ruleset,
  type View,
} from '../../../../sim';
import { choicesOf } from './dealChoices';

/** Something one could ask for without giving anything, and what they would say. */
export interface Suggestion {
  readonly item: DealItem;
  readonly answer: Answer;
}

/** Peace and the treaties that could be signed with a power, what it likes best first. */
export function suggestions(
  view: View,
  rules: Ruleset,
  me: FactionId,
  other: FactionId,
): Suggestion[] {
  const side = { view, rules, giver: other, receiver: me };
  return [...choicesOf(side, 'peace'), ...choicesOf(side, 'treaty')]
    .map((item) => ({ item, baskets: { from: me, to: other, give: [], take: [item] } }))
    .filter(({ baskets }) => dealRefusal(view, rules, baskets) === null)
    .map(({ item, baskets }) => ({ item, answer: answerTo(view, rules, baskets) }))
    .sort((a, b) => b.answer.total - a.answer.total);
}
