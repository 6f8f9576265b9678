import type { Building, Order, Ship, World } from '../../sim';
import { commodities, greatest, shipsOf, sortedBy } from '../../sim';
import { because, type Planner } from '../core/planner';
import type { Situation } from '../core/situation';
import type { Purse } from './production/purse';
import { lastingSales } from './surplus';

/** Months of deficit in store below which savings are made. */
const runway = 6;
/** Ships laid up in a turn at most; more would leave nobody to fight. */
const mostShips = 6;

/**
 * A power that cannot pay for all it has, even with what its ore sells for, gives up what it needs
 * least before crews mutiny: works that cost more than they are worth, and ships at home.
 */
export function retrench(planner: Planner, situation: Situation): void {
  const { books } = planner;
  const balance = situation.income.latinum + lastingSales(planner, situation);
  if (balance >= 0 || books.stocks.latinum > -balance * runway) return;
  layUp(planner, situation, balance);
  pullDown(planner, situation, balance);
}

/** Breaks up the ships at home that give least for their upkeep, until half the deficit is saved. */
function layUp(planner: Planner, situation: Situation, balance: number): void {
  const { rules, view } = planner;
  const home = new Set(situation.worlds.map(({ system }) => system));
  const idle = situation.forces.filter(
    ({ fleet, system, busy }) => !busy && fleet.place.kind === 'system' && home.has(system),
  );
  const upkeepOf = (ship: Ship) => rules.shipClasses[ship.class]?.upkeep.latinum ?? 0;
  const ships = sortedBy(
    idle.flatMap(({ fleet }) => shipsOf(view, fleet)).filter((ship) => upkeepOf(ship) > 0),
    (ship) => Math.floor(powerOf(planner, ship) / upkeepOf(ship)),
  );
  let saved = 0;
  for (const ship of ships.slice(0, mostShips)) {
    if (2 * saved >= -balance) break;
    const order: Order = { type: 'scrapShips', fleet: ship.fleet, ships: [ship.id] };
    const terms = [{ label: 'deficit', amount: balance }] as const;
    if (planner.give(order, because('retrench', { ship: ship.id }, terms))) saved += upkeepOf(ship);
  }
  const left = situation.forces.filter(({ fleet }) => view.fleets[fleet.id] !== undefined);
  situation.forces.splice(0, situation.forces.length, ...left);
}

function powerOf({ rules }: Planner, ship: Ship): number {
  const shipClass = rules.shipClasses[ship.class];
  if (!shipClass) return 0;
  const { hull, shields, attack, shots } = shipClass;
  return Math.floor(Math.sqrt((hull + shields) * attack * shots));
}

/** Units of ore that lie idle from which its mines cost more than they are good for. */
const heaped = 600;
/** Turns between two mines shut down: what it changed has to show. */
const shutting = 6;

/**
 * Shuts down a mine whose ore only piles up beyond all use: its upkeep is saved, and its slot
 * holds what earns.
 */
export function shutMines(planner: Planner, { developed }: Situation, purse: Purse): void {
  const { rules, view } = planner;
  if (view.turn % shutting !== 0) return;
  const heap = greatest(commodities, (stock) => purse.surplus[stock]);
  if (heap === null || purse.surplus[heap] < heaped) return;
  const dug = heap === 'dilithium' ? 'dilithiumIncome' : 'duraniumIncome';
  const mines = developed.flatMap((world) =>
    world.buildings.flatMap((id) => {
      const building = rules.buildings[id];
      const digs = building?.effects.some(({ stat }) => stat === dug) ?? false;
      const only = building?.effects.every(({ stat }) => stat === dug) ?? false;
      return building && digs && only && !building.unique ? [{ world, building }] : [];
    }),
  );
  const dearest = greatest(mines, ({ building }) => building.upkeep);
  if (dearest === null) return;
  const { world, building } = dearest;
  const values = { world: world.id, building: building.id, stock: heap };
  planner.give(
    { type: 'demolish', world: world.id, building: building.id },
    because('retrench.mine', values, [{ label: 'store', amount: purse.surplus[heap] }]),
  );
}

/** Works that bring no money and can be spared when there is none. */
const dispensable: readonly Building['kind'][] = ['fleet', 'defence', 'science', 'order'];

/** Takes down the dearest dispensable work outside the capital. */
function pullDown(planner: Planner, { developed }: Situation, balance: number): void {
  const { rules, own } = planner;
  const works = developed
    .filter(({ id }) => id !== own.capital)
    .flatMap((world) => world.buildings.map((id) => ({ world, building: rules.buildings[id] })))
    .filter((each): each is { world: World; building: Building } => isDispensable(each.building));
  const dearest = greatest(works, ({ building }) => building.upkeep);
  if (dearest === null) return;
  const { world, building } = dearest;
  planner.give(
    { type: 'demolish', world: world.id, building: building.id },
    because('retrench.work', { world: world.id, building: building.id }, [
      { label: 'deficit', amount: balance },
    ]),
  );
}

function isDispensable(building: Building | undefined): boolean {
  return (
    building !== undefined &&
    !building.unique &&
    building.upkeep > 1 &&
    dispensable.includes(building.kind)
  );
}
