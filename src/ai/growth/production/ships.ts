import type { ReasonCode, ShipClass, ShipRole, World } from '../../../sim';
import { buildableShips, classTraits, shipCost, tasted, yardLevel } from '../../../sim';
import { chosen } from '../../core/choice';
import { because, type Planner } from '../../core/planner';
import { affords, bears, type Purse, pay, priceOf, sparesFor } from './purse';
import type { Wishes } from './wishes';

/** Classes by the yard that builds them, with what each is good for its price: looked up once a turn. */
export type Slipways = Map<number, readonly Offer[]>;

interface Offer {
  readonly shipClass: ShipClass;
  readonly score: number;
}

/** What ships are laid down for, and whether they leave to growth what belongs to it. */
interface Task {
  readonly roles: readonly ShipRole[];
  readonly code: ReasonCode;
  readonly leaves: boolean;
}

const settlers: Task = { roles: ['settler'], code: 'build.settler', leaves: false };
const warships: Task = {
  roles: ['raider', 'escort', 'cruiser', 'battleship', 'carrier'],
  code: 'build.warship',
  leaves: true,
};

/** Lays down the helpers the plans wait for, one at a time; whether it did. */
export function buildHelper(
  planner: Planner,
  world: World,
  purse: Purse,
  wishes: Wishes,
  slipways: Slipways,
): boolean {
  for (const role of ['scout', 'transport'] as const) {
    if (wishes[role] <= 0) continue;
    const helper: Task = { roles: [role], code: `build.${role}`, leaves: false };
    if (!layDown(planner, world, purse, slipways, helper)) continue;
    wishes[role] -= 1;
    return true;
  }
  return false;
}

/** Entries of a queue before which settlers still find room. */
const crowded = 6;

/** Lays down a settlers' ship where one is wanted, before all else the yard has to do; whether it did. */
export function buildSettler(
  planner: Planner,
  world: World,
  purse: Purse,
  wishes: Wishes,
  slipways: Slipways,
): boolean {
  const before = world.works?.queue.length ?? 0;
  if (wishes.settler <= 0 || before >= crowded) return false;
  if (!layDown(planner, world, purse, slipways, settlers)) return false;
  wishes.settler -= 1;
  const item = planner.view.worlds[world.id]?.works?.queue.at(-1);
  if (item && before > 0) {
    const order = { type: 'reorderQueue', world: world.id, item: item.id, position: 0 } as const;
    planner.give(order, because(settlers.code, { world: world.id }));
  }
  return true;
}

/** Lays down the warship that gives most for its price; whether it did. */
export function buildWarship(
  planner: Planner,
  world: World,
  purse: Purse,
  slipways: Slipways,
): boolean {
  return layDown(planner, world, purse, slipways, warships);
}

function layDown(
  planner: Planner,
  world: World,
  purse: Purse,
  slipways: Slipways,
  task: Task,
): boolean {
  const { view, rules } = planner;
  const { code, leaves } = task;
  const best = bestOf(planner, world, purse, slipways, task);
  if (best === null) return false;
  const { id, upkeep } = best;
  const cost = shipCost(view, rules, world, id);
  if (leaves ? !sparesFor(purse, cost) : !affords(purse, cost)) return false;
  const order = {
    type: 'enqueue',
    world: world.id,
    kind: 'ship',
    what: id,
    repeat: false,
  } as const;
  if (!planner.give(order, because(code, { world: world.id, class: id }))) return false;
  pay(purse, cost);
  purse.balance.latinum -= upkeep.latinum;
  purse.balance.dilithium -= upkeep.dilithium;
  return true;
}

/** Months of upkeep that count as part of a ship's price. */
const lifetime = 30;

function bestOf(
  planner: Planner,
  world: World,
  purse: Purse,
  slipways: Slipways,
  { roles, leaves }: Task,
): ShipClass | null {
  const toLeave = leaves ? purse.growing : 0;
  const open = offersAt(planner, world, purse, slipways).filter(
    ({ shipClass: { role, upkeep } }) =>
      roles.includes(role) && bears(planner, purse, upkeep, toLeave),
  );
  const lot = `yard:${world.id}:${world.works?.queue.length ?? 0}`;
  return chosen(planner, lot, open, ({ score }) => score)?.shipClass ?? null;
}

function offersAt(
  planner: Planner,
  world: World,
  purse: Purse,
  slipways: Slipways,
): readonly Offer[] {
  const { view, rules } = planner;
  const level = yardLevel(rules, world);
  let offers = slipways.get(level);
  if (!offers) {
    offers = buildableShips(view, rules, world).flatMap((id) => {
      const shipClass = rules.shipClasses[id];
      const score = shipClass ? scoreOf(planner, purse, shipClass) : 0;
      return shipClass && score > 0 ? [{ shipClass, score }] : [];
    });
    slipways.set(level, offers);
  }
  return offers;
}

/** What a class is good for its price and its upkeep, as a purse was opened. */
function scoreOf(planner: Planner, purse: Purse, shipClass: ShipClass): number {
  const { mix, worth } = purse;
  const { upkeep, role, cost } = shipClass;
  const running = upkeep.latinum * worth.latinum + upkeep.dilithium * worth.dilithium;
  const price = priceOf(purse, cost) + lifetime * running;
  // A fleet of one kind has one weakness: what it has much of is wanted less.
  const variety = 1000 - Math.floor((mix[role] ?? 0) / 2);
  return Math.floor((usefulness(planner, shipClass) * variety * 1000) / price);
}

/** What a class is good for in its role. */
function usefulness({ temperament }: Planner, shipClass: ShipClass): number {
  const { role, hull, shields, attack, shots, accuracy, troops, sensors, cloak } = shipClass;
  if (role === 'transport') return troops;
  if (role === 'scout') return sensors + Math.floor(cloak / 2);
  if (role === 'settler') return 100;
  const fire = Math.floor((attack * shots * accuracy) / 1000);
  const power = Math.floor(Math.sqrt(fire * (hull + shields)));
  const hidden = Math.floor((cloak * temperament.stealth) / 25);
  const traits = classTraits(shipClass).reduce((sum, { esteem = 0 }) => sum + esteem, 0);
  const worth = Math.floor((power * (1000 + hidden + traits)) / 1000);
  return tasted(temperament.ships, role, worth);
}
