import type { Telling } from '../../events/telling';
import type { Character } from '../../state/character';
import type { Faction } from '../../state/faction';
import type { Game } from '../../state/game';
import type { HeadEnd } from '../../state/succession';
import { leavePosts } from '../diplomacy/court/leavePosts';
import { successionOf } from './claims';

/**
 * Somebody takes the chair of his power: he leaves his posts, and who sat there before serves on where he can. The galaxy hears of it.
 * @source invented
 */
export function changeHead(
  game: Game,
  context: Telling,
  faction: Faction,
  heir: Character | null,
  why: HeadEnd,
): void {
  const before = faction.head;
  faction.head = heir?.id ?? null;
  const former = before === null ? undefined : game.characters[before];
  // Who was taken is still what he was, and may want the chair back.
  if (former && former.status !== 'captured') former.role = 'commander';
  delete faction.recalled;
  delete faction.contest;
  if (!heir) return;
  heir.role = 'head';
  faction.headSince = game.turn;
  if (faction.heir?.person === heir.id) delete faction.heir;
  leavePosts(game, heir.id);
  const by = successionOf(game, context.rules, faction.id);
  const fact = { faction: faction.id, character: heir.id, after: before, by, why };
  context.emit({ type: 'headSucceeded', ...fact }, null, 'all');
}
