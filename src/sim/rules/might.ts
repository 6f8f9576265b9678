import type { Might } from '../state/faction';
import type { Realm } from '../state/game';
import type { FactionId } from '../state/ids';
import type { Ruleset } from '../state/ruleset';

/** A power's weight in the world as the courts count it; nothing of a power that is no more. */
export function mightOf(realm: Realm, faction: FactionId): Might {
  const power = realm.factions[faction];
  return power?.alive ? power.might : none;
}

const none: Might = { fleets: 0, industry: 0 };

/** Fleets and industry of a power as one figure, in points: what weighs in a bargain or a threat. */
export function weightOf(realm: Realm, rules: Ruleset, faction: FactionId): number {
  const { fleets, industry } = mightOf(realm, faction);
  const { fleetWeight, industryWeight } = rules.numbers.alliance;
  return fleets * fleetWeight + industry * industryWeight;
}
