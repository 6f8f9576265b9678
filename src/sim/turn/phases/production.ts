import { idsOf } from '../../lib/ordered';
import { realmIndexOf } from '../../rules/economy/realmIndex';
import { holdingStill } from '../../rules/figures/stillness';
import { productionSitesOf } from '../../rules/production/productionSites';
import { supplyCache } from '../../rules/travel/supply';
import type { Faction } from '../../state/faction';
import type { Game } from '../../state/game';
import type { TurnContext } from '../context';
import { advanceSite } from './production/advanceSite';
import { govern } from './production/govern';
import { mendFleets } from './production/mendFleets';
import { recover } from './production/recover';

/**
 * Governors fill empty queues, worlds work on theirs, ships are repaired, manned and
 * trained, garrisons and batteries recover.
 */
export function production(game: Game, context: TurnContext): void {
  holdingStill(game, () => work(game, context));
}

function work(game: Game, context: TurnContext): void {
  const realmIndex = realmIndexOf(game, context.rules);
  const factions = idsOf(game.factions)
    .map((id) => game.factions[id] as Faction)
    .filter((faction) => faction.alive);
  for (const faction of factions) {
    govern(game, context, faction, realmIndex);
    for (const site of productionSitesOf(game, context.rules, faction.id, realmIndex)) {
      advanceSite(game, context, faction, site);
    }
  }
  const after = realmIndexOf(game, context.rules);
  const supply = supplyCache(game, context.rules, after.fleets, after.lookout);
  for (const faction of factions) {
    mendFleets(game, context, faction, after, supply);
    recover(game, context, faction, after);
  }
}
