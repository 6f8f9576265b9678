import type { ProductionSite } from '../../../rules/production/productionSites';
import { advanceQueue, refundOf } from '../../../rules/production/queue';
import { queueRefusal, stallOf } from '../../../rules/production/queueRights';
import type { Books, Faction } from '../../../state/faction';
import type { Game } from '../../../state/game';
import { stockKinds } from '../../../state/stocks';
import type { QueueItem } from '../../../state/world';
import type { TurnContext } from '../../context';
import { finishItem } from './finishItem';

/**
 * A month of work in one world's queue, and what comes out of it.
 * @source invented
 */
export function advanceSite(
  game: Game,
  context: TurnContext,
  faction: Faction,
  site: ProductionSite,
): void {
  const { books } = faction;
  const { world } = site;
  if (!books || !world.works) return;
  const progress = advanceQueue(site.jobs, site.industry, books.stocks, world.works.parts);
  books.stocks = progress.stocks;
  world.works.queue = progress.queue;
  if (progress.parts > 0) world.works.parts = progress.parts;
  else delete world.works.parts;
  for (const item of progress.finished) handOut(game, context, faction, site, item);
  for (const item of world.works.queue) {
    if (item.stalled === 'lapsed') lapse(game, context, books, site, item);
  }
  world.works.queue = world.works.queue.filter(({ stalled }) => stalled !== 'lapsed');
  if (world.works.queue.length === 0 && !world.works.delegated) {
    const fact = { type: 'queueEmpty', world: world.id, faction: faction.id } as const;
    context.emit(fact, world.system, [faction.id], false);
  }
}

/** What is finished is judged as what is ordered: others of the month may have taken its place. */
function handOut(
  game: Game,
  context: TurnContext,
  faction: Faction,
  { world }: ProductionSite,
  item: QueueItem,
): void {
  const stalled = stallOf(queueRefusal(game, context.rules, world, item));
  if (stalled === 'none') finishItem({ game, context, faction, world, item });
  else if (world.works) {
    const others = world.works.queue.filter(({ id }) => id !== item.id);
    world.works.queue = [{ ...item, stalled }, ...others];
  }
}

/** An entry that may not be made any more ends; what it has cost comes back as from any queue. */
function lapse(
  game: Game,
  { rules, emit }: TurnContext,
  books: Books,
  { world }: ProductionSite,
  item: QueueItem,
): void {
  const refusal = queueRefusal(game, rules, world, item);
  if (refusal === null || world.owner === null) return;
  const refund = refundOf(item, rules.numbers.production.scrapShare);
  for (const stock of stockKinds) books.stocks[stock] += refund[stock];
  const { kind, what } = item;
  const fact = { world: world.id, faction: world.owner, kind, what, refund, refusal };
  emit({ type: 'queueLapsed', ...fact }, world.system, [world.owner], false);
}
