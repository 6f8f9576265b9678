import { advanceQueue } from '../../../rules/queue';
import type { Shop } from '../../../rules/shops';
import type { Faction } from '../../../state/faction';
import type { Game } from '../../../state/game';
import type { QueueItem } from '../../../state/world';
import type { TurnContext } from '../../context';
import { finishItem } from './finishItem';

/** A month of work in one world's queue, and what comes out of it. */
export function advanceShop(game: Game, context: TurnContext, faction: Faction, shop: Shop): void {
  const { books } = faction;
  const { world } = shop;
  if (!books || !world.works) return;
  const progress = advanceQueue(shop.jobs, shop.industry, books.stocks);
  books.stocks = progress.stocks;
  for (const item of progress.finished) finishItem({ game, context, faction, world, item });
  world.works.queue = progress.queue.filter((item) => isStillWanted(game, faction, item));
  if (world.works.queue.length === 0 && !world.works.delegated) {
    const fact = { type: 'queueEmpty', world: world.id, faction: faction.id } as const;
    context.emit(fact, world.system, [faction.id], false);
  }
}

/** A refit ends with its ship, or with the change it was meant to bring. */
function isStillWanted(game: Game, faction: Faction, item: QueueItem): boolean {
  if (item.ship === null) return true;
  const ship = game.ships[item.ship];
  return ship !== undefined && ship.faction === faction.id && ship.class !== item.what;
}
