import type { Fleet } from '../../state/fleet';
import type { Realm } from '../../state/game';
import type { Ruleset } from '../../state/ruleset';
import { systemOf } from '../chart/places';
import { hidingOf, type SensorCache, type Sight, strengthAt } from '../detection/sight';
import { atWar } from '../diplomacy/relations';
import { type FleetFigures, isArmed } from '../fleets/fleetFigures';
import { stanceOf } from '../fleets/stances';

/**
 * Whether a fleet would open fire on another it has found: armed, at war and in a stance for it.
 * @source invented
 */
export function wouldAttack(realm: Realm, rules: Ruleset, hunter: Fleet, prey: Fleet): boolean {
  if (!atWar(realm, hunter.faction, prey.faction)) return false;
  const { attacks, attacksHidden } = stanceOf(hunter);
  if (attacks === 'nothing' || !isArmed(realm, rules, hunter)) return false;
  if (hunter.cloaked && !attacksHidden) return false;
  return attacks !== 'armed' || isArmed(realm, rules, prey);
}

/** Whether a fleet that stands in a system stops another that means to pass through it. */
export function wouldStop(realm: Realm, rules: Ruleset, guard: Fleet, passing: Fleet): boolean {
  const { stops } = stanceOf(guard);
  if (stops === 'never' || (guard.cloaked && stops !== 'alsoHidden')) return false;
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
  cache: SensorCache,
): boolean {
  const system = systemOf(realm.chart, prey.place);
  const covered = sight?.detectionAt(system) ?? 0;
  const own = strengthAt(realm, rules, cache.ofFleet(hunter), system);
  const strength = Math.max(covered, own);
  return strength >= hidingOf(realm, rules, prey, cache.figures);
}

/** A fleet told to evade slips away from a slower one. */
export function slipsAway(prey: Fleet, preySpeed: number, hunterSpeed: number): boolean {
  return stanceOf(prey).evades && preySpeed > hunterSpeed;
}

/** A rough weight of a fleet for choices made without a plan: fire times endurance under fire. */
export function roughWeight(figures: FleetFigures): number {
  return figures.attack * (figures.hull + figures.shields);
}
