import { inOrder } from '../lib/ordered';
import type { Might } from '../state/faction';
import type { Game } from '../state/game';
import type { FactionId } from '../state/ids';
import type { Ruleset } from '../state/ruleset';
import type { Affairs } from './affairs';
import { isMobile, paperStrength } from './alliance/paperStrength';
import { industryOf } from './income';
import { worldsOf } from './worlds';

/** Blockades seal off trade, not workshops: nobody need look for them here. */
const calm: Affairs = { holdings: new Map(), blockades: new Map(), fleets: new Map() };

/**
 * Counts everybody's ships and works anew: the figures all go by until the next count. Stations
 * defend their place; they are no weight in the world.
 */
export function publishMight(game: Game, rules: Ruleset): void {
  const counts: Record<FactionId, Might> = {};
  for (const id in game.factions) counts[id] = { fleets: 0, industry: 0 };
  for (const fleet of inOrder(game.fleets)) {
    const count = counts[fleet.faction];
    if (count && isMobile(game, rules, fleet)) count.fleets += paperStrength(game, rules, fleet);
  }
  for (const world of worldsOf(game)) {
    const count = world.owner === null ? undefined : counts[world.owner];
    if (count) count.industry += industryOf(game, rules, world, calm);
  }
  for (const faction of inOrder(game.factions))
    faction.might = counts[faction.id] ?? { fleets: 0, industry: 0 };
}
