import {
  atWar,
  chartIndex,
  inOrder,
  planetaryShields,
  type SystemId,
  sortedBy,
  strengthOf,
  type World,
  worldsOf,
} from '../../sim';
import { victoryPlaces } from '../core/aims';
import { warships } from './assault';
import { fleetsWith, type Hand, ownWorlds, systemAt } from './hand';

/** A system to be taken from enemies, or to be cleared of them. Strength in points as `strengthOf` has it. */
export interface Prey {
  readonly system: SystemId;
  readonly strength: number;
  readonly value: number;
  /** Worlds of enemies in it, the weakest garrison first. */
  readonly worlds: readonly World[];
  /** Tenths of a light year from the nearest own world. */
  readonly distance: number;
}

/** What a world is worth: any, a developed one, a capital, and what a victory asks for. */
const worth = { any: 15, developed: 80, capital: 150, victory: 200 };
/** What an enemy at an own world is worth meeting, and how much more where it is developed. */
const relief = { any: 20, developed: 120, capital: 600 };
/** How much more a system counts that own warships stand in or sail to, in permille: nobody runs to and fro. */
const begun = 2500;
/** What a system is measured by beside its distance: points of strength count like tenths of a light year. */
const start = 300;

/** Systems with enemies in them that are known and can be reached, the most worth for the least effort first. */
export function preyFor(hand: Hand): Prey[] {
  const bySystem = new Map<SystemId, World[]>();
  for (const world of worldsOf(hand.view)) {
    if (world.owner === null || !isFoe(hand, world.owner)) continue;
    bySystem.set(world.system, [...(bySystem.get(world.system) ?? []), world]);
  }
  const guards = guardsBySystem(hand);
  const invaded = ownWorlds(hand).filter(({ system }) => (guards.get(system) ?? 0) > 0);
  for (const { system } of invaded) bySystem.set(system, bySystem.get(system) ?? []);
  const ways = chartIndex(hand.view.chart).distancesToAny(
    ownWorlds(hand).map(({ system }) => system),
  );
  const goals = goalsOf(hand);
  const prey = [...bySystem].flatMap(([system, worlds]): Prey[] => {
    const distance = ways.get(system);
    if (distance < 0) return [];
    const batteries = worlds.reduce((sum, world) => sum + batteryOf(hand, world), 0);
    const strength = (guards.get(system) ?? 0) + batteries;
    const worth = worthOf(hand, system, worlds);
    const value = goals.has(system) ? Math.floor((worth * begun) / 1000) : worth;
    return [{ system, strength, value, worlds: sortedBy(worlds, weakness), distance }];
  });
  return sortedBy(
    prey,
    ({ value, distance, strength }) =>
      -Math.floor((value * 10_000) / (start + distance + strength)),
  );
}

/** Where own warships stand or sail to. */
function goalsOf(hand: Hand): ReadonlySet<SystemId> {
  return new Set(
    fleetsWith(hand, warships).map((fleet) => fleet.command.route.at(-1) ?? systemAt(hand, fleet)),
  );
}

function weakness({ garrison }: World): number {
  return garrison;
}

function isFoe({ view, me }: Hand, owner: string): boolean {
  return owner !== me && atWar(view, me, owner);
}

/** Enemies' fleets where they were last seen. */
function guardsBySystem(hand: Hand): Map<SystemId, number> {
  const guards = new Map<SystemId, number>();
  for (const fleet of inOrder(hand.view.fleets)) {
    if (fleet.place.kind !== 'system' || !isFoe(hand, fleet.faction)) continue;
    const { system } = fleet.place;
    guards.set(system, (guards.get(system) ?? 0) + strengthOf(hand.view, hand.rules, fleet));
  }
  return guards;
}

/** What the batteries of a world weigh beside ships: fire by endurance, as in ships. */
function batteryOf({ view, rules }: Hand, world: World): number {
  if (world.defences === 0) return 0;
  const { batteryAttack, batteryAccuracy } = rules.numbers.combat;
  const shots = Math.max(1, Math.floor(world.defences / 100));
  const fire = Math.floor((batteryAttack * batteryAccuracy * shots) / 1000);
  return Math.floor(Math.sqrt(fire * (world.defences + planetaryShields(view, rules, world))));
}

function worthOf(hand: Hand, system: SystemId, worlds: readonly World[]): number {
  const { view, me, own } = hand;
  let value = worlds.length > 0 && victoryPlaces(view, me).has(system) ? worth.victory : 0;
  for (const { id, owner, development } of worlds) {
    value += development === 'developed' ? worth.developed : worth.any;
    if (view.factions[owner ?? '']?.capital === id) value += worth.capital;
  }
  if (worlds.length > 0) return value;
  for (const world of ownWorlds(hand).filter((each) => each.system === system)) {
    value += world.development === 'developed' ? relief.developed : relief.any;
    if (world.id === own.capital) value += relief.capital;
  }
  return value;
}
