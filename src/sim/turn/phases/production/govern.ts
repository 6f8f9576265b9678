import { incomeOf, industryOf } from '../../../rules/economy/income';
import { heldBy, type RealmIndex } from '../../../rules/economy/realmIndex';
import { itemCost } from '../../../rules/production/costs';
import {
  type GovernorWait,
  governorPlan,
  newItem,
  type Treasury,
} from '../../../rules/production/governorChoice';
import type { Faction } from '../../../state/faction';
import type { Game } from '../../../state/game';
import { nextId } from '../../../state/ids';
import { stockKinds } from '../../../state/stocks';
import type { World } from '../../../state/world';
import type { TurnContext } from '../../context';

/**
 * Governors of delegated worlds fill their empty queues by the policy of their sector. Each counts
 * what those before him have bespoken. Who leaves his queue empty says why.
 * @source invented
 */
export function govern(
  game: Game,
  context: TurnContext,
  faction: Faction,
  realmIndex: RealmIndex,
): void {
  const { books } = faction;
  const { rules } = context;
  if (!books) return;
  const waiting = heldBy(realmIndex, faction.id).worlds.filter(
    ({ works }) => works?.delegated === true && works.queue.length === 0,
  );
  if (waiting.length === 0) return;
  const unspoken = { ...books.stocks };
  const treasury: Treasury = {
    stocks: unspoken,
    income: incomeOf(game, rules, faction.id, realmIndex),
  };
  const idle: { world: World; wait: GovernorWait }[] = [];
  for (const world of waiting) {
    const { choice, wait } = governorPlan(game, rules, world, treasury);
    if (world.works === null) continue;
    if (choice === null) {
      if (world.development === 'developed') idle.push({ world, wait });
      continue;
    }
    const item = newItem(nextId(game, 'item', faction.id), choice);
    world.works.queue.push(item);
    const cost = itemCost(game, rules, world, item);
    for (const stock of stockKinds) unspoken[stock] -= cost[stock];
  }
  tellIdle(game, context, faction, realmIndex, idle);
}

/** One fact for all: how much work lies idle, and why on each world. */
function tellIdle(
  game: Game,
  { rules, emit }: TurnContext,
  faction: Faction,
  realmIndex: RealmIndex,
  idle: readonly { world: World; wait: GovernorWait }[],
): void {
  if (idle.length === 0) return;
  let work = 0;
  for (const { world } of idle) work += industryOf(game, rules, world, realmIndex);
  const worlds = idle.map(({ world: { id }, wait }) => ({ world: id, wait }));
  const fact = { type: 'governorsIdle', faction: faction.id, work, worlds } as const;
  emit(fact, null, [faction.id], false);
}
