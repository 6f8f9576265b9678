import { type Affairs, heldBy } from '../../../rules/affairs';
import { itemCost } from '../../../rules/costs';
import { governorChoice, newItem, type Treasury } from '../../../rules/governorChoice';
import { incomeOf } from '../../../rules/income';
import { sectorOf } from '../../../rules/sectors';
import type { Faction } from '../../../state/faction';
import type { Game } from '../../../state/game';
import { nextId } from '../../../state/ids';
import { stockKinds } from '../../../state/stocks';
import type { TurnContext } from '../../context';

/**
 * Governors of delegated worlds fill their empty queues by the policy of their sector. Each counts
 * what those before him have bespoken.
 */
export function govern(game: Game, context: TurnContext, faction: Faction, affairs: Affairs): void {
  const { books } = faction;
  const { rules } = context;
  if (!books) return;
  const waiting = heldBy(affairs, faction.id).worlds.filter(
    (world) =>
      world.works?.delegated === true &&
      world.works.queue.length === 0 &&
      (sectorOf(game, world)?.policy ?? 'none') !== 'none',
  );
  if (waiting.length === 0) return;
  const unspoken = { ...books.stocks };
  const treasury: Treasury = {
    stocks: unspoken,
    income: incomeOf(game, rules, faction.id, affairs),
  };
  for (const world of waiting) {
    const choice = governorChoice(game, rules, world, treasury);
    if (choice === null || world.works === null) continue;
    const item = newItem(nextId(game, 'item', faction.id), choice);
    world.works.queue.push(item);
    const cost = itemCost(game, rules, world, item);
    for (const stock of stockKinds) unspoken[stock] -= cost[stock];
  }
}
