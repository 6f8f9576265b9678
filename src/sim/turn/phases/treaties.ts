import { inOrder } from '../../lib/ordered';
import { forgetOld, remember } from '../../rules/diplomacy/memories';
import { notePensions } from '../../rules/diplomacy/pensions';
import { notePraise } from '../../rules/diplomacy/praise';
import { relationOf } from '../../rules/diplomacy/relations';
import { endTreaty } from '../../rules/diplomacy/treaties';
import { isMootAmongAllies } from '../../rules/diplomacy/treatyRefusal';
import type { Treaty } from '../../state/diplomacy';
import type { Game } from '../../state/game';
import type { TurnContext } from '../context';
import { judgePledges } from './diplomacy/judgePledges';
import { becomeStates } from './treaties/becomeStates';
import { exactTribute } from './treaties/exactTribute';
import { noteAffairs } from './treaties/noteAffairs';
import { settleQuarrels } from './treaties/settleQuarrels';
import { watchBorders } from './treaties/watchBorders';
import { watchZones } from './treaties/watchZones';

/**
 * After the fighting. Neutral zones and borders are watched, tribute is exacted, treaties lose their meaning, are
 * remembered as kept, grievances are written down and old ones forgotten, quarrels settled, rebellions become states, promises fall due.
 * @source invented
 */
export function treaties(game: Game, context: TurnContext): void {
  watchZones(game, context);
  watchBorders(game, context);
  exactTribute(game, context);
  for (const treaty of inOrder(game.treaties)) {
    if (isMoot(game, treaty)) endTreaty(game, context, treaty);
    else keep(game, context, treaty);
  }
  noteAffairs(game, context.rules);
  notePensions(game, context.rules);
  notePraise(game, context.rules);
  forgetOld(game, context.rules);
  settleQuarrels(game, context);
  becomeStates(game, context);
  judgePledges(game, context);
}

/** Whether a treaty has lost its meaning: a signatory is no more, or both are allies now. */
function isMoot(game: Game, { terms, parties }: Treaty): boolean {
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
