import { type SensorCache, type Sight, sensorCache, sightCache } from '../rules/detection/sight';
import { type Supply, supplyOf } from '../rules/travel/supply';
import type { FactionId } from '../state/ids';
import type { Ruleset } from '../state/ruleset';
import type { View } from '../state/view';

/** What forecasts from one view share: who sees what, as far as the view knows, and its own supply. */
export interface Eyes {
  readonly cache: SensorCache;
  readonly sightIn: (faction: FactionId) => Sight;
  readonly supply: () => Supply;
}

/** Opens the eyes of a view; they hold as long as the view stays as it is. */
export function eyesOf(view: View, rules: Ruleset): Eyes {
  const cache = sensorCache(view, rules);
  const sightIn = sightCache(view, rules, cache);
  let supply: Supply | null = null;
  return {
    cache,
    sightIn,
    supply: () => {
      supply ??= supplyOf(view, rules, view.faction);
      return supply;
    },
  };
}
