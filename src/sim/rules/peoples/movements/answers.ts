import { scale } from '../../../lib/integers';
import { type Refusal, refuse } from '../../../lib/refusal';
import { type Term, term } from '../../../lib/terms';
import type { Realm } from '../../../state/game';
import type { FactionId } from '../../../state/ids';
import {
  type Movement,
  type MovementAnswer,
  type StandingAnswer,
  standingAnswers,
} from '../../../state/movement';
import type { Ruleset } from '../../../state/ruleset';
import type { Stock } from '../../../state/stocks';
import { spendingRefusal } from '../../deals/setAside';
import { homesUnder, isMet, lostRuler } from './demands';
import { marchPlan } from './march';
import { millionsOn, movementsOf } from './movementLookup';

/** What an answer costs: at once, and every month while it stands. */
export interface AnswerPrice {
  readonly stock: Stock;
  readonly once: number;
  readonly monthly: number;
  /** Prestige a month. */
  readonly prestige: number;
}

const free: AnswerPrice = { stock: 'latinum', once: 0, monthly: 0, prestige: 0 };

/**
 * What an answer to a movement costs its ruler: the more people, the more.
 * @source invented
 */
export function answerPrice(
  realm: Realm,
  rules: Ruleset,
  movement: Movement,
  answer: MovementAnswer,
): AnswerPrice {
  const { answers } = rules.numbers.movements;
  const { ruler, species, demand } = movement;
  let millions = 0;
  for (const world of homesUnder(realm, rules, ruler, species)) {
    millions += millionsOn(world, species);
  }
  const words = ({ influence, perBillion }: { influence: number; perBillion: number }) =>
    ({ ...free, stock: 'influence', once: influence + scale(millions, perBillion) }) as const;
  const daily = (latinum: number) => ({ ...free, monthly: Math.max(1, scale(millions, latinum)) });
  switch (answer) {
    case 'grant':
      if (demand === 'bread') return daily(answers.bread);
      return demand === 'faith' ? words(answers.creedPrice) : free;
    case 'bargain':
      return words(answers.bargain);
    case 'divide':
      return words(answers.divide);
    case 'calm':
      return daily(answers.feasts);
    case 'watch':
      return { ...free, stock: 'influence', monthly: answers.watch.influence };
    case 'repress':
      return { ...free, prestige: answers.repress.prestige };
    case 'march':
      return { ...free, once: marchPlan(realm, rules, movement)?.latinum ?? 0 };
  }
}

/** What the standing answers of a ruler cost him a month, a term for each movement. */
export function movementUpkeep(
  realm: Realm,
  rules: Ruleset,
  ruler: FactionId,
  stock: Stock,
): Term[] {
  return movementsOf(realm, ruler).flatMap((movement) => {
    if (movement.answer === null) return [];
    const price = answerPrice(realm, rules, movement, movement.answer.kind);
    return price.stock === stock ? term('upkeep.movement', -price.monthly, movement.id) : [];
  });
}

/** Whether an answer to this movement holds until another is given; the others are given once. */
export function isStanding({ demand }: Movement, answer: MovementAnswer): answer is StandingAnswer {
  if (answer === 'grant') return demand === 'bread';
  return standingAnswers.some((each) => each === answer);
}

/** Radicalism from which words reach nobody any more. */
const deaf = 85;

/**
 * Why a ruler cannot answer a movement so now; null when he can. Answers are kept for some months, unless the
 * movement has taken a step since, and the same gift is not given twice in a year.
 */
export function answerRefusal(
  realm: Realm,
  rules: Ruleset,
  faction: FactionId,
  movement: Movement | undefined,
  answer: MovementAnswer | null,
): Refusal | null {
  if (!movement || movement.ruler !== faction || movement.over) return refuse('noSuchMovement');
  if ((movement.answer?.kind ?? null) === answer) return refuse('answerStands');
  const { kept, again } = rules.numbers.movements.answers;
  const last = movement.answeredOn;
  const wait = last + kept - realm.turn;
  if (last > 0 && wait > 0 && movement.since <= last)
    return refuse('answeredLately', { months: wait });
  if (answer === null) return null;
  const before = movement.given[answer];
  if (before !== undefined && !isStanding(movement, answer) && realm.turn - before < again) {
    return refuse('givenLately', { months: before + again - realm.turn });
  }
  const { stock, once, monthly } = answerPrice(realm, rules, movement, answer);
  return (
    hindrance(realm, rules, movement, answer) ??
    spendingRefusal(realm, faction, stock, once + monthly)
  );
}

function hindrance(
  realm: Realm,
  rules: Ruleset,
  movement: Movement,
  answer: MovementAnswer,
): Refusal | null {
  const { ruler, species, demand, radicalism } = movement;
  const homes = homesUnder(realm, rules, ruler, species);
  switch (answer) {
    case 'grant':
      if (demand === 'restoration' && lostRuler(realm, ruler, species, homes) === null) {
        return refuse('nobodyToRestore');
      }
      return isMet(realm, rules, movement) ? refuse('demandIsMet') : null;
    case 'bargain':
    case 'divide':
      return radicalism >= deaf ? refuse('tooRadical', { limit: deaf }) : null;
    case 'repress':
      return homes.every(({ garrison }) => garrison === 0) ? refuse('noGarrison') : null;
    case 'march':
      return marchPlan(realm, rules, movement) === null ? refuse('noTroopsToMarch') : null;
    default:
      return null;
  }
}

/** A movement with an answer given to it this turn; null takes back what stands. */
export function answered(
  { numbers }: Ruleset,
  movement: Movement,
  answer: MovementAnswer | null,
  turn: number,
): Movement {
  if (answer === null) return { ...movement, answer, answeredOn: turn };
  const noted = { ...movement, answeredOn: turn, given: { ...movement.given, [answer]: turn } };
  if (isStanding(movement, answer)) return { ...noted, answer: { kind: answer, since: turn } };
  const { radicalism } = numbers.movements.answers.divide;
  const milder = answer === 'divide' ? radicalism : 0;
  return { ...noted, radicalism: Math.max(0, movement.radicalism - milder) };
}
