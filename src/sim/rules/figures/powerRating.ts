import type { PowerRating } from '../../state/faction';
import type { Realm } from '../../state/game';
import type { FactionId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';

/** A power's weight in the world as the almanac has it; nothing of a power that is no more. Public. */
export function powerRatingOf(realm: Realm, faction: FactionId): PowerRating {
  const power = realm.factions[faction];
  return power?.alive ? power.might : none;
}

/**
 * What a power really has, as it and its allies know; of others a view has no more than the almanac.
 * Nothing of a power that is no more.
 */
export function musterOf(realm: Realm, faction: FactionId): PowerRating {
  const power = realm.factions[faction];
  return power?.alive ? (power.muster ?? power.might) : none;
}

const none: PowerRating = { fleets: 0, industry: 0 };

/** Fleets and industry by the almanac as one figure, in points: what weighs in a bargain or a threat. */
export function ratingPointsOf(realm: Realm, rules: Ruleset, faction: FactionId): number {
  return ratingPoints(rules, powerRatingOf(realm, faction));
}

/**
 * Fleets and industry as one figure, in points.
 * @source invented
 */
export function ratingPoints(rules: Ruleset, { fleets, industry }: PowerRating): number {
  const { fleetWeight, industryWeight } = rules.numbers.alliance;
  return fleets * fleetWeight + industry * industryWeight;
}
