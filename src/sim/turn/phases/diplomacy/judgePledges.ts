import { inOrder } from '../../../lib/ordered';
import { breakPledge, keepPledge, voidPledge } from '../../../rules/deals/pledges';
import type { Fate } from '../../../rules/deals/promises/definition';
import { promiseRules } from '../../../rules/deals/promises/registry';
import type { Pledge } from '../../../state/diplomacy';
import type { Game } from '../../../state/game';
import type { TurnContext } from '../../context';

/**
 * Judges every open promise by what is the case now: kept, broken, without an object, or open
 * still. Old closed ones are struck from the record.
 * @source invented
 */
export function judgePledges(game: Game, context: TurnContext): void {
  const { recorded } = context.rules.numbers.deals.promise;
  for (const pledge of inOrder(game.pledges)) {
    if (pledge.status !== 'open') {
      if (game.turn - pledge.settled >= recorded) delete game.pledges[pledge.id];
      continue;
    }
    const fate = fateOf(game, pledge);
    if (fate === 'kept') keepPledge(game, context, pledge);
    else if (fate === 'broken') breakPledge(game, context, pledge);
    else if (fate === 'void') voidPledge(game, pledge);
  }
}

function fateOf(game: Game, pledge: Pledge): Fate {
  const { by, to, terms } = pledge;
  if (!game.factions[by]?.alive || !game.factions[to]?.alive) return 'void';
  return promiseRules(terms).fate(game, pledge, terms);
}
