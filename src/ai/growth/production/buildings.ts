import type {
  Building,
  BuildingId,
  Cost,
  Flow,
  Stat,
  World,
  WorldId,
  WorldYield,
} from '../../../sim';
import {
  buildableBuildings,
  buildingCost,
  contentIds,
  drydockLevel,
  freeSlots,
  slotsNeeded,
  tasted,
  worldYield,
  yardLevel,
} from '../../../sim';
import { chosen } from '../../core/choice';
import { because, type Planner } from '../../core/planner';
import type { Posture } from '../../core/posture';
import { affords, bears, type Purse, pay, priceOf } from './purse';

/** The buildings a power knows how to put up, in order of id. */
export function openBuildings({ rules, own }: Planner): BuildingId[] {
  return contentIds(rules.buildings).filter((id) => {
    const building = rules.buildings[id];
    if (!building || building.unique) return false;
    return building.requires === null || own.technologies.includes(building.requires);
  });
}

/** What works are chosen by on all worlds of a power. */
export interface Works {
  readonly posture: Posture;
  /** Buildings it knows how to put up. */
  readonly open: readonly BuildingId[];
  readonly slips: Slips;
  /** What each world yields as its queue is looked at, worked out when first asked for. */
  readonly outputs: Map<WorldId, WorldYield>;
}

/** Puts up the building that repays its price soonest; whether it did. */
export function buildBest(planner: Planner, world: World, purse: Purse, works: Works): boolean {
  const { view, rules } = planner;
  const slots = freeSlots(view, rules, world);
  const costs = new Map<BuildingId, Cost>();
  const within = works.open.filter((id) => {
    if (slotsNeeded(rules, id) > slots) return false;
    const cost = buildingCost(view, rules, world, id);
    costs.set(id, cost);
    return affords(purse, cost);
  });
  const buildable = buildableBuildings(view, rules, world, within);
  if (buildable.length === 0) return false;
  const output = outputOf(planner, world, works);
  const likely: { building: Building; cost: Cost; score: number }[] = [];
  for (const id of buildable) {
    const building = rules.buildings[id];
    const cost = costs.get(id);
    if (!building || !cost) continue;
    const earned = Math.floor(yieldOf(building, output, 'latinumIncome') / 1000);
    const upkeep = building.upkeep - earned;
    if (!bears(planner, purse, { latinum: upkeep, dilithium: 0 })) continue;
    const gain = gainOf(planner, building, output, world, purse, works);
    const score = Math.floor((gain * 1000) / priceOf(purse, cost));
    if (score > 0) likely.push({ building, cost, score });
  }
  const lot = `works:${world.id}:${world.works?.queue.length ?? 0}`;
  const best = chosen(planner, lot, likely, ({ score }) => score);
  if (best === null) return false;
  const { building, cost, score } = best;
  const { id, upkeep } = building;
  const order = {
    type: 'enqueue',
    world: world.id,
    kind: 'building',
    what: id,
    repeat: false,
  } as const;
  const reason = because('build.building', { world: world.id, building: id }, [
    { label: 'gain', subject: id, amount: score },
  ]);
  if (!planner.give(order, reason)) return false;
  pay(purse, cost);
  purse.balance.latinum -= upkeep;
  return true;
}

/** Entries of a queue change nothing of what a world yields. */
function outputOf({ view, rules }: Planner, world: World, { outputs }: Works): WorldYield {
  let output = outputs.get(world.id);
  if (!output) {
    output = worldYield(view, rules, world);
    outputs.set(world.id, output);
  }
  return output;
}

const flowOf: Partial<Record<Stat, Flow>> = {
  dilithiumIncome: 'dilithium',
  duraniumIncome: 'duranium',
  latinumIncome: 'latinum',
  influenceIncome: 'influence',
  researchIncome: 'research',
};

/** What a building adds to one income of its world a month, in thousandths. */
function yieldOf({ effects }: Building, output: WorldYield, wanted: Stat): number {
  const base = output[flowOf[wanted] ?? 'industry'];
  let sum = 0;
  for (const { stat, permille = 0, flat = 0 } of effects) {
    if (stat === wanted) sum += base * permille + 1000 * flat;
  }
  return sum;
}

/** Worth of what is no stock, in hundredths of a latinum: of work, where there is material for it. */
const workWorth = 90;
const knowledgeWorth = 120;

/** Influence in store beyond which more of it only lapses. */
const plentyOfWords = 60;

/** What a building yields a month, in hundredths of a latinum. */
function gainOf(
  planner: Planner,
  building: Building,
  output: WorldYield,
  world: World,
  { worth, glut, spareLabour }: Purse,
  works: Works,
): number {
  const { tradeGoodsWork } = planner.rules.numbers.economy;
  const lapses = planner.books.stocks.influence >= plentyOfWords;
  const science = Math.floor((knowledgeWorth * (50 + planner.temperament.science)) / 100);
  const parts: [Stat, number][] = [
    ['dilithiumIncome', glut.has('dilithium') ? 0 : worth.dilithium],
    ['duraniumIncome', glut.has('duranium') ? 0 : worth.duranium],
    ['latinumIncome', worth.latinum],
    ['influenceIncome', lapses ? 0 : worth.influence],
    ['researchIncome', science],
    ['industry', spareLabour ? Math.floor(worth.latinum / tradeGoodsWork) : workWorth],
  ];
  let use =
    fleetWorth(planner, building, world, works) + peaceWorth(building, world, works.posture);
  for (const [stat, each] of parts) {
    use += Math.floor((yieldOf(building, output, stat) * each) / 1000);
  }
  // Taste makes a thing more useful, not cheaper to keep.
  return tasted(planner.temperament.works, building.kind, use) - building.upkeep * worth.latinum;
}

/** Developed worlds for each yard, and for each dock, beyond the first ones. */
const worldsPerYard = 4;
const worldsPerDock = 6;

/** Whether a power has yards and docks enough for the worlds it developed: none is begun that month. */
export interface Slips {
  readonly yards: boolean;
  readonly docks: boolean;
}

export function countSlips({ rules }: Planner, developed: readonly World[]): Slips {
  const withYard = developed.filter((each) => yardLevel(rules, each) > 0).length;
  const withDock = developed.filter((each) => drydockLevel(rules, each) > 0).length;
  return {
    yards: withYard >= 2 + Math.floor(developed.length / worldsPerYard),
    docks: withDock >= 1 + Math.floor(developed.length / worldsPerDock),
  };
}

/** Yards and docks, more so in war, until there are enough; what stands may grow. */
function fleetWorth(
  { rules }: Planner,
  { yard, drydock }: Building,
  world: World,
  { posture: { mood }, slips }: Works,
): number {
  if (yard === 0 && drydock === 0) return 0;
  const grows = yard > 0 ? yardLevel(rules, world) > 0 : drydockLevel(rules, world) > 0;
  const enough = yard > 0 ? slips.yards : slips.docks;
  if (enough && !grows) return 0;
  return (mood === 'war' ? 2 : 1) * (400 * yard + 250 * drydock);
}

/** What keeps a world quiet and safe. */
function peaceWorth({ effects }: Building, world: World, { mood }: Posture): number {
  let worth = 0;
  for (const { stat, permille = 0, flat = 0 } of effects) {
    if (stat === 'loyalty') worth += flat * (world.loyalty < 55 ? 90 : 10);
    if (stat === 'batteries' || stat === 'planetaryShields') {
      worth += (mood === 'war' ? 2 : 1) * flat;
    }
    if (stat === 'garrisonLimit') worth += 3 * flat + Math.floor(permille / 4);
    if (stat === 'populationLimit' || stat === 'growth') worth += Math.floor(permille / 3);
  }
  return worth;
}
