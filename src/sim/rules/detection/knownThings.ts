import { total } from '../../lib/terms';
import type { FactionId, FleetId, WorldId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import { type Stock, stockKinds } from '../../state/stocks';
import type { World } from '../../state/world';
import { type Flow, flows, worldOutput } from '../economy/income';
import type { Knowledge, Known, Unknowing } from '../figures/knownFigures';
import {
  garrisonLimitTerms,
  maxDefences,
  militiaTerms,
  planetaryShields,
} from '../ground/defences';
import { capacityTerms } from '../peoples/capacity';
import { loyaltyTerms } from '../peoples/loyalty';
import { populationOf } from '../peoples/population';
import { slotsUsed, slotTerms, yardLevel } from '../production/slots';
import { supplyRange } from '../travel/supply';
import { storesOf } from './knowledge';

/** How well a world or a fleet is known: as it is now, as it was some turns ago, or not at all. */
export type Sighting =
  | { readonly kind: 'seen' }
  | { readonly kind: 'lastSeen'; readonly age: number }
  | { readonly kind: 'neverSeen' };

export function sightingOf(known: Knowledge, id: WorldId | FleetId): Sighting {
  if (known.unknown?.[id]) return { kind: 'neverSeen' };
  const age = known.age?.[id];
  return age === undefined ? { kind: 'seen' } : { kind: 'lastSeen', age };
}

/** A figure that shows to whoever looks, as good as the look was. */
export function asSeen(sighting: Sighting, value: number): Known {
  switch (sighting.kind) {
    case 'seen':
      return { kind: 'exact', value };
    case 'lastSeen':
      return { kind: 'lastSeen', value, age: sighting.age };
    case 'neverSeen':
      return unknown('neverSeen');
  }
}

/** A mood: it shows to whoever looks, and is nothing to remember. */
export function asFelt(sighting: Sighting, value: number): Known {
  return sighting.kind === 'lastSeen' ? unknown('outOfSight') : asSeen(sighting, value);
}

/** Several of them together: as old as the oldest. */
export function seenTogether(parts: readonly Known[]): Known {
  const counted = parts.filter((part) => part.kind === 'exact' || part.kind === 'lastSeen');
  const value = counted.reduce((sum, part) => sum + part.value, 0);
  const ages = counted.flatMap((part) => (part.kind === 'lastSeen' ? [part.age] : []));
  return ages.length === 0
    ? { kind: 'exact', value }
    : { kind: 'lastSeen', value, age: Math.max(...ages) };
}

export const worldFigureNames = [
  'defences',
  'mostDefences',
  'shields',
  'garrison',
  'mostGarrison',
  'militia',
  'yard',
  'supplyRange',
  'population',
  'capacity',
  'loyalty',
  'loyaltyTarget',
  'unrest',
  'slotsUsed',
  'slots',
  'dilithiumRiches',
  'duraniumRiches',
] as const;
export type WorldFigure = (typeof worldFigureNames)[number];
export interface WorldFigures extends Readonly<Record<WorldFigure, Known>> {
  /** What it yields in a month. */
  readonly output: Readonly<Record<Flow | 'industry', Known>>;
}

/**
 * The figures of a world, each as well as it is known.
 * @source invented
 */
export function worldFigures(known: Knowledge, rules: Ruleset, world: World): WorldFigures {
  const sighting = sightingOf(known, world.id);
  const surveyed = known.unsurveyed?.[world.id] !== true;
  const shows = (value: number) => asSeen(sighting, value);
  const reckons = (value: number) => reckoned(known, world, sighting, value);
  const mood = (value: number) => asFelt(sighting, value);
  const riches = (value: number) =>
    surveyed ? { kind: 'exact' as const, value } : unknown('unsurveyed');
  const target = Math.min(100, Math.max(0, total(loyaltyTerms(known, rules, world))));
  return {
    defences: shows(world.defences),
    mostDefences: shows(maxDefences(known, rules, world)),
    shields: shows(planetaryShields(known, rules, world)),
    garrison: shows(world.garrison),
    mostGarrison: shows(Math.max(0, total(garrisonLimitTerms(known, rules, world)))),
    militia: shows(Math.max(0, total(militiaTerms(known, rules, world)))),
    yard: shows(yardLevel(rules, world)),
    supplyRange: shows(supplyRange(known, rules, world)),
    population: shows(populationOf(world)),
    capacity: reckons(Math.max(0, total(capacityTerms(known, rules, world)))),
    loyalty: mood(world.loyalty),
    loyaltyTarget: sighting.kind === 'seen' ? reckons(target) : mood(target),
    unrest: mood(world.unrest),
    slotsUsed: shows(slotsUsed(rules, world.buildings)),
    slots: shows(total(slotTerms(known, rules, world))),
    dilithiumRiches: riches(world.richness.dilithium),
    duraniumRiches: riches(world.richness.duranium),
    output: outputOf(known, rules, world, sighting, surveyed),
  };
}

function outputOf(
  known: Knowledge,
  rules: Ruleset,
  world: World,
  sighting: Sighting,
  surveyed: boolean,
): WorldFigures['output'] {
  const output = worldOutput(known, rules, world);
  const mined = (flow: Flow) => flow === 'dilithium' || flow === 'duranium';
  const figureOf = (flow: Flow): Known =>
    mined(flow) && !surveyed
      ? unknown(sighting.kind === 'neverSeen' ? 'neverSeen' : 'unsurveyed')
      : reckoned(known, world, sighting, total(output.flows[flow]));
  const figures: Partial<Record<Flow | 'industry', Known>> = {};
  for (const flow of flows) figures[flow] = figureOf(flow);
  const industry = reckoned(known, world, sighting, total(output.industry));
  return { ...(figures as Record<Flow, Known>), industry };
}

/** A figure in which sectors, governors and stores have a part: of others it can only be reckoned. */
function reckoned(known: Knowledge, world: World, sighting: Sighting, value: number): Known {
  // Who watches the workshops sees what is built, not what is earned.
  const isOpen = world.owner !== null && known.factions[world.owner]?.books != null;
  if (sighting.kind === 'neverSeen' || isOpen) return asSeen(sighting, value);
  return { kind: 'reckoned', value, age: sighting.kind === 'lastSeen' ? sighting.age : 0 };
}

/** What lies in the stores of a power, as far as the realm at hand tells. */
export function knownStores(known: Knowledge, id: FactionId): Readonly<Record<Stock, Known>> {
  const stores = storesOf(known, id);
  const figures: Partial<Record<Stock, Known>> = {};
  for (const stock of stockKinds) {
    figures[stock] = stores === null ? unknown('hidden') : { kind: 'exact', value: stores[stock] };
  }
  return figures as Record<Stock, Known>;
}

function unknown(why: Unknowing): Known {
  return { kind: 'unknown', why };
}
