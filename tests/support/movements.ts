import { applyOrder } from '../../src/sim/orders/applyOrder';
import { validateOrder } from '../../src/sim/orders/validateOrder';
import type { Movement } from '../../src/sim/state/movement';
import type { Order } from '../../src/sim/state/order';
import { economy } from '../../src/sim/turn/phases/economy';
import { peoples } from '../../src/sim/turn/phases/peoples';
import { viewFor } from '../../src/sim/view/viewFor';
import { testContext } from './context';
import { type GalaxySpec, tinyGalaxy } from './galaxy';
import { testRules } from './testRules';

/** Red rules blue people on two worlds, in bondage; a blue power lives far off, and green looks on beside them. */
export function chains(more: Partial<GalaxySpec> = {}, chance = 0) {
  const movements = {
    ...testRules.numbers.movements,
    begin: { ...testRules.numbers.movements.begin, chance },
  };
  const rules = { ...testRules, numbers: { ...testRules.numbers, movements } };
  const bound = (millions: number) => [{ species: 'azure', status: 'enslaved' as const, millions }];
  const galaxy = tinyGalaxy({
    rules,
    systems: { sol: [0, 0], mine: [100, 0], pit: [150, 0], edge: [600, 0], far: [900, 0] },
    lanes: ['sol-mine', 'mine-pit', 'pit-edge', 'edge-far'],
    factions: {
      red: { species: 'crimson', stocks: { latinum: 2000, influence: 500 } },
      blue: { species: 'azure', stocks: { influence: 200 } },
      green: { species: 'verdant', stocks: { influence: 200, latinum: 500 } },
    },
    worlds: {
      'sol.red': { owner: 'red', people: 4000, garrison: 60, loyalty: 80 },
      'mine.one': { owner: 'red', people: bound(3000), garrison: 20, loyalty: 5 },
      'pit.two': { owner: 'red', people: bound(1000), garrison: 20, loyalty: 5 },
      'edge.green': { owner: 'green', people: 1000, loyalty: 80 },
      'far.blue': { owner: 'blue', people: 1000, loyalty: 80 },
    },
    ...more,
  });
  return galaxy;
}

type Galaxy = ReturnType<typeof chains>;

/** A movement of the blue people under red, as it is unless something else is said. */
export function movementOf(change: Partial<Movement> = {}): Movement {
  return {
    id: 'movement:red:1',
    ruler: 'red',
    species: 'azure',
    demand: 'freedom',
    leader: 'Somebody',
    began: 1,
    step: 'murmurs',
    since: 1,
    radicalism: 20,
    worlds: { 'mine.one': { support: 18 } },
    answer: null,
    given: {},
    answeredOn: 0,
    aid: {},
    ...change,
  };
}

/** Puts a movement into a game. */
export function stir({ game }: Galaxy, change: Partial<Movement> = {}): void {
  const movement = movementOf(change);
  game.movements = { ...game.movements, [movement.id]: movement };
}

/** A month of money and of peoples; all else stands still. */
export function month({ game, rules }: Galaxy) {
  const context = testContext(game, rules);
  economy(game, context);
  peoples(game, context);
  game.turn += 1;
  return context.events;
}

/** Gives an order by what its giver knows; the code of its refusal, or null. */
export function command({ game, rules }: Galaxy, faction: string, order: Order): string | null {
  const refusal = validateOrder(order, { view: viewFor(game, rules, faction), faction, rules });
  if (refusal === null) applyOrder(order, { realm: game, faction, rules });
  return refusal?.code ?? null;
}

/** The movement under a ruler that goes on, or the last. */
export function under({ game }: Galaxy, ruler = 'red'): Movement | undefined {
  return Object.values(game.movements ?? {})
    .filter((movement) => movement.ruler === ruler)
    .at(-1);
}
