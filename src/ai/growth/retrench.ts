import type { Building, Order, Ship, World } from '../../sim';
import { greatest, shipsOf, sortedBy } from '../../sim';
import { because, type Planner } from '../core/planner';
import type { Situation } from '../core/situation';
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
