import { expect, test } from 'vitest';
import { eventsFor } from '../../src/sim/events/audience';
import type { Game } from '../../src/sim/state/game';
import type { Order } from '../../src/sim/state/order';
import { resolveTurn } from '../../src/sim/turn/resolveTurn';
import { viewFor } from '../../src/sim/view/viewFor';
import { tinyGalaxy } from '../support/galaxy';

const given = (...orders: Order[]) => orders.map((order) => ({ order }));

/** Blue sends a freighter home past a hidden red raider; red waits for it. */
function lane(seed: string) {
  return tinyGalaxy({
    seed,
    systems: { earth: [0, 0], gap: [400, 0], mars: [800, 0] },
    lanes: ['earth-gap', 'gap-mars'],
    wars: [['red', 'blue']],
    worlds: {
      'earth.home': { owner: 'red', people: 4000 },
      'mars.home': { owner: 'blue', people: 4000 },
    },
    fleets: [
      { faction: 'red', at: 'gap', ships: ['raider*3'], cloaked: true, stance: 'ambush' },
      { faction: 'blue', at: 'mars', ships: ['transport'], stance: 'hold' },
    ],
  });
}

const sailPast: Order = { type: 'moveFleet', fleet: 'fleet:blue:1', route: ['gap', 'earth'] };

test('a hidden raider is no part of what its enemy knows, until it strikes', () => {
  const { game, rules } = lane('ambush');
  expect(Object.keys(viewFor(game, rules, 'blue').fleets)).toEqual(['fleet:blue:1']);
  const { game: after, events, battles } = resolveTurn(game, { blue: given(sailPast) }, rules);
  expect(after.fleets['fleet:blue:1']?.place ?? { system: 'gap' }).toMatchObject({ system: 'gap' });
  expect(battles).toHaveLength(1);
  const told = eventsFor(events, 'blue').map(({ type }) => type);
  expect(told).toContain('battleFought');
});

test('the same orders and seed give the same month, and the given game stays as it was', () => {
  const { game, rules } = lane('again');
  const before = JSON.stringify(game);
  const [one, two] = [0, 1].map(() => resolveTurn(game, { blue: given(sailPast) }, rules));
  expect(JSON.stringify(one)).toBe(JSON.stringify(two));
  expect(JSON.stringify(game)).toBe(before);
});

test('an order for a fleet split off in the same turn is carried out', () => {
  const { game, rules } = lane('split');
  const orders = given(
    { type: 'splitFleet', fleet: 'fleet:red:1', ships: ['ship:red:2'], name: 'Watch' },
    { type: 'moveFleet', fleet: 'fleet:red:2', route: ['earth'] },
  );
  const { game: after, events }: { game: Game; events: readonly { type: string }[] } = resolveTurn(
    game,
    { red: orders },
    rules,
  );
  expect(events.some(({ type }) => type === 'orderLapsed')).toBe(false);
  expect(after.fleets['fleet:red:2']!.place).toEqual({ kind: 'system', system: 'earth' });
});
