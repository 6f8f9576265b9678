import { compareIds } from '../../lib/ordered';
import { keepLetters } from '../../rules/deals/secrets';
import { tearUp } from '../../rules/diplomacy/tearUp';
import type { Game } from '../../state/game';
import type { TurnContext } from '../context';
import { blameFalseOffers } from './diplomacy/blameFalseOffers';
import { breakAway } from './diplomacy/breakAway';
import { concludeDeals } from './diplomacy/concludeDeals';
import { holdCongresses } from './diplomacy/holdCongresses';
import { holdTalks } from './diplomacy/holdTalks';

/**
 * Breaches of one treaty by both are held against both, offers made to who is attacked in the same month
 * against who made them; offers are answered, talks about
 * alliances and congresses held, who breaks away does. Time alone changes nothing here, so that what was foretold
 * when orders were given still holds when the Council votes.
 * @source invented
 */
export function diplomacy(game: Game, context: TurnContext): void {
  blameBoth(game, context);
  blameFalseOffers(game, context);
  keepLetters(game, context.rules);
  concludeDeals(game, context);
  holdTalks(game, context);
  holdCongresses(game, context);
  breakAway(game, context);
}

/**
 * Where both broke a treaty in the same month, both did: whose order was carried out first is blamed
 * already, the other is now.
 */
function blameBoth(game: Game, { breaches, rules }: TurnContext): void {
  const late = breaches.filter((breach) => breach.late);
  late.sort((a, b) => compareIds(a.treaty.id, b.treaty.id));
  for (const { treaty, by } of late) tearUp(game, rules, treaty, by);
}
