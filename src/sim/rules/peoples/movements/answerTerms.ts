import { divide, scale } from '../../../lib/integers';
import { type Term, term } from '../../../lib/terms';
import type { Realm } from '../../../state/game';
import type { Movement } from '../../../state/movement';
import type { Ruleset } from '../../../state/ruleset';
import type { World } from '../../../state/world';
import { garrisonShare } from '../loyalty';

/**
 * What a ruler's answers take from the support of a movement on a world. Words weigh less with the radical,
 * and fade; a hard hand is as strong as its garrison.
 * @source invented
 */
export function answerTerms(
  realm: Realm,
  rules: Ruleset,
  movement: Movement,
  world: World,
): Term[] {
  const { points, words, creed } = rules.numbers.movements.answers;
  const { answer, given, radicalism, demand } = movement;
  const moderate = 10 * (100 - radicalism);
  const faded = (full: number, since: number | undefined, span: number) =>
    since === undefined ? 0 : divide(full * Math.max(0, span - (realm.turn - since)), span);
  const fed = answer?.kind === 'grant' ? points.grant : 0;
  const allowed = demand === 'faith' ? faded(points.grant, given.grant, creed) : 0;
  const repressed =
    answer?.kind === 'repress' ? scale(points.repress, garrisonShare(realm, rules, world)) : 0;
  return [
    ...term('movement.grant', -(fed + allowed)),
    ...term('movement.bargain', -scale(faded(points.bargain, given.bargain, words), moderate)),
    ...term('movement.calm', answer?.kind === 'calm' ? -points.calm : 0),
    ...term('movement.divide', -scale(faded(points.divide, given.divide, words), moderate)),
    ...term('movement.repress', -repressed),
  ];
}

/** What makes a movement harder or milder a month, in points. */
export function radicalismTerms(realm: Realm, rules: Ruleset, movement: Movement): Term[] {
  const { month, openly, eased, repressed, broken } = rules.numbers.movements.radicalism;
  const { answer, given, step } = movement;
  const isOpen = step === 'strike' || step === 'uprising';
  const isEased = answer?.kind === 'calm' || answer?.kind === 'grant';
  // What was promised is due when nobody believes in it any more.
  const due =
    given.bargain !== undefined &&
    realm.turn - given.bargain === rules.numbers.movements.answers.words;
  return [
    ...term('radicalism.month', month),
    ...term('radicalism.openly', isOpen ? openly : 0),
    ...term('radicalism.eased', isEased ? eased : 0),
    ...term('radicalism.repressed', answer?.kind === 'repress' ? repressed : 0),
    ...term('radicalism.broken', due ? broken : 0),
  ];
}
