import type { Fleet, Stance } from '../state/fleet';
import type { Realm } from '../state/game';
import type { Ruleset } from '../state/ruleset';
import { systemOf } from './places';
import { atWar } from './relations';
import { type FleetFigures, isArmed } from './shipFigures';
import { hidingOf, type SensorBook, type Sight, strengthAt } from './sight';

/** A foreign fleet's stance is not known: expect the worst. */
export function stanceOf(fleet: Fleet): Stance {
  return fleet.command?.stance ?? 'assault';
}

/** Stances in which a hidden fleet gives itself away by an attack. */
const hiddenAttackers: readonly Stance[] = ['ambush', 'assault', 'raid'];

/** Stances in which a fleet stops the enemies that would pass its system. */
const guards: readonly Stance[] = ['hold', 'assault', 'blockade', 'patrol', 'ambush'];

/**
 * Whether a fleet would open fire on another it has found: armed, at war and not evading; one that
 * only holds fires on armed ships; one that hides attacks only in a stance for it.
 */
export function wouldAttack(realm: Realm, rules: Ruleset, hunter: Fleet, prey: Fleet): boolean {
  if (!atWar(realm, hunter.faction, prey.faction)) return false;
  const stance = stanceOf(hunter);
  if (stance === 'evade' || !isArmed(realm, rules, hunter)) return false;
  if (hunter.cloaked && !hiddenAttackers.includes(stance)) return false;
  return stance !== 'hold' || isArmed(realm, rules, prey);
}

/** Whether a fleet that stands in a system stops another that means to pass through it. */
export function wouldStop(realm: Realm, rules: Ruleset, guard: Fleet, passing: Fleet): boolean {
  const stance = stanceOf(guard);
  if (!guards.includes(stance) || (guard.cloaked && stance !== 'ambush')) return false;
  return atWar(realm, guard.faction, passing.faction) && isArmed(realm, rules, guard);
}

/**
 * Whether a fleet finds another beside it: by its own sensors, at no distance, or by what its
 * faction's other sensors cover there.
 */
export function finds(
  realm: Realm,
  rules: Ruleset,
  hunter: Fleet,
  prey: Fleet,
  sight: Sight | undefined,
  book: SensorBook,
): boolean {
  const system = systemOf(realm.chart, prey.place);
  const covered = sight?.detectionAt(system) ?? 0;
  const own = strengthAt(realm, rules, book.ofFleet(hunter), system);
  const strength = Math.max(covered, own);
  return strength >= hidingOf(realm, rules, prey, book.figures);
}

/** A fleet told to evade slips away from a slower one. */
export function slipsAway(prey: Fleet, preySpeed: number, hunterSpeed: number): boolean {
  return stanceOf(prey) === 'evade' && preySpeed > hunterSpeed;
}

/** A rough weight of a fleet for choices made without a plan: fire times endurance under fire. */
export function weightOf(figures: FleetFigures): number {
  return figures.attack * (figures.hull + figures.shields);
}
