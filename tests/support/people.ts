import type { GameEvent } from '../../src/sim/events/event';
import { applyOrder } from '../../src/sim/orders/applyOrder';
import { validateOrder } from '../../src/sim/orders/validateOrder';
import type { Order } from '../../src/sim/state/order';
import { characters } from '../../src/sim/turn/phases/characters';
import { viewFor } from '../../src/sim/view/viewFor';
import { testContext } from './context';
import { courtRules, skills } from './courts';
import { type GalaxySpec, tinyGalaxy } from './galaxy';

/** Red under a Regent with a fleet and people who would follow him; blue at war with it, green who looks on. */
export function houses(more: Partial<GalaxySpec> = {}) {
  return tinyGalaxy({
    systems: { sol: [0, 0], mine: [100, 0], far: [900, 0], edge: [400, 0] },
    lanes: ['sol-mine', 'mine-edge', 'edge-far'],
    rules: courtRules,
    factions: {
      red: {
        head: 'worf',
        succession: 'contest',
        species: 'crimson',
        stocks: { latinum: 2000, influence: 500 },
      },
      blue: { head: 'dukat', species: 'azure', stocks: { latinum: 2000, influence: 500 } },
      green: { species: 'verdant', stocks: { latinum: 500, influence: 200 } },
    },
    worlds: {
      'sol.red': { owner: 'red', people: 4000, garrison: 10, loyalty: 80 },
      'edge.green': { owner: 'green', people: 1000, loyalty: 80 },
      'far.blue': { owner: 'blue', people: 1000, garrison: 5, loyalty: 80 },
    },
    fleets: [
      { faction: 'red', at: 'sol', ships: ['cruiser', 'cruiser'], commander: 'worf' },
      { faction: 'blue', at: 'mine', ships: ['cruiser'] },
    ],
    wars: [['red', 'blue']],
    characters: {
      worf: {
        faction: 'red',
        role: 'head',
        traits: ['proud'],
        skills: { ...skills, attack: 7, administration: 4 },
      },
      martok: {
        faction: 'red',
        traits: ['mild'],
        skills: { ...skills, attack: 6, administration: 6 },
      },
      kurn: { faction: 'red', traits: ['bold'], skills: { ...skills, attack: 5 } },
      dukat: { faction: 'blue', role: 'head', traits: ['cruel'], skills },
      damar: { faction: 'blue', traits: ['bold'], skills: { ...skills, attack: 5 } },
    },
    turn: 30,
    ...more,
  });
}

export type Houses = ReturnType<typeof houses>;

/** A month of people alone; what it told. */
export function monthOfPeople({ game, rules }: Pick<Houses, 'game' | 'rules'>): GameEvent[] {
  const context = testContext(game, rules);
  characters(game, context);
  game.turn += 1;
  return context.events;
}

/** Gives an order as its power would; the code of its refusal, or null. */
export function bid({ game, rules }: Houses, faction: string, order: Order): string | null {
  const view = viewFor(game, rules, faction);
  const refusal = validateOrder(order, { view, faction, rules });
  if (refusal !== null) return refusal.code;
  applyOrder(order, { realm: game, faction, rules });
  return null;
}
