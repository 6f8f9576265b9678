import { sum } from '../../lib/integers';
import { sortedBy } from '../../lib/ordered';
import { type Term, total } from '../../lib/terms';
import type { Realm } from '../../state/game';
import type { BuildingId } from '../../state/ids';
import type { Ruleset, ShipClass } from '../../state/ruleset';
import { noStocks, type Stock, type Stocks, stockKinds } from '../../state/stocks';
import type { QueueItem, World } from '../../state/world';
import { buildableBuildings, buildableShips, canBuildBuilding, canRaiseTroops } from './buildable';
import { itemCost } from './costs';
import { sectorOf } from './sectors';
import { freeSlots, slotsNeeded } from './slots';

/** What a governor may spend: stocks, and what comes in each month. */
export interface Treasury {
  readonly stocks: Readonly<Stocks>;
  readonly income: Readonly<Record<Stock, readonly Term[]>>;
}

/** What to put into a queue. */
export type Choice = Pick<QueueItem, 'kind' | 'what'>;

/** Why a governor leaves a queue empty. */
export type GovernorWait =
  /** The world is in no sector, or its sector's policy is to leave queues alone. */
  | { readonly why: 'noPolicy' }
  /** He saves for a wish: so much of a stock is missing from twice its cost. */
  | {
      readonly why: 'saves';
      readonly wish: Choice;
      readonly stock: Stock;
      readonly missing: number;
    }
  /** The month's income does not bear the upkeep of a wish. */
  | { readonly why: 'upkeep'; readonly wish: Choice }
  /** All that the policy asks for stands, and nothing else is worth the stores. */
  | { readonly why: 'done' };

/** What a governor does about an empty queue: a choice, or why he makes none. */
export type GovernorPlan =
  | { readonly choice: Choice; readonly wait: null }
  | { readonly choice: null; readonly wait: GovernorWait };

/** How often stores must cover a cost before a governor spends it: on his policy, and beyond it. */
const forPolicy = 2;
const forMore = 4;

/**
 * What the governor of a delegated world with an empty queue does by his sector's policy: the first
 * building of the policy's list that may stand there; under the policy of war then troops and the
 * best warship the yard can lay down. Where the list is done and stores are full he goes on beyond
 * it: what other policies would build, as long as his own keep their slots, then troops. He keeps
 * buildings and ships only while the income bears their upkeep.
 * @source invented
 */
export function governorPlan(
  realm: Realm,
  rules: Ruleset,
  world: World,
  treasury: Treasury,
): GovernorPlan {
  const policy = sectorOf(realm, world)?.policy ?? 'none';
  if (policy === 'none' || world.development !== 'developed') return waits({ why: 'noPolicy' });
  const own = rules.sectorPolicies.find((rule) => rule.id === policy)?.builds ?? [];
  const judge = (wish: Choice, times: number) => judged(realm, rules, world, treasury, wish, times);
  // Better to save for the first wish than to fill the slots with the last.
  const [first] = buildableBuildings(realm, rules, world, own);
  if (first !== undefined) return judge({ kind: 'building', what: first }, forPolicy);
  const plans: GovernorPlan[] = [];
  if (policy === 'war') {
    for (const wish of warWishes(realm, rules, world)) plans.push(judge(wish, forPolicy));
  }
  for (const what of furtherBuildings(realm, rules, world, own)) {
    plans.push(judge({ kind: 'building', what }, forMore));
  }
  if (canRaiseTroops(realm, rules, world) === null) {
    plans.push(judge({ kind: 'troops', what: '' }, forMore));
  }
  const [wish] = plans;
  return plans.find(({ choice }) => choice !== null) ?? wish ?? waits({ why: 'done' });
}

function waits(wait: GovernorWait): GovernorPlan {
  return { choice: null, wait };
}

/** Whether a wish can be borne and paid out of stores that cover it so many times. */
function judged(
  realm: Realm,
  rules: Ruleset,
  world: World,
  { stocks, income }: Treasury,
  wish: Choice,
  times: number,
): GovernorPlan {
  const upkeep = upkeepOf(rules, wish);
  if (stockKinds.some((stock) => upkeep[stock] > 0 && total(income[stock]) < upkeep[stock])) {
    return waits({ why: 'upkeep', wish });
  }
  const cost = itemCost(realm, rules, world, newItem('', wish));
  for (const stock of stockKinds) {
    const missing = times * cost[stock] - stocks[stock];
    if (missing > 0) return waits({ why: 'saves', wish, stock, missing });
  }
  return { choice: wish, wait: null };
}

function upkeepOf(rules: Ruleset, { kind, what }: Choice): Stocks {
  const upkeep = noStocks();
  if (kind === 'building') upkeep.latinum = rules.buildings[what]?.upkeep ?? 0;
  if (kind === 'ship') Object.assign(upkeep, rules.shipClasses[what]?.upkeep);
  return upkeep;
}

/** Troops while there is room, then warships, the greatest first. */
function warWishes(realm: Realm, rules: Ruleset, world: World): Choice[] {
  if (canRaiseTroops(realm, rules, world) === null) return [{ kind: 'troops', what: '' }];
  const warships = buildableShips(realm, rules, world)
    .map((id) => rules.shipClasses[id])
    .filter((each): each is ShipClass => each !== undefined && each.attack * each.shots > 0)
    .filter((each) => each.role !== 'scout' && each.role !== 'station');
  const greatestFirst = sortedBy(warships, ({ cost }) => -cost.work);
  return greatestFirst.map(({ id }) => ({ kind: 'ship', what: id }));
}

/** What other policies would build in slots that the own policy will not want some day. */
function furtherBuildings(
  realm: Realm,
  rules: Ruleset,
  world: World,
  own: readonly BuildingId[],
): BuildingId[] {
  const later = own.filter((id) => isToCome(realm, rules, world, id));
  const spare = freeSlots(realm, rules, world) - sum(later.map((id) => slotsNeeded(rules, id)));
  const others = rules.sectorPolicies.flatMap(({ builds }) => builds);
  const among = [...new Set(others)].filter((id) => slotsNeeded(rules, id) <= spare);
  return buildableBuildings(realm, rules, world, among);
}

/** Whether a building waits for nothing but knowledge or what it is built upon. */
function isToCome(realm: Realm, rules: Ruleset, world: World, id: BuildingId): boolean {
  const code = canBuildBuilding(realm, rules, world, id)?.code;
  return code === 'needsTechnology' || code === 'needsBuilding';
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
