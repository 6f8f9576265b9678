import { answered, answerPrice, answerRefusal } from '../rules/peoples/movements/answers';
import { march } from '../rules/peoples/movements/march';
import { movementAnswers } from '../state/movement';
import { isId, isOneOf } from '../state/shape';
import type { OrderDefinition } from './definition';

/**
 * Answers a movement of a people one rules, or takes back the answer that stands. What it costs at once is paid at once,
 * troops march at once; what is granted is carried out with the month.
 */
export const answerMovement: OrderDefinition<'answerMovement'> = {
  type: 'answerMovement',
  check: ({ movement, answer }) =>
    isId(movement) && (answer === null || isOneOf(answer, movementAnswers)),
  validate: ({ movement, answer }, { view, faction, rules }) =>
    answerRefusal(view, rules, faction, view.movements?.[movement], answer),
  apply({ movement: id, answer }, { realm, faction, rules }) {
    const movement = realm.movements?.[id];
    const books = realm.factions[faction]?.books;
    if (!movement || !books) return;
    if (answer !== null) {
      const { stock, once } = answerPrice(realm, rules, movement, answer);
      books.stocks[stock] -= once;
    }
    if (answer === 'march') march(realm, rules, movement);
    realm.movements = {
      ...realm.movements,
      [id]: answered(rules, movement, answer, realm.turn),
    };
  },
};
