import { inOrder } from '../../lib/ordered';
import type { PowerRating } from '../../state/faction';
import type { Game } from '../../state/game';
import type { FactionId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import type { World } from '../../state/world';
import { isMobile, paperStrength } from '../alliance/paperStrength';
import { worldsOf } from '../chart/worlds';
import { lookoutOf } from '../detection/presence';
import { industryOf } from '../economy/income';
import type { RealmIndex } from '../economy/realmIndex';
import { almanacOf } from './almanac';

/**
 * Writes the almanac anew, and the musters: the figures all go by until the next count. Stations
 * defend their place; they are no weight in the world.
 * @source invented
 */
export function publishPowerRatings(game: Game, rules: Ruleset): void {
  const musters: Record<FactionId, PowerRating> = {};
  const holdings: Record<FactionId, World[]> = {};
  // Blockades seal off trade, not workshops: nobody need look for them here.
  const calm: RealmIndex = {
    holdings: new Map(),
    blockader: () => null,
    fleets: new Map(),
    lookout: lookoutOf(game, rules),
  };
  for (const id in game.factions) {
    musters[id] = { fleets: 0, industry: 0 };
    holdings[id] = [];
  }
  for (const fleet of inOrder(game.fleets)) {
    const muster = musters[fleet.faction];
    if (muster && isMobile(game, rules, fleet)) muster.fleets += paperStrength(game, rules, fleet);
  }
  for (const world of worldsOf(game)) {
    const muster = world.owner === null ? undefined : musters[world.owner];
    if (!muster) continue;
    muster.industry += industryOf(game, rules, world, calm);
    holdings[world.owner ?? '']?.push(world);
  }
  for (const faction of inOrder(game.factions)) {
    const owned = holdings[faction.id] ?? [];
    faction.might = almanacOf(game, rules, faction.id, owned);
    faction.census = owned.length;
    faction.muster = musters[faction.id] ?? { fleets: 0, industry: 0 };
  }
}
