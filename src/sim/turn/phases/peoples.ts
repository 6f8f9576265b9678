import { inOrder } from '../../lib/ordered';
import { realmIndexOf } from '../../rules/economy/realmIndex';
import { monthLater } from '../../rules/peoples/movements/course';
import { homesUnder, renewed } from '../../rules/peoples/movements/demands';
import { movementsIn } from '../../rules/peoples/movements/movementLookup';
import type { Game } from '../../state/game';
import type { TurnContext } from '../context';
import { beginMovements } from './peoples/beginMovements';
import { carryOutGrant } from './peoples/carryOutGrant';
import { followWorlds } from './peoples/followWorlds';
import { payAnswers } from './peoples/payAnswers';
import { riseUp } from './peoples/riseUp';
import { tellSteps } from './peoples/tellSteps';

/**
 * Movements of peoples: they follow their worlds to whoever rules these now, what was granted is carried out, what is
 * not paid lapses; they gain and lose ground, step by step, rise and fight; and new ones begin.
 * @source seed 3
 */
export function peoples(game: Game, context: TurnContext): void {
  followWorlds(game, context);
  for (const movement of movementsIn(game)) {
    payAnswers(game, context, movement);
    carryOutGrant(game, context, movement);
  }
  const realmIndex = realmIndexOf(game, context.rules);
  for (const before of movementsIn(game)) {
    const homes = homesUnder(game, context.rules, before.ruler, before.species);
    const now = renewed(game, context.rules, before);
    const after = monthLater(game, context.rules, now, homes, realmIndex);
    game.movements = { ...game.movements, [before.id]: after };
    tellSteps(game, context, before, after);
  }
  for (const movement of movementsIn(game)) riseUp(game, context, movement);
  beginMovements(game, context, realmIndex);
  forget(game, context);
}

/** What has been over long enough is forgotten; its people may begin anew. So are examples. */
function forget(game: Game, { rules }: TurnContext): void {
  const { rest, support } = rules.numbers.movements;
  const kept = inOrder(game.movements ?? {}).filter(
    ({ over }) => over === undefined || game.turn - over.on < rest,
  );
  if (kept.length > 0) game.movements = Object.fromEntries(kept.map((each) => [each.id, each]));
  else delete game.movements;
  const risen = (game.risen ?? []).filter(({ turn }) => game.turn - turn < support.exampleFades);
  if (risen.length > 0) game.risen = risen;
  else delete game.risen;
}
