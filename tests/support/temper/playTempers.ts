import { computerTurn, type SeatPlanner } from '../../../src/ai/computerTurn';
import { planOrders } from '../../../src/ai/planOrders';
import { ruleset } from '../../../src/content';
import {
  generateScenario,
  idsOf,
  newGame,
  type Order,
  resolveTurn,
  rulesFor,
  type TemperamentId,
} from '../../../src/sim';
import type { Sample } from './classify';
import { countOrders } from './orderCounts';

/** Temperaments that must be told apart. */
export const told: readonly TemperamentId[] = [
  'broker',
  'conqueror',
  'hermit',
  'house',
  'legate',
  'praetor',
  'raider',
  'reformer',
  'scholar',
  'trader',
];

/** Small galaxies, long enough for a temperament to show. */
const [systems, factions, turns] = [30, 3, 48];

/** Temperaments of a galaxy's seats: in a hundred everybody sits everywhere as often as the others. */
function seating(seed: number): TemperamentId[] {
  const first = seed * factions + Math.floor((seed * factions) / told.length);
  return Array.from({ length: factions }, (_, seat) => told[(first + seat) % told.length] ?? '');
}

/** Plays a galaxy with a temperament in each seat; what each ordered. */
export function playTempers(seed: number): Sample[] {
  const seats = seating(seed);
  const scenario = generateScenario({ seed: String(seed), systems, factions, turns }, ruleset);
  const setup = { scenario: scenario.id, seed: String(seed), luck: 'full', players: {} } as const;
  const rules = rulesFor(scenario, ruleset);
  let game = newGame(scenario, setup, ruleset);
  const powers = idsOf(game.factions);
  const tempers = new Map(powers.map((id, at) => [id, seats[at] ?? '']));
  const planners = Object.fromEntries(
    [...tempers].map(([id, temperament]): [string, SeatPlanner] => [
      id,
      (view, own) => planOrders(view, own, { difficulty: 'normal', temperament }),
    ]),
  );
  const given = new Map<string, Order[]>(powers.map((id) => [id, []]));
  for (let turn = 0; turn < turns && game.outcome === null; turn += 1) {
    const { orders, views } = computerTurn(game, rules, setup, { humans: [], seats: planners });
    for (const [id, own] of Object.entries(orders)) {
      for (const { order } of own) given.get(id)?.push(order);
    }
    ({ game } = resolveTurn(game, orders, rules, { views }));
  }
  return powers.map((id) => ({
    label: tempers.get(id) ?? '',
    counts: countOrders(given.get(id) ?? [], rules),
  }));
}
