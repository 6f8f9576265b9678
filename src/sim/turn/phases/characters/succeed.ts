import { greatest, inOrder } from '../../../lib/ordered';
import { leavePosts } from '../../../rules/diplomacy/court/leavePosts';
import type { Character } from '../../../state/character';
import type { Faction } from '../../../state/faction';
import type { Game } from '../../../state/game';
import type { TurnContext } from '../../context';
import { byLot } from '../../lots';

/**
 * Where a head of state is dead or in enemy hands, the ablest follows.
 * @source invented
 */
export function succeed(game: Game, context: TurnContext, faction: Faction): void {
  const before = faction.head;
  if (before === null || canRule(game.characters[before])) return;
  const heir = heirOf(game, context, faction);
  faction.head = heir?.id ?? null;
  if (!heir) return;
  heir.role = 'head';
  leavePosts(game, heir.id);
  const fact = { faction: faction.id, character: heir.id, after: before };
  context.emit({ type: 'headSucceeded', ...fact }, null, 'all');
}

function canRule(character: Character | undefined): boolean {
  return character?.status === 'active' || character?.status === 'wounded';
}

/** The best administrator, of equals the better commander, then by lot. */
function heirOf(game: Game, context: TurnContext, { id }: Faction): Character | null {
  const able = inOrder(game.characters).filter(
    ({ faction, status }) => faction === id && status === 'active',
  );
  const rank = ({ skills }: Character) => skills.administration * 10 + skills.attack;
  return greatest(
    byLot(context, 'heir', able, (character) => character.id),
    rank,
  );
}
