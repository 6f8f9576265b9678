import type { Fleet } from '../state/fleet';
import type { Realm } from '../state/game';
import type { FactionId } from '../state/ids';
import type { Ruleset } from '../state/ruleset';
import { stanceOf } from './encounter';
import { isArmed } from './shipFigures';
import { hidingOf, type Sight, sightBook } from './sight';

/** Sight of a faction, worked out when first asked for. */
export type Sights = (faction: FactionId) => Sight;

/**
 * Whether a fleet's presence counts: armed, uncloaked, and not told to evade. Who hides or gets out
 * of the way lifts no siege, bars no landing and covers nothing. Of a foreign fleet whose orders are
 * unknown the worst is assumed.
 */
export function stands(realm: Realm, rules: Ruleset, fleet: Fleet): boolean {
  return !fleet.cloaked && stanceOf(fleet) !== 'evade' && isArmed(realm, rules, fleet);
}

/** Whether a fleet stands where a faction can find it: who is not even found hinders nobody. */
export function standsBefore(
  realm: Realm,
  rules: Ruleset,
  fleet: Fleet,
  faction: FactionId,
  sights: Sights,
): boolean {
  if (!stands(realm, rules, fleet)) return false;
  // Sight is costly, and most ships hide behind nothing.
  const isPlain = hidingOf(realm, rules, fleet) <= rules.numbers.detection.visible;
  return isPlain || sights(faction).detects(fleet);
}

/** Sights of a realm as it is now, none worked out before it is asked for. */
export function lazySights(realm: Realm, rules: Ruleset): Sights {
  let book: Sights | null = null;
  return (faction) => {
    book ??= sightBook(realm, rules);
    return book(faction);
  };
}
