import type { Telling } from '../../../events/telling';
import type { Game } from '../../../state/game';
import type { FactionId, WorldId } from '../../../state/ids';
import { stockKinds } from '../../../state/stocks';
import { handOverWorld } from '../../diplomacy/handOverWorld';
import { refundOf } from '../../production/queue';
import { markHandover } from '../markHandover';

/**
 * A world passes to another power by agreement. Its old owner takes down what was being built there,
 * as from any queue; everything that stands stays.
 * @source invented
 */
export function cedeWorld(game: Game, context: Telling, id: WorldId, receiver: FactionId): void {
  const world = game.worlds[id];
  const from = world?.owner ?? null;
  if (!world || from === null || from === receiver) return;
  const books = game.factions[from]?.books;
  for (const item of world.works?.queue ?? []) {
    const refund = refundOf(item, context.rules.numbers.production.scrapShare);
    for (const stock of stockKinds) if (books) books.stocks[stock] += refund[stock];
  }
  handOverWorld(game, world, receiver);
  markHandover(game, id, from, receiver);
  context.emit({ type: 'worldCeded', world: id, from, receiver }, world.system, 'all');
}
