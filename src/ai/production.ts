import type { Cost, Stocks, World } from '../sim';
import {
  buildableBuildings,
  buildableShips,
  buildingCost,
  canRaiseTroops,
  garrisonLimit,
  itemCost,
  shipCost,
  sortedBy,
  stockKinds,
  worldOutput,
  total,
} from '../sim';
import { claims } from './expansion';
import { because, type Mind } from './mind';
import type { Demand } from './offensive';
import type { Posture } from './posture';
import { type Situation } from './situation';

/** Fills the queues of all worlds that have little left to do. */
export function produce(mind: Mind, situation: Situation, posture: Posture, demand: Demand): void {
  const purse = openPurse(mind, situation);
  const wishes = wishesOf(mind, situation, posture, demand);
  const ordered = sortedBy(situation.developed, ({ id }) => (id === mind.own.capital ? 0 : 1));
  for (const world of ordered) fill(mind, situation, posture, world, purse, wishes);
  for (const world of situation.worlds) develop(mind, world, purse);
}

/** What may still be promised this turn. */
interface Purse {
  left: Stocks;
  /** Monthly balance after the upkeep of what is being built. */
  latinum: number;
  dilithium: number;
}

function openPurse(mind: Mind, situation: Situation): Purse {
  const { books, skill, view, rules } = mind;
  const left = { ...books.stocks };
  for (const stock of stockKinds) left[stock] += situation.income[stock] * skill.horizon;
  let latinum = situation.income.latinum + salesOf(mind, situation);
  let { dilithium } = situation.income;
  for (const world of situation.worlds) {
    for (const item of world.works?.queue ?? []) {
      const cost = itemCost(view, rules, world, item);
      for (const stock of stockKinds) left[stock] -= cost[stock] - item.spent[stock];
      const upkeep = item.kind === 'ship' ? rules.shipClasses[item.what]?.upkeep : undefined;
      latinum -= upkeep?.latinum ?? 0;
      dilithium -= upkeep?.dilithium ?? 0;
    }
  }
  return { left, latinum, dilithium };
}

/** Latinum a month that surplus ore could be sold for; half of it is counted on. */
function salesOf({ rules }: Mind, { income }: Situation): number {
  const { marketSell, marketLimit } = rules.numbers.economy;
  const units = (['dilithium', 'duranium'] as const).reduce(
    (sum, stock) => sum + Math.max(0, Math.min(marketLimit, Math.floor(income[stock] / 2))),
    0,
  );
  return Math.floor((units * marketSell) / 1000);
}

function affords({ left }: Purse, cost: Cost): boolean {
  return stockKinds.every((stock) => cost[stock] === 0 || left[stock] >= cost[stock]);
}

function pay(purse: Purse, cost: Cost): void {
  for (const stock of stockKinds) purse.left[stock] -= cost[stock];
}

/** Ships and troops wanted, counted down as they are ordered. */
interface Wishes {
  scouts: number;
  settlers: number;
  transports: number;
  troops: number;
}

function wishesOf(mind: Mind, situation: Situation, posture: Posture, demand: Demand): Wishes {
  const flown = (kind: string) =>
    situation.forces
      .filter((force) => force.kind === kind)
      .reduce((sum, { fleet }) => sum + fleet.ships.length, 0);
  const building = (role: string) =>
    situation.worlds
      .flatMap((world) => world.works?.queue ?? [])
      .filter((item) => mind.rules.shipClasses[item.what]?.role === role).length;
  const unexplored = situation.index.ids.filter(
    (id) => mind.books.intel.seen[id] === undefined,
  ).length;
  const room = situation.forces.reduce((sum, { figures }) => sum + figures.troopRoom, 0);
  const inHand = situation.forces.reduce((sum, { figures }) => sum + figures.troops, 0);
  const worthwhile = claims(mind, situation).filter(({ score }) => score >= 20).length;
  const wantedRoom = demand.troops + inHand - room;
  return {
    scouts: (unexplored > 0 ? 2 : posture.mood === 'peace' ? 0 : 1) - flown('scout') - building('scout'),
    settlers: Math.min(worthwhile, 2) - flown('settler') - building('settler'),
    transports: Math.min(4, Math.ceil(wantedRoom / 50)) - building('transport'),
    troops: demand.troops,
  };
}

/** Turns of work a queue should hold. */
const workAhead = 4;

function fill(
  mind: Mind,
  situation: Situation,
  posture: Posture,
  world: World,
  purse: Purse,
  wishes: Wishes,
): void {
  const { view, rules } = mind;
  const industry = Math.max(1, total(worldOutput(view, rules, world).industry));
  for (let round = 0; round < 4; round++) {
    const works = view.worlds[world.id]?.works;
    if (!works) return;
    const left = works.queue.reduce(
      (sum, item) => sum + itemCost(view, rules, world, item).work - item.done,
      0,
    );
    if (left >= industry * workAhead || works.queue.length >= 6) return;
    const done =
      raiseTroops(mind, world, purse, wishes) ||
      buildWanted(mind, world, purse, wishes) ||
      (prefersShips(mind, situation, posture)
        ? buildWarship(mind, world, purse) || buildBest(mind, world, purse)
        : buildBest(mind, world, purse) || buildWarship(mind, world, purse));
    if (!done) return;
  }
}

function prefersShips(mind: Mind, _situation: Situation, posture: Posture): boolean {
  const worst = Math.max(0, ...posture.rivals.filter((rival) => rival.distance >= 0 && rival.distance < 1500).map(({ ratio }) => ratio));
  const enough = posture.mood === 'war' ? 500 : 1100 - 4 * mind.temperament.aggression;
  return worst > enough && (posture.mood === 'war' || mind.view.turn % 2 === 0);
}

function raiseTroops(mind: Mind, world: World, purse: Purse, wishes: Wishes): boolean {
  const { view, rules, me } = mind;
  const { troopsCost } = rules.numbers.production;
  const low = world.garrison < Math.ceil(garrisonLimit(view, rules, world) / 2);
  const queued = (world.works?.queue ?? []).some(({ kind }) => kind === 'troops');
  const wanted = wishes.troops > 0 || (low && view.turn % 3 === 0);
  if (!wanted || queued || canRaiseTroops(view, rules, world) !== null) return false;
  const cost: Cost = { dilithium: 0, influence: 0, ...troopsCost };
  if (!affords(purse, cost)) return false;
  const order = { type: 'enqueue', world: world.id, kind: 'troops', what: '', repeat: false } as const;
  if (!mind.give(order, because('build.troops', { world: world.id, faction: me }))) return false;
  wishes.troops -= troopsCost.strength;
  pay(purse, cost);
  return true;
}

function buildWanted(mind: Mind, world: World, purse: Purse, wishes: Wishes): boolean {
  const roles = [
    ['settlers', 'settler'],
    ['scouts', 'scout'],
    ['transports', 'transport'],
  ] as const;
  for (const [wish, role] of roles) {
    if (wishes[wish] <= 0) continue;
    const id = bestOf(mind, world, (each) => each === role);
    if (id === null || !layDown(mind, world, purse, id, `build.${role}`)) continue;
    wishes[wish] -= 1;
    return true;
  }
  return false;
}

function buildWarship(mind: Mind, world: World, purse: Purse): boolean {
  const id = bestOf(mind, world, (role) =>
    ['raider', 'escort', 'cruiser', 'battleship', 'carrier'].includes(role),
  );
  return id !== null && layDown(mind, world, purse, id, 'build.warship');
}

/** The class of some roles that gives most for its price; null when the yard builds none. */
function bestOf({ view, rules }: Mind, world: World, wanted: (role: string) => boolean): string | null {
  let best: string | null = null;
  let bestScore = -1;
  for (const id of buildableShips(view, rules, world)) {
    const shipClass = rules.shipClasses[id];
    if (!shipClass || !wanted(shipClass.role)) continue;
    const { hull, shields, attack, shots, accuracy, troops, cost, sensorRange } = shipClass;
    const power = Math.floor(Math.sqrt(((hull + shields) * attack * shots * accuracy) / 1000));
    const price = Math.max(1, cost.duranium + cost.latinum + cost.dilithium);
    const use = wanted('transport') ? troops : wanted('scout') ? sensorRange : wanted('settler') ? 100 : power;
    const score = Math.floor((use * 1000) / price);
    if (score > bestScore) {
      best = id;
      bestScore = score;
    }
  }
  return best;
}

function layDown(mind: Mind, world: World, purse: Purse, id: string, code: string): boolean {
  const { view, rules } = mind;
  const cost = shipCost(view, rules, world, id);
  const upkeep = rules.shipClasses[id]?.upkeep ?? { latinum: 0, dilithium: 0 };
  const bearable = (stock: 'latinum' | 'dilithium') =>
    purse[stock] - upkeep[stock] >= -Math.floor(Math.max(0, mind.books.stocks[stock]) / 40);
  if (!affords(purse, cost) || !bearable('latinum') || !bearable('dilithium')) return false;
  const order = { type: 'enqueue', world: world.id, kind: 'ship', what: id, repeat: false } as const;
  if (!mind.give(order, because(code, { world: world.id, class: id }))) return false;
  pay(purse, cost);
  purse.latinum -= upkeep.latinum;
  purse.dilithium -= upkeep.dilithium;
  return true;
}

function buildBest(mind: Mind, world: World, purse: Purse): boolean {
  const { view, rules } = mind;
  const output = worldOutput(view, rules, world);
  let best: string | null = null;
  let bestScore = 0;
  for (const id of buildableBuildings(view, rules, world)) {
    const building = rules.buildings[id];
    if (!building) continue;
    const cost = buildingCost(view, rules, world, id);
    if (!affords(purse, cost) || purse.latinum < building.upkeep) continue;
    const price = cost.dilithium + cost.duranium + cost.latinum + 3 * cost.influence + Math.floor(cost.work / 2);
    const score = Math.floor((gainOf(building, output, world) * 1000) / Math.max(1, price));
    if (score > bestScore) {
      best = id;
      bestScore = score;
    }
  }
  if (best === null) return false;
  const order = { type: 'enqueue', world: world.id, kind: 'building', what: best, repeat: false } as const;
  const reason = because('build.building', { world: world.id, building: best }, [
    { label: 'gain', subject: best, amount: bestScore },
  ]);
  if (!mind.give(order, reason)) return false;
  pay(purse, buildingCost(view, rules, world, best));
  purse.latinum -= rules.buildings[best]?.upkeep ?? 0;
  return true;
}

type Output = ReturnType<typeof worldOutput>;
type Plan = Mind['rules']['buildings'][string];

/** What a building yields a month, in hundredths of a latinum. */
function gainOf(building: Plan, output: Output, world: World): number {
  let gain = -100 * building.upkeep;
  const base: Record<string, [number, number]> = {
    dilithiumIncome: [total(output.flows.dilithium), 100],
    duraniumIncome: [total(output.flows.duranium), 100],
    latinumIncome: [total(output.flows.latinum), 100],
    influenceIncome: [total(output.flows.influence), 250],
    researchIncome: [total(output.flows.research), 150],
    industry: [total(output.industry), 50],
  };
  for (const { stat, permille = 0, flat = 0 } of building.effects) {
    const [amount, worth] = base[stat] ?? [0, 0];
    gain += Math.floor((amount * permille * worth) / 1000) + flat * worth;
    if (stat === 'loyalty') gain += world.loyalty < 60 ? 40 * flat : 8 * flat;
    if (stat === 'batteries') gain += flat;
  }
  return gain + 300 * building.yard + 200 * building.drydock;
}

function develop(mind: Mind, world: World, purse: Purse): void {
  if (world.development !== 'outpost' || world.size < 3) return;
  const { view, rules, own } = mind;
  const suits = rules.species[own.species]?.habitability[world.class] ?? 0;
  if (suits < 500) return;
  const cost: Cost = { dilithium: 0, ...rules.numbers.production.developCost };
  if (!affords(purse, cost) || view.worlds[world.id]?.works === null) return;
  const order = { type: 'enqueue', world: world.id, kind: 'develop', what: '', repeat: false } as const;
  if (mind.give(order, because('build.develop', { world: world.id }))) pay(purse, cost);
}
