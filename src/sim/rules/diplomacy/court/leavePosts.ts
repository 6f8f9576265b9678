import { inOrder } from '../../../lib/ordered';
import type { Game } from '../../../state/game';
import type { CharacterId } from '../../../state/ids';

/**
 * Takes a person from all posts: whoever rules, is dead or in enemy hands commands no fleet and governs no sector.
 * @source invented
 */
export function leavePosts(game: Game, person: CharacterId): void {
  for (const fleet of inOrder(game.fleets)) {
    if (fleet.commander === person) fleet.commander = null;
  }
  const { faction } = game.characters[person] ?? {};
  const sectors = faction === undefined ? {} : (game.factions[faction]?.books?.sectors ?? {});
  for (const sector of inOrder(sectors)) {
    if (sector.governor === person) sector.governor = null;
  }
}
