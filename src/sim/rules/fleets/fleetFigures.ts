import { scale } from '../../lib/integers';
import type { Term } from '../../lib/terms';
import type { Fleet, Ship } from '../../state/fleet';
import type { Realm } from '../../state/game';
import type { Ruleset } from '../../state/ruleset';
import { shipsOf } from './fleetShips';
import { classOf, type FigureCache, figureCache, shipFigureTerms } from './shipFigures';

/** What a fleet can do together. */
export interface FleetFigures {
  readonly ships: number;
  /** Whether any ship has a weapon: what borders, blockades and supply ask. */
  readonly armed: boolean;
  /** Damage a round if every shot hits. */
  readonly attack: number;
  /** Hull points left and at most; shield points. */
  readonly hull: number;
  readonly maxHull: number;
  readonly shields: number;
  /** Troops aboard, and room for them, in points of strength. */
  readonly troops: number;
  readonly troopRoom: number;
  /** Of the slowest ship; tenths of a light year a turn on this map, before want of supply. */
  readonly speed: number;
  /** Of the best ship: points, and tenths of a light year. */
  readonly sensors: number;
  readonly sensorRange: number;
  /** Of the weakest cloak; 0 unless every ship has one. */
  readonly cloak: number;
  /** Months away from supply, of the ship with the least; in tenths. */
  readonly endurance: number;
  /** Points that detection needs more than usual, of the ship easiest to find. */
  readonly stealth: number;
}

/**
 * A fleet's figures: as fast as its slowest ship, seeing as its best one; pass a cache when asking for many.
 * @source invented
 */
export function fleetFigures(
  realm: Realm,
  rules: Ruleset,
  fleet: Fleet,
  cache: FigureCache = figureCache(realm, rules),
): FleetFigures {
  const ships = shipsOf(realm, fleet);
  const sum = { attack: 0, hull: 0, maxHull: 0, shields: 0, troops: 0, troopRoom: 0 };
  const best = { sensors: 0, sensorRange: 0 };
  const first = ships[0];
  // The least of a fleet without ships is nothing.
  const { speed, cloak, endurance, stealth } = first ? cache(first) : nothing;
  const least = { speed, cloak, endurance, stealth };
  let armed = false;
  for (const ship of ships) {
    const each = cache(ship);
    armed ||= each.attack > 0 && each.shots > 0;
    sum.attack += each.attack * each.shots;
    sum.hull += ship.hull;
    sum.maxHull += each.hull;
    sum.shields += each.shields;
    sum.troops += ship.troops;
    sum.troopRoom += each.troops;
    best.sensors = Math.max(best.sensors, each.sensors);
    best.sensorRange = Math.max(best.sensorRange, each.sensorRange);
    least.speed = Math.min(least.speed, each.speed);
    least.cloak = Math.min(least.cloak, each.cloak);
    least.endurance = Math.min(least.endurance, each.endurance);
    least.stealth = Math.min(least.stealth, each.stealth);
  }
  return {
    ships: ships.length,
    armed,
    ...sum,
    ...best,
    cloak: least.cloak,
    stealth: least.stealth,
    speed: onThisMap(realm, least.speed),
    endurance: 10 * least.endurance,
  };
}

const nothing = { speed: 0, cloak: 0, endurance: 0, stealth: 0 };

/** What hides a fleet, without its other figures: every fleet is asked for it by every power. */
export function disguiseOf(
  realm: Realm,
  fleet: Fleet,
  cache: FigureCache,
): Pick<FleetFigures, 'cloak' | 'stealth'> {
  let least: Pick<FleetFigures, 'cloak' | 'stealth'> | null = null;
  for (const id of fleet.ships) {
    const ship = realm.ships[id];
    if (!ship) continue;
    const figures = cache(ship);
    if (least === null) least = figures;
    else if (figures.cloak < least.cloak || figures.stealth < least.stealth) {
      const cloak = Math.min(least.cloak, figures.cloak);
      least = { cloak, stealth: Math.min(least.stealth, figures.stealth) };
    }
  }
  return least ?? nothing;
}

/** Speed of a fleet's slowest ship, in tenths of a light year a turn on this map. */
export function fleetSpeed(
  realm: Realm,
  rules: Ruleset,
  fleet: Fleet,
  cache: FigureCache = figureCache(realm, rules),
): number {
  return fleetFigures(realm, rules, fleet, cache).speed;
}

/** Terms of a fleet's speed: its slowest ship's, and the pace of the map. */
export function fleetSpeedTerms(realm: Realm, rules: Ruleset, fleet: Fleet): Term[] {
  const cache = figureCache(realm, rules);
  const slowest = shipsOf(realm, fleet).reduce<Ship | null>(
    (best, ship) => (best === null || cache(ship).speed < cache(best).speed ? ship : best),
    null,
  );
  if (slowest === null) return [];
  const own = cache(slowest).speed;
  const terms = shipFigureTerms(realm, rules, slowest, 'speed');
  const pace = onThisMap(realm, own) - own;
  return pace === 0 ? terms : [...terms, { label: 'pace', amount: pace }];
}

/** Turns a speed in a month at the classes' pace into one in a turn on this map. */
function onThisMap(realm: Realm, speed: number): number {
  return scale(speed * realm.frame.monthsPerTurn, realm.frame.pace);
}

/** Whether any ship of the fleet has a weapon. */
export function isArmed(realm: Realm, rules: Ruleset, fleet: Fleet): boolean {
  for (const id of fleet.ships) {
    const ship = realm.ships[id];
    if (!ship) continue;
    const { attack, shots } = classOf(rules, ship.class);
    if (attack > 0 && shots > 0) return true;
  }
  return false;
}
