import { weakCache } from '../../lib/cache';
import type { Realm } from '../../state/game';
import type { FactionId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import { type Sight, sightCache } from './sight';

/** The sights with which a turn ends; `settled` once nothing changes the state any more. */
interface LastSights {
  readonly rules: Ruleset;
  readonly sightIn: (faction: FactionId) => Sight;
  settled: boolean;
}

const last = weakCache<Realm, LastSights>();

/** Opens the cache of sights of a turn's last phase: the next turn's views start from the same. */
export function lastSights(realm: Realm, rules: Ruleset): (faction: FactionId) => Sight {
  const sightIn = sightCache(realm, rules);
  last.set(realm, { rules, sightIn, settled: false });
  return sightIn;
}

/** Says that a turn is over: its result is read from now on, and never changed. */
export function settleSights(realm: Realm): void {
  const sights = last.get(realm);
  if (sights) sights.settled = true;
}

/** The sights a settled state ended with; of any other they are worked out. */
export function sightsOf(realm: Realm, rules: Ruleset): (faction: FactionId) => Sight {
  const sights = last.get(realm);
  return sights?.settled && sights.rules === rules ? sights.sightIn : sightCache(realm, rules);
}
