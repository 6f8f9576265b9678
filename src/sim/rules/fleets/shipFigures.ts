import { weakCache } from '../../lib/cache';
import { adjust } from '../../lib/integers';
import { required } from '../../lib/invariant';
import { type Term, term, total } from '../../lib/terms';
import type { Ship } from '../../state/fleet';
import type { Realm } from '../../state/game';
import type { FactionId, ShipClassId } from '../../state/ids';
import type { Ruleset, ShipClass, Stat } from '../../state/ruleset';
import type { Trait } from '../../traits/trait';
import { type Modifiers, modifiersOf } from '../figures/modifiers';
import { classTraits, factionTraits, shipTraits } from '../traits';

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

/** The class of a ship that is known to have one; throws as `required` does. */
export function classOf(rules: Ruleset, id: ShipClassId): ShipClass {
  return required(rules.shipClasses[id], `ship class ${id}`);
}
