import {
  type Eyes,
  eyesOf,
  forecastStrike,
  type Ruleset,
  type StrikeForecast,
  type StrikePlan,
  type View,
} from '../sim';

interface Forecasts {
  readonly eyes: Eyes;
  readonly strikes: Map<string, StrikeForecast>;
}

/** A view that is shown never changes: each order planned makes another. */
const forecasts = new WeakMap<View, Forecasts>();

/** The forecast of a strike from a view that is shown, worked out once for each view and plan. */
export function strikeIn(view: View, rules: Ruleset, plan: StrikePlan): StrikeForecast {
  const before = forecasts.get(view) ?? { eyes: eyesOf(view, rules), strikes: new Map() };
  forecasts.set(view, before);
  const key = JSON.stringify([plan.system, plan.fleets, plan.stance, plan.draws]);
  let strike = before.strikes.get(key);
  if (!strike) {
    strike = forecastStrike(view, rules, plan, before.eyes);
    before.strikes.set(key, strike);
  }
  return strike;
}
