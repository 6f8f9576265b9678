import { divide } from '../../lib/integers';
import type { Fleet } from '../../state/fleet';
import type { Realm } from '../../state/game';
import type { FactionId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import type { View } from '../../state/view';
import { isMobile, paperStrength } from '../alliance/paperStrength';
import { friendly } from '../diplomacy/relations';
import { musterOf, powerRatingOf } from './powerRating';

/**
 * A figure about a power, as somebody knows it. Ages are turns since the oldest sighting it rests on
 * was made, 0 for what is seen now.
 */
export type Known =
  | { readonly kind: 'exact'; readonly value: number }
  /** What is seen or remembered adds up to so much; there may be more. */
  | { readonly kind: 'atLeast'; readonly value: number; readonly age: number }
  /** Everything there is to count was seen at some time, but not all of it now. */
  | { readonly kind: 'lastSeen'; readonly value: number; readonly age: number }
  /** Reckoned, not counted: between `least` and `most` in all likelihood. */
  | {
      readonly kind: 'estimate';
      readonly value: number;
      readonly least: number;
      readonly most: number;
    }
  /** Worked out by the rules from what shows; what only the owner knows of its own has a part in it. */
  | { readonly kind: 'reckoned'; readonly value: number; readonly age: number }
  | { readonly kind: 'unknown'; readonly why?: Unknowing };

/**
 * Why nothing is known: it was never seen, it shows to nobody but those who look now, its riches were
 * not surveyed, or only its owner knows. Absent: nothing of it was seen or told.
 */
export type Unknowing = 'neverSeen' | 'outOfSight' | 'unsurveyed' | 'hidden';

/** Figures of a power that everybody compares. */
export const powerFigureNames = ['worlds', 'developed', 'ships', 'strength', 'prestige'] as const;
export type PowerFigure = (typeof powerFigureNames)[number];
export type PowerFigures = Readonly<Record<PowerFigure, Known>>;

/** What most realms differ from what the almanac reckons of them: from half to twice as much. */
const error = 2;

/** What is known, as a view has it: the whole truth is old in nothing. */
export interface Knowledge extends Realm {
  readonly age?: View['age'];
  readonly unknown?: View['unknown'];
  readonly unsurveyed?: View['unsurveyed'];
}

/**
 * The figures of a power as `viewer` knows them who looks at what is known: its own and its allies'
 * exactly. Nobody (null) looks at the whole truth.
 * @source invented
 */
export function powerFigures(
  known: Knowledge,
  rules: Ruleset,
  viewer: FactionId | null,
  id: FactionId,
): PowerFigures {
  const prestige = exactly(known.factions[id]?.prestige ?? 0);
  if (known.factions[id]?.alive === false) {
    return { worlds: nothing, developed: nothing, ships: nothing, strength: nothing, prestige };
  }
  const fleets = Object.values(known.fleets).filter(({ faction }) => faction === id);
  const ships = fleets.reduce((sum, fleet) => sum + fleet.ships.length, 0);
  const { worlds, developed } = holdings(known, id);
  if (viewer === null || friendly(known, viewer, id)) {
    return {
      worlds: exactly(worlds.value),
      developed: exactly(developed.value),
      ships: exactly(ships),
      strength: exactly(musterOf(known, id).fleets),
      prestige,
    };
  }
  return {
    worlds: countedWorlds(known, worlds),
    developed: countedWorlds(known, developed),
    ships: ships === 0 ? unknown : { kind: 'atLeast', value: ships, age: oldest(known, fleets) },
    strength: reckonedStrength(known, rules, id, fleets),
    prestige,
  };
}

const nothing: Known = { kind: 'exact', value: 0 };
const unknown: Known = { kind: 'unknown' };

function exactly(value: number): Known {
  return { kind: 'exact', value };
}

interface Counted {
  readonly value: number;
  readonly age: number;
}

/** Worlds that a power is known to hold, and the developed ones among them. */
function holdings(
  known: Knowledge,
  id: FactionId,
): Readonly<Record<'worlds' | 'developed', Counted>> {
  const own = Object.values(known.worlds).filter(({ owner }) => owner === id);
  const developed = own.filter(({ development }) => development === 'developed');
  return {
    worlds: { value: own.length, age: oldest(known, own) },
    developed: { value: developed.length, age: oldest(known, developed) },
  };
}

/** Where worlds of the chart were never seen there may be more; where none was, some were seen once. */
function countedWorlds(known: Knowledge, { value, age }: Counted): Known {
  if (Object.keys(known.unknown ?? {}).length > 0) {
    return value === 0 ? unknown : { kind: 'atLeast', value, age };
  }
  const eldest = Math.max(age, oldest(known, Object.values(known.worlds)));
  return eldest === 0 ? exactly(value) : { kind: 'lastSeen', value, age: eldest };
}

function oldest({ age = {} }: Knowledge, things: readonly { readonly id: string }[]): number {
  return things.reduce((most, { id }) => Math.max(most, age[id] ?? 0), 0);
}

/** By the almanac, unless more was counted. */
function reckonedStrength(
  known: Knowledge,
  rules: Ruleset,
  id: FactionId,
  fleets: readonly Fleet[],
): Known {
  const counted = fleets
    .filter((fleet) => isMobile(known, rules, fleet))
    .reduce((sum, fleet) => sum + paperStrength(known, rules, fleet), 0);
  const reckoned = powerRatingOf(known, id).fleets;
  const value = Math.max(counted, reckoned);
  if (value === 0) return unknown;
  const least = Math.max(counted, divide(reckoned, error));
  return { kind: 'estimate', value, least, most: Math.max(value, reckoned * error) };
}
