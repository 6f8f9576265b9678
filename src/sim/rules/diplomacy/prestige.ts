import { scale } from '../../lib/integers';
import type { Realm } from '../../state/game';
import type { FactionId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import { factionTraits } from '../traits';

/**
 * Adds prestige won (or, negative, lost) in war; peoples that live by honour feel it more.
 * @source invented
 */
export function earnPrestige(
  realm: Realm,
  rules: Ruleset,
  faction: FactionId,
  points: number,
): void {
  const power = realm.factions[faction];
  if (!power) return;
  const honour = factionTraits(realm, rules, faction).find((trait) => trait.honour !== undefined);
  power.prestige += honour?.honour === undefined ? points : scale(points, honour.honour);
}
