import type { EventOf } from '../../../events/event';
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
  learnTechnology(game, context, id, receiver, 'deal');
}

/** A power knows something from now on that it did not find out itself. */
export function learnTechnology(
  game: Game,
  context: Telling,
  id: TechnologyId,
  receiver: FactionId,
  how: EventOf<'technologyLearned'>['how'],
): void {
  const faction = game.factions[receiver];
  if (!faction || faction.technologies.includes(id)) return;
  faction.technologies = [...faction.technologies, id];
  if (faction.books) {
    faction.books.research = faction.books.research.filter((each) => each !== id);
    delete faction.books.progress[id];
  }
  const fact = { type: 'technologyLearned', technology: id, faction: receiver, how } as const;
  context.emit(fact, null, [receiver], false);
}
