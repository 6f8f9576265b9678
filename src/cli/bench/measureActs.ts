import { ruleset } from '../../content';
import {
  applyOrder,
  findRoute,
  forecastBattle,
  type Game,
  idsOf,
  type Order,
  planningCopy,
  rulesFor,
  type Scenario,
  systemOf,
  type View,
  validateOrder,
  viewFor,
} from '../../sim';
import { timed } from './measureFile';
import type { Spread } from './samples';

/** What a person waits for between clicks, in milliseconds each. */
export interface ActCosts {
  readonly view: Spread;
  readonly validate: Spread;
  readonly apply: Spread;
  /** Taking an order back: the plan is made again from the view. */
  readonly undo: Spread;
  readonly route: Spread;
  readonly forecast: Spread | null;
}

const times = 50;

/** Measures single acts in a game as its first faction that still has a fleet. */
export async function measureActs(game: Game, scenario: Scenario): Promise<ActCosts | null> {
  const rules = rulesFor(scenario, ruleset);
  const fleet = idsOf(game.fleets).flatMap((id) => game.fleets[id] ?? [])[0];
  if (fleet === undefined) return null;
  const { faction } = fleet;
  const view = viewFor(game, rules, faction);
  const here = systemOf(game.chart, fleet.place);
  const far = idsOf(game.chart.systems).filter((id) => id !== here);
  const target = far[Math.floor(far.length / 2)] ?? here;
  const order: Order = { type: 'setStance', fleet: fleet.id, stance: 'patrol' };
  const plan = planningCopy(view);
  return {
    view: await timed(times, () => viewFor(game, rules, faction)),
    validate: await timed(times, () => validateOrder(order, { view, faction, rules })),
    apply: await timed(times, () => applyOrder(order, { realm: plan, faction, rules })),
    undo: await timed(times, () =>
      applyOrder(order, { realm: planningCopy(view), faction, rules }),
    ),
    route: await timed(times, () => findRoute(view, rules, fleet, target)),
    forecast: await forecastCost(view, scenario),
  };
}

/** The odds of the first attack the faction could plan: where it knows of somebody else's fleet. */
async function forecastCost(view: View, scenario: Scenario): Promise<Spread | null> {
  const rules = rulesFor(scenario, ruleset);
  const fleets = idsOf(view.fleets).flatMap((id) => view.fleets[id] ?? []);
  const enemy = fleets.find(({ faction }) => faction !== view.faction);
  const own = fleets.filter(({ faction }) => faction === view.faction).map(({ id }) => id);
  if (enemy === undefined || own.length === 0) return null;
  const system = systemOf(view.chart, enemy.place);
  return timed(10, () => forecastBattle(view, rules, { attackers: own.slice(0, 4), system }));
}
