import { describe, expect, test } from 'vitest';
import type { GameEvent } from '../../../../src/sim/events/event';
import { paperStrengthOf } from '../../../../src/sim/rules/alliance/paperStrength';
import { trustOf } from '../../../../src/sim/rules/diplomacy/trust';
import { alterWorld } from '../../../../src/sim/rules/figures/alterWorld';
import { forecastMove } from '../../../../src/sim/rules/travel/forecastMove';
import type { Game } from '../../../../src/sim/state/game';
import { closeOperations } from '../../../../src/sim/turn/phases/alliances/closeOperations';
import { setOut } from '../../../../src/sim/turn/phases/council/setOut';
import { movement } from '../../../../src/sim/turn/phases/movement';
import { viewFor } from '../../../../src/sim/view/viewFor';
import { testContext } from '../../../support/context';
import { type FleetSpec, tinyGalaxy } from '../../../support/galaxy';
import { calledOperation } from '../../../support/operations';

const cruisers: FleetSpec = { faction: 'red', at: 'camp', ships: ['cruiser*4'] };
const battleships: FleetSpec = { faction: 'green', at: 'camp', ships: ['battleship*2'] };

/** Red and green gather at the camp, two turns of a battleship's way from blue's world. */
function gathering(...fleets: FleetSpec[]) {
  const made = tinyGalaxy({
    systems: { home: [0, 0], camp: [400, 0], gap: [800, 0], target: [1250, 0], bypass: [800, 300] },
    lanes: ['home-camp', 'camp-gap', 'gap-target', 'camp-bypass', 'bypass-target'],
    factions: ['red', 'green', 'blue'],
    worlds: {
      'home.prime': { owner: 'red', people: 2000 },
      'camp.prime': { owner: 'green', people: 2000 },
      'gap.rock': {},
      'target.prime': { owner: 'blue', people: 1000 },
    },
    fleets,
    wars: [
      ['red', 'blue'],
      ['green', 'blue'],
    ],
    alliances: { pact: ['red', 'green'] },
    turn: 2,
    luck: 'none',
  });
  const { game, rules } = made;
  const operation = calledOperation(game, rules, { target: 'target', staging: 'camp', strike: 4 });
  for (const fleet of Object.values(game.fleets)) {
    operation.fleets[fleet.faction] = [...(operation.fleets[fleet.faction] ?? []), fleet.id];
  }
  return { game, rules, operation, council: game.alliances.pact!.council! };
}

/** One turn of the day's phases: the operation sets out, then everything moves. */
function day({ game, rules }: Pick<ReturnType<typeof gathering>, 'game' | 'rules'>): GameEvent[] {
  const context = testContext(game, rules);
  setOut(game, context);
  movement(game, context);
  game.turn += 1;
  return context.events;
}

const places = (game: Game) =>
  Object.fromEntries(Object.values(game.fleets).map(({ id, place }) => [id, place]));

test('nothing sets out before the day', () => {
  const made = gathering(cruisers, battleships);
  made.game.turn = 3;
  day(made);
  expect(made.operation.status).toBe('gathering');
  expect(places(made.game)['fleet:red:1']).toEqual({ kind: 'system', system: 'camp' });
});

test('on the day all set out together, at the pace of the slowest, and arrive together', () => {
  const made = gathering(cruisers, battleships);
  const { game, operation } = made;
  game.turn = 4;
  const events = day(made);
  expect(operation.status).toBe('striking');
  expect(events.map(({ type }) => type)).toContain('operationStruck');
  const { 'fleet:red:1': fast, 'fleet:green:1': slow } = places(game);
  expect(fast).toEqual({ kind: 'system', system: 'gap' });
  expect(slow).toEqual(fast);
  for (const { command } of Object.values(game.fleets)) {
    expect(command).toMatchObject({ route: ['target'], stance: 'assault' });
  }
  day(made);
  day(made);
  expect(places(game)['fleet:red:1']).toEqual({ kind: 'system', system: 'target' });
  expect(places(game)['fleet:green:1']).toEqual({ kind: 'system', system: 'target' });
});

test('the forecast of a convoy’s way is the way it takes', () => {
  const made = gathering(cruisers, battleships);
  const { game, rules, operation } = made;
  game.turn = 4;
  const fleet = game.fleets['fleet:red:1']!;
  const turns = () => forecastMove(game, rules, fleet, ['gap', 'target']).turns;
  expect(turns()).toBe(2);
  operation.status = 'striking';
  for (const { command } of Object.values(game.fleets)) command!.route = ['gap', 'target'];
  expect(turns()).toBe(3);
  expect(forecastMove(viewFor(game, rules, 'red'), rules, fleet, ['gap', 'target']).turns).toBe(3);
  for (let turn = 0; turn < 3; turn += 1) {
    expect(places(game)['fleet:red:1']).not.toEqual({ kind: 'system', system: 'target' });
    day(made);
  }
  expect(places(game)['fleet:red:1']).toEqual({ kind: 'system', system: 'target' });
});

test('the way leads around enemy worlds that would break up the convoy', () => {
  const made = gathering(cruisers, battleships);
  const { game } = made;
  game.turn = 4;
  alterWorld(game, game.worlds['gap.rock']!, { owner: 'blue' });
  setOut(game, testContext(game, made.rules));
  expect(game.fleets['fleet:red:1']!.command!.route).toEqual(['bypass', 'target']);
});

test('who is elsewhere on the day stays behind, and his fleets are his own again', () => {
  const made = gathering(cruisers, { ...battleships, at: 'home' });
  const { game, operation } = made;
  game.turn = 4;
  day(made);
  expect(operation.fleets).toEqual({ red: ['fleet:red:1'] });
  expect(game.fleets['fleet:green:1']?.place).toEqual({ kind: 'system', system: 'home' });
});

describe('the reckoning', () => {
  test('credits what was brought, names who fell short, and both are remembered', () => {
    const made = gathering(cruisers, { ...battleships, at: 'home' });
    const { game, rules, operation, council } = made;
    game.turn = 4;
    const events = day(made);
    const red = paperStrengthOf(game, rules, 'red');
    expect(operation.brought).toEqual({ red, green: 0 });
    expect(council.accounts.red?.given).toEqual({ strength: Math.floor(red / 10) });
    expect(council.accounts.green).toBeUndefined();
    expect(events.filter(({ type }) => type === 'quotaShort')).toMatchObject([
      { member: 'green', owed: operation.quotas.green, brought: 0, to: ['green', 'red'] },
    ]);
    expect(game.memories['red>green']).toMatchObject([{ kind: 'abandoned', about: operation.id }]);
    expect(game.memories['green>red']).toBeUndefined();
  });

  test('takes it better when it was told why before the day', () => {
    const made = gathering(cruisers, { ...battleships, at: 'home' });
    const { game, rules, operation } = made;
    operation.excuses = { green: 'ownFront' };
    game.turn = 4;
    const events = day(made);
    expect(events.some(({ type }) => type === 'quotaShort')).toBe(true);
    expect(game.memories['red>green']).toMatchObject([{ kind: 'excused', about: operation.id }]);
    expect(trustOf(game, rules, 'red', 'green')).toBe(1000);
  });

  test('believes the word of those less who stayed away without one', () => {
    const made = gathering(cruisers, { ...battleships, at: 'home' });
    made.game.turn = 4;
    day(made);
    expect(trustOf(made.game, made.rules, 'red', 'green')).toBeLessThan(1000);
    expect(trustOf(made.game, made.rules, 'green', 'red')).toBe(1000);
  });

  test('thanks everybody who brought his share', () => {
    const made = gathering(cruisers, battleships);
    made.game.turn = 4;
    const events = day(made);
    expect(events.some(({ type }) => type === 'quotaShort')).toBe(false);
    expect(made.game.memories['red>green']).toMatchObject([{ kind: 'helped' }]);
    expect(made.game.memories['green>red']).toMatchObject([{ kind: 'helped' }]);
  });

  test('a day on which nobody stands ready ends the operation', () => {
    const made = gathering({ ...cruisers, at: 'home' }, { ...battleships, at: 'home' });
    made.game.turn = 4;
    const events = day(made);
    expect(made.operation.status).toBe('failed');
    expect(events).toMatchObject([
      { type: 'quotaShort', member: 'green' },
      { type: 'quotaShort', member: 'red' },
      { type: 'operationEnded', won: false },
    ]);
  });
});

describe('an operation ends', () => {
  const close = (made: ReturnType<typeof gathering>) => {
    const context = testContext(made.game, made.rules);
    closeOperations(made.game, context);
    return context.events;
  };

  test('won, when the target is a member’s', () => {
    const made = gathering(cruisers);
    alterWorld(made.game, made.game.worlds['target.prime']!, { owner: 'green' });
    expect(close(made)).toMatchObject([{ type: 'operationEnded', won: true }]);
    expect(made.operation.status).toBe('won');
    expect(close(made)).toEqual([]);
  });

  test('for nothing, when peace came first', () => {
    const made = gathering(cruisers);
    made.game.relations = {};
    expect(close(made)).toMatchObject([{ type: 'operationEnded', won: false }]);
  });

  test('for nothing, when all its fleets are gone or it lasts too long', () => {
    const lost = gathering(cruisers);
    lost.operation.status = 'striking';
    expect(close(lost)).toEqual([]);
    lost.game.fleets = {};
    expect(close(lost)).toMatchObject([{ won: false }]);
    const late = gathering(cruisers);
    late.operation.status = 'striking';
    late.game.turn = 4 + late.rules.numbers.operations.lasts;
    expect(close(late)).toMatchObject([{ won: false }]);
  });

  test('and of those only the latest are kept', () => {
    const made = gathering();
    const ended = { ...made.operation, status: 'won' } as const;
    made.council.operations = [1, 2, 3, 4, 5].map((at) => ({
      ...ended,
      id: `operation:red:${at}`,
    }));
    close(made);
    expect(made.council.operations.map(({ id }) => id)).toEqual([
      'operation:red:3',
      'operation:red:4',
      'operation:red:5',
    ]);
  });
});

test('what was announced is forgotten a turn later', () => {
  const made = gathering();
  const { game, rules, council } = made;
  council.intents = {
    red: [{ kind: 'attack', system: 'target', turn: game.turn }],
    green: [{ kind: 'defend', system: 'camp', turn: game.turn - 1 }],
  };
  closeOperations(game, testContext(game, rules));
  expect(Object.keys(council.intents)).toEqual(['red']);
});
