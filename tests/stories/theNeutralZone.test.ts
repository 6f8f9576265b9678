import { expect, test } from 'vitest';
import { eventsFor } from '../../src/sim/events/audience';
import type { GameEvent } from '../../src/sim/events/event';
import { validateOrder } from '../../src/sim/orders/validateOrder';
import { memoryOf } from '../../src/sim/rules/diplomacy/memories';
import { opinionOf } from '../../src/sim/rules/diplomacy/opinion';
import { signTreaty } from '../../src/sim/rules/diplomacy/treaties';
import { causeFor, warRefusal } from '../../src/sim/rules/diplomacy/warRefusal';
import { findRoute } from '../../src/sim/rules/travel/routes';
import type { Game } from '../../src/sim/state/game';
import type { Order } from '../../src/sim/state/order';
import { resolveTurn } from '../../src/sim/turn/resolveTurn';
import { viewFor } from '../../src/sim/view/viewFor';
import { testContext } from '../support/context';
import { tinyGalaxy } from '../support/galaxy';

const given = (...orders: Order[]) => orders.map((order) => ({ order }));

/** Red and blue end their war with an armistice; the star between them is to stay empty. */
function armistice() {
  const { game, rules } = tinyGalaxy({
    systems: { earth: [0, 0], gap: [100, 0], romulus: [200, 0], vega: [0, 900] },
    lanes: ['earth-gap', 'gap-romulus'],
    factions: ['red', 'blue', 'green'],
    wars: [['red', 'blue']],
    worlds: {
      'earth.home': { owner: 'red', people: 4000 },
      'romulus.home': { owner: 'blue', people: 4000 },
      'vega.home': { owner: 'green', people: 4000 },
    },
    fleets: [
      { faction: 'red', at: 'earth', ships: ['raider*2'] },
      { faction: 'red', at: 'earth', ships: ['raider*2'], cloaked: true, stance: 'hold' },
      { faction: 'blue', at: 'gap', ships: ['cruiser*2'], stance: 'hold' },
      { faction: 'red', at: 'earth', ships: ['transport'] },
    ],
  });
  const terms = { kind: 'armistice', turns: 0, zone: ['gap'], stock: null, amount: 0 } as const;
  const context = testContext(game, rules);
  const treaty = signTreaty(game, context, terms, 'red', 'blue');
  return { game, rules, treaty, signed: context.events };
}

type Story = ReturnType<typeof armistice>;

const to = (fleet: string, ...route: string[]): Order => ({ type: 'moveFleet', fleet, route });
const only = (events: readonly GameEvent[], type: GameEvent['type']) =>
  events.filter((event) => event.type === type);

function playOn(story: Story, from: Game, turns: number, orders: Record<string, Order[]> = {}) {
  const events: GameEvent[] = [];
  let game = from;
  for (let played = 0; played < turns; played += 1) {
    const commands = Object.entries(orders).map(([id, list]) => [id, given(...list)] as const);
    const result = resolveTurn(game, played === 0 ? Object.fromEntries(commands) : {}, story.rules);
    game = result.game;
    events.push(...result.events);
  }
  return { game, events };
}

test('an armistice with a neutral zone ends the war, and fleets keep out of it', () => {
  const story = armistice();
  expect(story.signed.map(({ type }) => type)).toEqual(['peaceMade', 'treatySigned']);
  const { game, events } = playOn(story, story.game, 13, { blue: [to('fleet:blue:1', 'romulus')] });
  expect(only(events, 'zoneViolated')).toEqual([]);
  expect(only(events, 'battleFought')).toEqual([]);
  const view = viewFor(game, story.rules, 'red');
  const judging = { view, faction: 'red', rules: story.rules };
  expect(validateOrder(to('fleet:red:1', 'gap'), judging)?.code).toBe('borderClosed');
  expect(findRoute(view, story.rules, view.fleets['fleet:red:1']!, 'gap')).toBeNull();
  expect(validateOrder(to('fleet:red:3', 'gap'), judging)).toBeNull();
  // The zone outlives the truce that came with it.
  expect(warRefusal(view, story.rules, 'red', 'blue')?.code).toBe('war.armistice');
  const sooner = viewFor(playOn(story, story.game, 12).game, story.rules, 'red');
  expect(warRefusal(sooner, story.rules, 'red', 'blue')?.code).toBe('truceHolds');
  expect(memoryOf(game, 'blue', 'red', 'treatyKept')).toBeDefined();
});

test('who lingers in the zone after the days of grace is known to all, and in the end has broken it', () => {
  const story = armistice();
  const { withdrawal, zoneStrikes } = story.rules.numbers.treaties;
  const grace = playOn(story, story.game, withdrawal + 1);
  expect(only(grace.events, 'zoneViolated')).toEqual([]);

  const caught = playOn(story, grace.game, 1);
  expect(only(caught.events, 'zoneViolated')).toEqual([
    { type: 'zoneViolated', system: 'gap', by: 'blue', against: 'red', where: 'gap', to: 'all' },
  ]);
  expect(eventsFor(caught.events, 'green').map(({ type }) => type)).toContain('zoneViolated');
  expect(caught.game.treaties[story.treaty.id]?.violations).toEqual({ blue: 1 });
  expect(opinionOf(caught.game, story.rules, 'red', 'blue')).toBeLessThan(
    opinionOf(grace.game, story.rules, 'red', 'blue'),
  );

  const broken = playOn(story, caught.game, zoneStrikes - 1);
  expect(only(broken.events, 'treatyBroken')).toMatchObject([
    { kind: 'armistice', by: 'blue', on: 'red' },
  ]);
  expect(broken.game.treaties).toEqual({});
  expect(memoryOf(broken.game, 'green', 'blue', 'sawTreatyBroken')).toBeDefined();
  expect(causeFor(broken.game, story.rules, 'red', 'blue')).toBe('brokenTreaty');
  expect(causeFor(broken.game, story.rules, 'blue', 'red')).toBe('conquest');
});

test('a hidden raider in the zone is blamed only when it is seen', () => {
  const story = armistice();
  const home = playOn(story, story.game, 6, { blue: [to('fleet:blue:1', 'romulus')] });
  const hidden = playOn(story, home.game, 3, { red: [to('fleet:red:2', 'gap')] });
  expect(hidden.game.fleets['fleet:red:2']?.place).toMatchObject({ system: 'gap' });
  expect(only(hidden.events, 'zoneViolated')).toEqual([]);
  const shown = playOn(story, hidden.game, 2, {
    red: [{ type: 'setCloak', fleet: 'fleet:red:2', cloak: false }],
  });
  expect(only(shown.events, 'zoneViolated').length).toBeGreaterThan(0);
  expect(only(shown.events, 'zoneViolated')[0]).toMatchObject({ by: 'red', against: 'blue' });
});
