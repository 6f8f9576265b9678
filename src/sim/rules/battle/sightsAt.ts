import type { Fleet } from '../../state/fleet';
import type { Realm } from '../../state/game';
import type { FactionId, SystemId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import { systemOf } from '../chart/places';
import { hidingOf, type SensorCache, type Sight, strengthAt } from '../detection/sight';
import { friendly } from '../diplomacy/relations';
import type { SightCache } from './engagement';

/**
 * What everybody would see at a system once some fleets are there with their own sensors, over what
 * they see from `afar`. Each power's is worked out when first asked for.
 */
export function sightsAt(
  realm: Realm,
  rules: Ruleset,
  system: SystemId,
  fleets: readonly Fleet[],
  afar: (faction: FactionId) => Sight,
  cache: SensorCache,
): SightCache {
  const known = new Map<FactionId, Sight>();
  return (faction) => {
    let sight = known.get(faction);
    if (!sight) {
      sight = closeUp(realm, rules, { faction, system, fleets, cache }, afar(faction));
      known.set(faction, sight);
    }
    return sight;
  };
}

interface Watch {
  readonly faction: FactionId;
  readonly system: SystemId;
  readonly fleets: readonly Fleet[];
  readonly cache: SensorCache;
}

function closeUp(realm: Realm, rules: Ruleset, watch: Watch, afar: Sight): Sight {
  const { faction, system, fleets, cache } = watch;
  let strength = afar.detectionAt(system);
  for (const fleet of fleets) {
    if (!friendly(realm, faction, fleet.faction)) continue;
    strength = Math.max(strength, strengthAt(realm, rules, cache.ofFleet(fleet), system));
  }
  return {
    ...afar,
    sees: (place) => place === system || afar.sees(place),
    detectionAt: (place) => (place === system ? strength : afar.detectionAt(place)),
    detects: (fleet) =>
      systemOf(realm.chart, fleet.place) === system
        ? friendly(realm, faction, fleet.faction) ||
          strength >= hidingOf(realm, rules, fleet, cache.figures)
        : afar.detects(fleet),
  };
}
