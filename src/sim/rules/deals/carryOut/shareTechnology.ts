import type { Telling } from '../../../events/telling';
import type { Game } from '../../../state/game';
import type { FactionId, TechnologyId } from '../../../state/ids';

/**
 * A power learns from another what it need not study any longer.
 * @source invented
 */
export function shareTechnology(
  game: Game,
  context: Telling,
  id: TechnologyId,
  receiver: FactionId,
): void {
  const faction = game.factions[receiver];
  if (!faction || faction.technologies.includes(id)) return;
  faction.technologies = [...faction.technologies, id];
  if (faction.books) {
    faction.books.research = faction.books.research.filter((each) => each !== id);
    delete faction.books.progress[id];
  }
  context.emit(
    { type: 'technologyLearned', technology: id, faction: receiver, how: 'deal' },
    null,
    [receiver],
    false,
  );
}
