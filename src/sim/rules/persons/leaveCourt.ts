import type { Game } from '../../state/game';
import type { CharacterId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import { courtOf } from '../diplomacy/court/councillors';
import { leavePosts } from '../diplomacy/court/leavePosts';
import { leaveSeat } from '../diplomacy/court/seats';

/**
 * Who is lost to a power leaves everything he held in it at once: fleets, sectors and a seat at court.
 * @source invented
 */
export function leaveCourt(game: Game, rules: Ruleset, id: CharacterId): void {
  leavePosts(game, id);
  const faction = game.factions[game.characters[id]?.faction ?? ''];
  if (!faction) return;
  if (courtOf(game, faction.id).some(({ person }) => person === id)) {
    leaveSeat(game, rules, faction, id);
  }
}
