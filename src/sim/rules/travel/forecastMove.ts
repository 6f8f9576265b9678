import type { Fleet, Place } from '../../state/fleet';
import type { Realm } from '../../state/game';
import type { FactionId, SystemId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import { convoyPace } from '../alliance/convoys';
import { systemOf } from '../chart/places';
import { hidingOf, sensorCache, sightOf } from '../detection/sight';
import { enemiesOf } from '../diplomacy/relations';
import { fleetFigures } from '../fleets/fleetFigures';
import { figureCache } from '../fleets/shipFigures';
import { arrives, endOf, type Halt, isHalt, nextLeg, speedWith, suppliesAfter } from './journey';
import { travellerOf } from './routes';
import { inSupply, type Supply, supplyOf } from './supply';

export interface Arrival {
  readonly system: SystemId;
  /** Turns from now: 1 is the end of this turn's movement. */
  readonly turn: number;
}

export interface MoveForecast {
  /** Turns to the end of the route; null when it does not get there within `horizon` turns. */
  readonly turns: number | null;
  readonly arrivals: readonly Arrival[];
  /** Supplies at the end, in tenths of months. */
  readonly supplyTurns: number;
  readonly suppliedAtEnd: boolean;
  /** Where a border or a missing lane would stop it; null when nothing known does. */
  readonly halt: (Halt & { readonly at: SystemId }) | null;
  /** Where the fleet is at the end of each turn, for the map. */
  readonly stops: readonly Place[];
}

/** Turns a forecast looks ahead at most. */
const horizon = 120;

/**
 * How a fleet would fly a route as things stand: the legs, speeds and supplies of the movement phase
 * itself, without the enemies it may meet. Exact as long as nothing known to the realm changes.
 */
export function forecastMove(
  realm: Realm,
  rules: Ruleset,
  fleet: Fleet,
  route: readonly SystemId[],
  supply: Supply = supplyOf(realm, rules, fleet.faction),
): MoveForecast {
  const cache = figureCache(realm, rules);
  const traveller = travellerOf(realm, rules, fleet);
  const { endurance } = fleetFigures(realm, rules, fleet, cache);
  const pace = convoyPace(realm, rules, fleet, route, cache);
  const left = [...route];
  const arrivals: Arrival[] = [];
  const stops: Place[] = [];
  let { place } = fleet;
  let supplies = fleet.command?.supplies ?? endurance;
  let halt: Halt | null = null;
  let turn = 0;
  while (left.length > 0 && halt === null && turn < horizon) {
    turn += 1;
    const speed = speedWith(realm, rules, fleet, supplies, cache);
    let distance = Math.min(speed, pace ?? speed);
    if (distance === 0) break;
    while (distance > 0 && left.length > 0) {
      if (place.kind === 'system' && left[0] === place.system) left.shift();
      const leg = nextLeg(realm, traveller, place, left, distance);
      if (leg === null) break;
      if (isHalt(leg)) {
        halt = leg;
        break;
      }
      distance -= leg.after - leg.before;
      place = endOf(leg);
      if (!arrives(leg)) continue;
      left.shift();
      arrivals.push({ system: leg.to, turn });
    }
    supplies = suppliesAfter(realm, supply, place, supplies, endurance);
    stops.push(place);
  }
  return {
    turns: left.length === 0 ? turn : null,
    arrivals,
    supplyTurns: supplies,
    suppliedAtEnd: inSupply(realm, supply, place),
    halt: halt && { ...halt, at: systemOf(realm.chart, place) },
    stops,
  };
}

/** An enemy known to see a fleet where it would be at the end of a turn. */
export interface Exposure {
  /** Turns from now: 1 is the first stop. */
  readonly turn: number;
  readonly system: SystemId;
  readonly by: FactionId;
  /** The enemy's detection there and what it takes to find the fleet, in points. */
  readonly detection: number;
  readonly hiding: number;
}

/**
 * Which enemies would see a fleet at its stops, as far as the realm knows their sensors. Detection
 * is no matter of chance: a known sensor that is strong enough finds the fleet.
 */
export function forecastExposure(
  realm: Realm,
  rules: Ruleset,
  fleet: Fleet,
  stops: readonly Place[],
): Exposure[] {
  const cache = sensorCache(realm, rules);
  const { cloaked } = travellerOf(realm, rules, fleet);
  const exposures: Exposure[] = [];
  for (const by of enemiesOf(realm, fleet.faction)) {
    const sight = sightOf(realm, rules, by, cache);
    for (const [at, place] of stops.entries()) {
      const system = systemOf(realm.chart, place);
      const hiding = hidingOf(realm, rules, { ...fleet, place, cloaked }, cache.figures);
      const detection = sight.detectionAt(system);
      if (sight.sees(system) && detection >= hiding) {
        exposures.push({ turn: at + 1, system, by, detection, hiding });
      }
    }
  }
  return exposures;
}
