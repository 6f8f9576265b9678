import { weakCache } from '../../lib/cache';
import { adjust, scale } from '../../lib/integers';
import { required } from '../../lib/invariant';
import { type Term, term, total } from '../../lib/terms';
import type { Fleet, Ship } from '../../state/fleet';
import type { Realm } from '../../state/game';
import type { FactionId, ShipClassId } from '../../state/ids';
import type { Ruleset, ShipClass, Stat } from '../../state/ruleset';
import type { Trait } from '../../traits/trait';
import { type Modifiers, modifiersOf } from '../figures/modifiers';
import { classTraits, factionTraits, shipTraits } from '../traits';
import { shipsOf } from './fleetShips';

/** What a ship can do after all its faction brings to it; units as in `ShipClass`. */
export interface ShipFigures {
  /** The most hull points it can have; what is left is the ship's own. */
  readonly hull: number;
  readonly shields: number;
  /** Damage of a hit; shots a round. */
  readonly attack: number;
  readonly shots: number;
  /** In permille. */
  readonly accuracy: number;
  readonly evasion: number;
  /** Detection: points, and tenths of a light year. */
  readonly sensors: number;
  readonly sensorRange: number;
  /** Points; 0 for a ship without a cloak. */
  readonly cloak: number;
  /** The most troops it can carry, in points of strength. */
  readonly troops: number;
  /** Tenths of a light year a month. */
  readonly speed: number;
  /** Months away from supply. */
  readonly endurance: number;
  /** Points that detection needs more than usual. */
  readonly stealth: number;
  /** Storms hide nothing from its crew. */
  readonly clear: boolean;
}

/** A figure that begins with the ship's class. */
export type ShipFigure = Exclude<keyof ShipFigures, 'stealth' | 'clear'>;

/** The stat that changes a figure; shots are never changed. */
const statOf: Readonly<Record<Exclude<ShipFigure, 'shots'>, Stat>> = {
  hull: 'hull',
  shields: 'shields',
  attack: 'attack',
  accuracy: 'accuracy',
  evasion: 'evasion',
  sensors: 'sensorStrength',
  sensorRange: 'sensorRange',
  cloak: 'cloakStrength',
  troops: 'shipTroops',
  speed: 'speed',
  endurance: 'endurance',
};

/** Looks up figures of ships, each class of each faction worked out once. */
export type FigureCache = (ship: Ship) => ShipFigures;

/** Opens a cache of figures. It holds as long as nobody's modifiers change: within a phase. */
export function figureCache(realm: Realm, rules: Ruleset): FigureCache {
  const byFaction = new Map<FactionId, Map<ShipClassId, ShipFigures>>();
  return (ship) => {
    let known = byFaction.get(ship.faction);
    if (!known) {
      known = new Map();
      byFaction.set(ship.faction, known);
    }
    let figures = known.get(ship.class);
    if (!figures) {
      figures = classFigures(realm, rules, ship.faction, ship.class);
      known.set(ship.class, figures);
    }
    return figures;
  };
}

/**
 * All figures of a ship. For many ships, open a `figureCache`.
 * @source invented
 */
export function shipFigures(realm: Realm, rules: Ruleset, ship: Ship): ShipFigures {
  return classFigures(realm, rules, ship.faction, ship.class);
}

/** All figures a class has in a faction's hands: also of ships not yet built. */
export function classFigures(
  realm: Realm,
  rules: Ruleset,
  faction: FactionId,
  classId: ShipClassId,
): ShipFigures {
  const modifiers = modifiersOf(realm, rules, faction);
  let known = byModifiers.get(modifiers);
  if (!known) {
    known = new Map();
    byModifiers.set(modifiers, known);
  }
  let figures = known.get(classId);
  if (!figures) {
    figures = workOut(realm, rules, faction, classOf(rules, classId), modifiers);
    known.set(classId, figures);
  }
  return figures;
}

/** Modifiers never change: a faction whose figures change gets others. */
const byModifiers = weakCache<Modifiers, Map<ShipClassId, ShipFigures>>();

function workOut(
  realm: Realm,
  rules: Ruleset,
  faction: FactionId,
  shipClass: ShipClass,
  modifiers: Modifiers,
): ShipFigures {
  // A bonus improves what a class has; it gives no cloak, gun or engine to a class without one.
  const figure = (name: Exclude<ShipFigure, 'shots'>) =>
    shipClass[name] === 0
      ? 0
      : Math.max(least(name), modifiers.apply(statOf[name], shipClass[name], shipClass.role));
  return {
    hull: figure('hull'),
    shields: figure('shields'),
    attack: figure('attack'),
    shots: shipClass.shots,
    accuracy: figure('accuracy'),
    evasion: figure('evasion'),
    sensors: figure('sensors'),
    sensorRange: figure('sensorRange'),
    cloak: figure('cloak'),
    troops: figure('troops'),
    speed: afterTraits(shipClass, figure('speed')),
    endurance: figure('endurance'),
    stealth: shipTraits(realm, rules, faction, shipClass).reduce(
      (points, trait) => points + (trait.stealth ?? 0),
      0,
    ),
    clear: isClearSighted(realm, rules, faction, shipClass),
  };
}

/** Pilots see through storms, not hulls: whoever captures a ship does not capture what its crew knew. */
function isClearSighted(
  realm: Realm,
  rules: Ruleset,
  faction: FactionId,
  shipClass: ShipClass,
): boolean {
  const clear = (trait: Trait) => trait.seesThroughHazards === true;
  if (factionTraits(realm, rules, faction).some(clear)) return true;
  const culture = realm.factions[faction]?.culture ?? '';
  return shipClass.builders.includes(culture) && classTraits(shipClass).some(clear);
}

/** Whatever weighs on it, no figure falls below nothing, and what flies has a hull. */
function least(name: ShipFigure): number {
  return name === 'hull' ? 1 : 0;
}

/** Some classes skip part of the way; some never leave their system. */
function afterTraits(shipClass: ShipClass, speed: number): number {
  const traits = classTraits(shipClass);
  if (traits.some(({ anchored }) => anchored === true)) return 0;
  return adjust(speed, Math.max(0, ...traits.map(({ stride }) => stride ?? 0)));
}

/** The terms that add up to one figure of a ship. */
export function shipFigureTerms(
  realm: Realm,
  rules: Ruleset,
  ship: Ship,
  name: ShipFigure,
): Term[] {
  const shipClass = classOf(rules, ship.class);
  const base: Term[] = [{ label: 'shipClass', subject: shipClass.id, amount: shipClass[name] }];
  if (name === 'shots' || shipClass[name] === 0) return base;
  const changed = modifiersOf(realm, rules, ship.faction).explain(
    statOf[name],
    base,
    shipClass.role,
  );
  const terms = [...changed, ...term('least', Math.max(0, least(name) - total(changed)))];
  if (name !== 'speed') return terms;
  const own = total(terms);
  return [...terms, ...term('traits', afterTraits(shipClass, own) - own, shipClass.id)];
}

function classOf(rules: Ruleset, id: ShipClassId): ShipClass {
  return required(rules.shipClasses[id], `ship class ${id}`);
}

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

/** A fleet's figures; pass a cache when asking for many. */
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
