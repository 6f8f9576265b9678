import { inOrder } from '../../../lib/ordered';
import { breakPledge, keepPledge, undoPledge, voidPledge } from '../../../rules/deals/pledges';
import type { Fate } from '../../../rules/deals/promises/definition';
import { promiseRules } from '../../../rules/deals/promises/registry';
import { causeOf } from '../../../rules/diplomacy/relationFor';
import { atWar } from '../../../rules/diplomacy/relations';
import type { Pledge } from '../../../state/diplomacy';
import type { Game } from '../../../state/game';
import { pairKey } from '../../../state/ids';
import type { Ruleset } from '../../../state/ruleset';
import type { TurnContext } from '../../context';

/**
 * Judges every open promise by what is the case now: kept, broken, without an object, or open
 * still. What was kept may be undone while it is on record; old closed ones are struck from it.
 * @source invented
 */
export function judgePledges(game: Game, context: TurnContext): void {
  const { recorded } = context.rules.numbers.deals.promise;
  for (const pledge of inOrder(game.pledges)) {
    if (pledge.status !== 'open') {
      if (isUndone(game, pledge)) undoPledge(game, context, pledge);
      if (game.turn - pledge.settled >= recorded) delete game.pledges[pledge.id];
      continue;
    }
    const fate = fateOf(game, context.rules, pledge);
    if (fate === 'kept') keepPledge(game, context, pledge);
    else if (fate === 'broken') breakPledge(game, context, pledge);
    else if (fate === 'void') voidPledge(game, pledge);
  }
}

function fateOf(game: Game, rules: Ruleset, pledge: Pledge): Fate {
  const { by, to, terms } = pledge;
  if (!game.factions[by]?.alive || !game.factions[to]?.alive) return 'void';
  if (isAttacked(game, pledge)) return 'void';
  if (pledge.forsaken) return 'broken';
  return promiseRules(terms).fate(game, rules, pledge, terms);
}

/** Who begins a war on somebody releases him from his word. */
function isAttacked(game: Game, { by, to }: Pledge): boolean {
  const relation = game.relations[pairKey(by, to)];
  if (!relation || !atWar(game, by, to)) return false;
  return causeOf(relation, to) !== null && causeOf(relation, by) === null;
}

function isUndone(game: Game, pledge: Pledge): boolean {
  const { status, terms } = pledge;
  return status === 'kept' && (promiseRules(terms).undone?.(game, pledge, terms) ?? false);
}
