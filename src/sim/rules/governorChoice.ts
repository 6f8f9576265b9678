import { sortedBy } from '../lib/ordered';
import { type Term, total } from '../lib/terms';
import type { Realm } from '../state/game';
import type { Cost, Ruleset, ShipClass } from '../state/ruleset';
import { type Stock, type Stocks, stockKinds } from '../state/stocks';
import type { QueueItem, World } from '../state/world';
import { buildableShips, canBuildBuilding, canRaiseTroops } from './buildable';
import { buildingCost, itemCost, shipCost } from './costs';
import { sectorOf } from './sectors';

/** What a governor may spend: stocks, and what comes in each month. */
export interface Treasury {
  readonly stocks: Readonly<Stocks>;
  readonly income: Readonly<Record<Stock, readonly Term[]>>;
}

/** What to put into a queue. */
export type Choice = Pick<QueueItem, 'kind' | 'what'>;

/**
 * What the governor of a delegated world with an empty queue builds by his sector's policy: the
 * first building of the policy's list that may stand there; under the policy of war also troops and
 * then the best warship the yard can lay down. He spends at most half of every stock, and keeps
 * ships only while the income bears their upkeep. Null when he waits.
 */
export function governorChoice(
  realm: Realm,
  rules: Ruleset,
  world: World,
  treasury: Treasury,
): Choice | null {
  const policy = sectorOf(realm, world)?.policy ?? 'none';
  if (policy === 'none' || world.development !== 'developed') return null;
  const builds = rules.sectorPolicies.find((rule) => rule.id === policy)?.builds ?? [];
  for (const id of builds) {
    if (canBuildBuilding(realm, rules, world, id) !== null) continue;
    // Better to save for the first wish than to fill the slots with the last.
    const cost = buildingCost(realm, rules, world, id);
    const bearable = bears(treasury.income.latinum, rules.buildings[id]?.upkeep ?? 0);
    return bearable && halfCovers(treasury.stocks, cost) ? { kind: 'building', what: id } : null;
  }
  return policy === 'war' ? warChoice(realm, rules, world, treasury) : null;
}

function warChoice(realm: Realm, rules: Ruleset, world: World, treasury: Treasury): Choice | null {
  const troops: Choice = { kind: 'troops', what: '' };
  if (canRaiseTroops(realm, rules, world) === null) {
    return halfCovers(treasury.stocks, costOf(realm, rules, world, troops)) ? troops : null;
  }
  const warships = buildableShips(realm, rules, world)
    .map((id) => rules.shipClasses[id])
    .filter((each): each is ShipClass => each !== undefined && each.attack * each.shots > 0)
    .filter((each) => each.role !== 'scout' && each.role !== 'station');
  for (const each of sortedBy(warships, ({ cost }) => -cost.work)) {
    const { dilithium, latinum } = each.upkeep;
    const bearable =
      bears(treasury.income.dilithium, dilithium) && bears(treasury.income.latinum, latinum);
    const cost = shipCost(realm, rules, world, each.id);
    if (bearable && halfCovers(treasury.stocks, cost)) return { kind: 'ship', what: each.id };
  }
  return null;
}

function costOf(realm: Realm, rules: Ruleset, world: World, choice: Choice): Cost {
  return itemCost(realm, rules, world, newItem('', choice));
}

function halfCovers(stocks: Readonly<Stocks>, cost: Cost): boolean {
  return stockKinds.every((stock) => 2 * cost[stock] <= stocks[stock]);
}

function bears(income: readonly Term[], upkeep: number): boolean {
  return total(income) >= upkeep;
}

/** A fresh entry for a queue. */
export function newItem(id: string, choice: Choice, ship: string | null = null): QueueItem {
  return {
    id,
    kind: choice.kind,
    what: choice.what,
    ship,
    done: 0,
    spent: { dilithium: 0, duranium: 0, latinum: 0, influence: 0 },
    repeat: false,
    paused: false,
    stalled: 'none',
  };
}
