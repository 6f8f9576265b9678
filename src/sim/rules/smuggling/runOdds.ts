import { scale } from '../../lib/integers';
import { type Term, term, total } from '../../lib/terms';
import type { Realm } from '../../state/game';
import type { Ruleset } from '../../state/ruleset';
import type { Seal } from '../../state/seal';
import type { World } from '../../state/world';
import { isStormy } from '../chart/chartIndex';
import { limited } from '../intelligence/limited';
import { factionTraits } from '../traits';

/**
 * Chance in permille that a cargo comes through to a sealed world, with its terms. The watch is that which was felt last month;
 * a way that many went is known; pilots who see through storms use them.
 * @source invented
 */
export function runTerms(realm: Realm, rules: Ruleset, world: World, seal: Seal): Term[] {
  const { odds } = rules.numbers.smuggling;
  const hazard = realm.chart.systems[world.system]?.hazard ?? 'none';
  const seesThrough =
    world.owner !== null &&
    isStormy(hazard) &&
    factionTraits(realm, rules, world.owner).some((trait) => trait.seesThroughHazards);
  const terms = [
    ...term('run.base', odds.base),
    ...term('run.pilots', seesThrough ? odds.pilots : 0),
    ...term('run.known', odds.known * seal.through),
    ...term('run.watch', -seal.watch, seal.by),
  ];
  return limited(terms, odds.least, odds.most);
}

/** What runners cost a month, and work for the yard that they are expected to bring. */
export interface RunForecast {
  readonly latinum: number;
  /** Chance of each cargo, in permille, with its terms. */
  readonly odds: number;
  readonly terms: readonly Term[];
  /** What comes through in the mean of many months, in tenths of a point of work. */
  readonly mean: number;
}

/** What so many cargoes a month come to, by the odds that decide it. */
export function forecastRun(
  realm: Realm,
  rules: Ruleset,
  world: World,
  seal: Seal,
  count: number,
): RunForecast {
  const { price, parts } = rules.numbers.smuggling;
  const terms = runTerms(realm, rules, world, seal);
  const odds = total(terms);
  return { latinum: price * count, odds, terms, mean: scale(10 * parts * count, odds) };
}
