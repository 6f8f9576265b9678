import { total } from '../../../lib/terms';
import { courtOf } from '../../../rules/diplomacy/court/councillors';
import { leaveSeat } from '../../../rules/diplomacy/court/seats';
import { exposureTerms } from '../../../rules/diplomacy/court/winning';
import { remember } from '../../../rules/diplomacy/memories';
import type { Faction } from '../../../state/faction';
import type { Game } from '../../../state/game';
import type { TurnContext } from '../../context';

/**
 * As long as a bribe works it may come to light: the bribed falls, his court remembers it of who
 * paid, and everybody hears.
 * @source invented
 */
export function exposeBribes(game: Game, context: TurnContext, faction: Faction): void {
  const { rules } = context;
  for (const { person, won } of courtOf(game, faction.id)) {
    if (won?.means !== 'bribe') continue;
    const chance = total(exposureTerms(game, rules, faction.id, won.by));
    if (!context.luck('exposure', faction.id, person).chance(chance)) continue;
    leaveSeat(game, rules, faction, person);
    remember(game, rules, faction.id, won.by, 'bribed');
    const fact = { faction: faction.id, character: person, by: won.by };
    context.emit({ type: 'bribeExposed', ...fact }, null, 'all');
  }
}
