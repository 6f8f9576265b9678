import { clamp } from '../../../lib/integers';
import { earnPrestige } from '../../../rules/diplomacy/prestige';
import { answerPrice } from '../../../rules/peoples/movements/answers';
import type { Game } from '../../../state/game';
import type { Movement } from '../../../state/movement';
import type { TurnContext } from '../../context';
import { factOf } from './factOf';

/**
 * What an answer costs a month is booked with the upkeep of the realm. What could not be paid holds no longer, and those
 * who were given it take that for a broken word; a hard hand costs its owner his name.
 * @source invented
 */
export function payAnswers(game: Game, context: TurnContext, movement: Movement): void {
  const { answer, ruler } = movement;
  const books = game.factions[ruler]?.books;
  if (answer === null || !books) return;
  const { rules } = context;
  const { stock, monthly, prestige } = answerPrice(game, rules, movement, answer.kind);
  earnPrestige(game, rules, ruler, -prestige);
  if (monthly === 0 || books.arrears[stock] === 0) return;
  const { broken } = rules.numbers.movements.radicalism;
  const radicalism = clamp(movement.radicalism + broken, 0, 100);
  game.movements = { ...game.movements, [movement.id]: { ...movement, answer: null, radicalism } };
  const fact = { type: 'answerLapsed', ...factOf(movement), answer: answer.kind } as const;
  context.emit(fact, null, [ruler], false);
}
