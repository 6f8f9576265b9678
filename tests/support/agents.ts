import { applyOrder } from '../../src/sim/orders/applyOrder';
import { validateOrder } from '../../src/sim/orders/validateOrder';
import type { Agent, Suspicion } from '../../src/sim/state/agent';
import type { Order } from '../../src/sim/state/order';
import { intelligence } from '../../src/sim/turn/phases/intelligence';
import { viewFor } from '../../src/sim/view/viewFor';
import { testContext } from './context';
import { type GalaxySpec, tinyGalaxy } from './galaxy';

/** Red and blue, each with a seat, and green who looks on: red knows a technology that blue lacks. */
export function shadows(more: Partial<GalaxySpec> = {}) {
  return tinyGalaxy({
    systems: { sol: [0, 0], mine: [100, 0], edge: [400, 0], far: [900, 0] },
    lanes: ['sol-mine', 'mine-edge', 'edge-far'],
    factions: {
      red: { species: 'crimson', stocks: { latinum: 2000, influence: 500 } },
      blue: { species: 'azure', stocks: { latinum: 2000, influence: 500 } },
      green: { species: 'verdant', stocks: { latinum: 500, influence: 200 } },
    },
    worlds: {
      'sol.red': { owner: 'red', people: 4000, garrison: 10, loyalty: 80 },
      'mine.red': { owner: 'red', people: 1000, garrison: 10, loyalty: 60 },
      'edge.green': { owner: 'green', people: 1000, loyalty: 80 },
      'far.blue': { owner: 'blue', people: 1000, loyalty: 80 },
    },
    ...more,
  });
}

export type Shadows = ReturnType<typeof shadows>;

/** An agent of blue at the court of red, as he is unless something else is said. */
export function agentOf(change: Partial<Agent> = {}): Agent {
  return {
    id: 'agent:blue:1',
    faction: 'blue',
    name: 'Somebody',
    skill: 4,
    cover: 60,
    station: { kind: 'court', of: 'red' },
    arrives: 0,
    mission: null,
    ...change,
  };
}

/** Puts an agent into a game. */
export function post({ game }: Pick<Shadows, 'game'>, change: Partial<Agent> = {}): Agent {
  const agent = agentOf(change);
  game.agents = { ...game.agents, [agent.id]: agent };
  return agent;
}

/** Lets red suspect blue by so many points. */
export function arouse({ game }: Pick<Shadows, 'game'>, points: number): Suspicion {
  const suspicion: Suspicion = {
    id: 'suspicion:red:1',
    victim: 'red',
    culprit: 'blue',
    place: { kind: 'court', of: 'red' },
    clues: [{ kind: 'failed', turn: game.turn, points }],
    searched: 0,
  };
  game.suspicions = { ...game.suspicions, [suspicion.id]: suspicion };
  return suspicion;
}

/** A month of what is done in secret; all else stands still. */
export function nights({ game, rules }: Shadows) {
  const context = testContext(game, rules);
  intelligence(game, context);
  game.turn += 1;
  return context.events;
}

/** Gives an order by what its giver knows; the code of its refusal, or null. */
export function command({ game, rules }: Shadows, faction: string, order: Order): string | null {
  const refusal = validateOrder(order, { view: viewFor(game, rules, faction), faction, rules });
  if (refusal === null) applyOrder(order, { realm: game, faction, rules });
  return refusal?.code ?? null;
}
