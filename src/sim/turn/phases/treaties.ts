import { inOrder } from '../../lib/ordered';
import { forgetOld, remember } from '../../rules/diplomacy/memories';
import { endTreaty } from '../../rules/diplomacy/treaties';
import { isMootAmongAllies } from '../../rules/diplomacy/treatyRefusal';
import { relationOf } from '../../rules/relations';
import type { Treaty } from '../../state/diplomacy';
import type { Game } from '../../state/game';
import type { TurnContext } from '../context';
import { settlePledges } from './diplomacy/settlePledges';
import { noteBondage } from './treaties/noteBondage';
import { payTribute } from './treaties/payTribute';
import { watchZones } from './treaties/watchZones';

/**
 * After the fighting. Neutral zones are watched, tribute is paid, treaties run out or are remembered
 * as kept, grievances are written down and old ones forgotten, promises fall due.
 */
export function treaties(game: Game, context: TurnContext): void {
  watchZones(game, context);
  payTribute(game, context);
  for (const treaty of inOrder(game.treaties)) {
    if (hasEnded(game, treaty)) endTreaty(game, context, treaty);
    else keep(game, context, treaty);
  }
  noteBondage(game, context.rules);
  forgetOld(game, context.rules);
  settlePledges(game, context);
}

/** Whether a treaty has run out, or lost its meaning: a signatory is no more, or both are allies now. */
function hasEnded(game: Game, { terms, parties, until }: Treaty): boolean {
  if (until > 0 && game.turn >= until) return true;
  if (parties.some((party) => game.factions[party]?.alive !== true)) return true;
  return isMootAmongAllies(terms.kind) && relationOf(game, ...parties) === 'allied';
}

/** Both remember time and again that the other kept his word. */
function keep(game: Game, { rules }: TurnContext, { parties: [a, b], since }: Treaty): void {
  const age = game.turn - since;
  if (age === 0 || age % rules.numbers.treaties.keptAfter !== 0) return;
  remember(game, rules, a, b, 'treatyKept');
  remember(game, rules, b, a, 'treatyKept');
}
