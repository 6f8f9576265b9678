import { adjust, scale } from '../../lib/integers';
import type { Realm } from '../../state/game';
import type { BuildingId, ShipClassId } from '../../state/ids';
import type { Cost, Ruleset } from '../../state/ruleset';
import { type Stock, type Stocks, stockKinds } from '../../state/stocks';
import type { QueueItem, World } from '../../state/world';
import { worldsUnder } from '../chart/worlds';
import { worldModifiers } from '../figures/modifiers';

const free: Cost = { dilithium: 0, duranium: 0, latinum: 0, influence: 0, work: 1 };

/**
 * What a ship of this class costs at a world's yard.
 * @source invented
 */
export function shipCost(realm: Realm, rules: Ruleset, world: World, id: ShipClassId): Cost {
  const shipClass = rules.shipClasses[id];
  if (!shipClass) return free;
  const permille = worldModifiers(realm, rules, world).permille('shipCost', shipClass.role);
  return changed(shipClass.cost, (amount) => adjust(amount, permille));
}

/** What a building costs on a world. */
export function buildingCost(realm: Realm, rules: Ruleset, world: World, id: BuildingId): Cost {
  const building = rules.buildings[id];
  if (!building) return free;
  const permille = worldModifiers(realm, rules, world).permille('buildingCost');
  return changed(building.cost, (amount) => adjust(amount, permille));
}

/**
 * What it costs to turn a ship of one class into another: a share of each stock, and of the work,
 * that the new class needs more than the old.
 */
export function refitCost(
  realm: Realm,
  rules: Ruleset,
  world: World,
  from: ShipClassId,
  to: ShipClassId,
): Cost {
  const before = shipCost(realm, rules, world, from);
  const after = shipCost(realm, rules, world, to);
  const { refitShare } = rules.numbers.production;
  const more = (kind: keyof Cost) => scale(Math.max(0, after[kind] - before[kind]), refitShare);
  return {
    dilithium: more('dilithium'),
    duranium: more('duranium'),
    latinum: more('latinum'),
    influence: more('influence'),
    // Even an even exchange keeps the yard busy for a while.
    work: Math.max(1, scale(after.work, 250), more('work')),
  };
}

/**
 * What it costs to turn an outpost into a developed world: more influence for each that its owner's
 * administration carries beyond the usual.
 * @source invented
 */
export function developCost(realm: Realm, rules: Ruleset, world: World): Cost {
  const permille = worldModifiers(realm, rules, world).permille('settleCost');
  const cost = { dilithium: 0, ...rules.numbers.production.developCost };
  const usual = changed(cost, (amount) => adjust(amount, permille));
  return { ...usual, influence: usual.influence + administrationCost(realm, rules, world) };
}

function administrationCost(realm: Realm, rules: Ruleset, { owner }: World): number {
  const { developedFree, developBeyond } = rules.numbers.production;
  let carried = 0;
  for (const { development } of owner === null ? [] : worldsUnder(realm, owner)) {
    if (development === 'developed') carried++;
  }
  return Math.max(0, carried + 1 - developedFree) * developBeyond;
}

/** What a troop costs, everywhere the same. */
export function troopsCost(rules: Ruleset): Cost {
  const { duranium, latinum, work } = rules.numbers.production.troopsCost;
  return { dilithium: 0, duranium, latinum, influence: 0, work };
}

/** What one entry of a world's queue costs, in stocks and work; the work is at least 1. */
export function itemCost(realm: Realm, rules: Ruleset, world: World, item: QueueItem): Cost {
  switch (item.kind) {
    case 'ship':
      return shipCost(realm, rules, world, item.what);
    case 'building':
      return buildingCost(realm, rules, world, item.what);
    case 'troops':
      return troopsCost(rules);
    case 'refit': {
      const ship = item.ship === null ? undefined : realm.ships[item.ship];
      return refitCost(realm, rules, world, ship?.class ?? item.what, item.what);
    }
    case 'develop':
      return developCost(realm, rules, world);
  }
}

/** The fewest turns one entry takes, however much industry there is. */
export function leastTurns(rules: Ruleset, kind: QueueItem['kind']): number {
  const { minTurnsShip, minTurnsBuilding } = rules.numbers.production;
  if (kind === 'ship') return minTurnsShip;
  return kind === 'troops' || kind === 'refit' ? 1 : minTurnsBuilding;
}

/** The first stock that does not cover a cost, with how much is missing; null when all do. */
export function lacking(
  stocks: Stocks,
  cost: Omit<Cost, 'work'>,
): { stock: Stock; missing: number } | null {
  for (const stock of stockKinds) {
    if (stocks[stock] < cost[stock]) return { stock, missing: cost[stock] - stocks[stock] };
  }
  return null;
}

function changed(cost: Cost, change: (amount: number) => number): Cost {
  return {
    dilithium: change(cost.dilithium),
    duranium: change(cost.duranium),
    latinum: change(cost.latinum),
    influence: change(cost.influence),
    work: Math.max(1, change(cost.work)),
  };
}
