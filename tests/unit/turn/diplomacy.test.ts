import { describe, expect, it } from 'vitest';
import { declareWar } from '../../../src/sim/orders/declareWar';
import { atWar, relationOf } from '../../../src/sim/rules/diplomacy/relations';
import { makePeace } from '../../../src/sim/rules/diplomacy/wars';
import type { Order } from '../../../src/sim/state/order';
import { applyOrders } from '../../../src/sim/turn/phases/applyOrders';
import { diplomacy } from '../../../src/sim/turn/phases/diplomacy';
import { expiries } from '../../../src/sim/turn/phases/expiries';
import { resolveTurn } from '../../../src/sim/turn/resolveTurn';
import { testContext } from '../../support/context';
import { type GalaxySpec, tinyGalaxy } from '../../support/galaxy';

function powers(spec: Partial<GalaxySpec> = {}) {
  return tinyGalaxy({
    systems: { sol: [0, 0] },
    factions: ['red', 'blue', 'green', 'grey'],
    ...spec,
  });
}

type Galaxy = ReturnType<typeof powers>;

const war = (on: string, goals: string[] = []): Order => ({ type: 'declareWar', on, goals });

function refusal({ game, rules }: Galaxy, faction: string, on: string, goals: string[] = []) {
  const judging = { view: game, faction, rules };
  return declareWar.validate({ type: 'declareWar', on, goals }, judging)?.code ?? null;
}

/** The end of a turn, when what was made for a time runs out. */
function expire({ game, rules }: Galaxy) {
  const context = testContext(game, rules);
  expiries(game, context);
  return context.events;
}

/** Gives one order each and plays the first two phases. */
function play({ game, rules }: Galaxy, orders: Record<string, Order>) {
  const given = Object.entries(orders).map(([faction, order]) => [faction, [{ order }]] as const);
  const { viewOf } = testContext(structuredClone(game), rules);
  const context = { ...testContext(game, rules, Object.fromEntries(given)), viewOf };
  applyOrders(game, context);
  diplomacy(game, context);
  return context.events;
}

describe('declaring war', () => {
  const free = { form: 'commonwealth', members: ['blue', 'green'] };

  it('costs influence, brings both alliances in, and says what for', () => {
    const galaxy = powers({ alliances: { pact: ['blue', 'green'] } });
    const events = play(galaxy, { red: war('blue', ['sol']) });
    expect(atWar(galaxy.game, 'red', 'green')).toBe(true);
    expect(atWar(galaxy.game, 'red', 'grey')).toBe(false);
    expect(galaxy.game.factions.red?.books?.stocks.influence).toBe(90);
    expect(events).toEqual([
      {
        type: 'warDeclared',
        by: 'red',
        on: 'blue',
        cause: 'conquest',
        joined: ['green'],
        where: null,
        to: 'all',
      },
    ]);
  });

  it('is refused against friends, the dead, under truce, in war, without influence, by law', () => {
    const galaxy = powers({
      alliances: { pact: { form: 'commonwealth', members: ['red', 'blue'] } },
      truces: [['blue', 'green']],
      factions: {
        red: { stocks: { influence: 5 } },
        blue: {},
        green: { traits: ['cannotDeclareWar'] },
        grey: {},
        gone: { alive: false },
      },
      wars: [['green', 'grey']],
    });
    expect(refusal(galaxy, 'red', 'blue')).toBe('ally');
    expect(refusal(galaxy, 'red', 'red')).toBe('ownFaction');
    expect(refusal(galaxy, 'red', 'gone')).toBe('unknownFaction');
    expect(refusal(galaxy, 'red', 'nobody')).toBe('unknownFaction');
    expect(refusal(galaxy, 'red', 'green')).toBe('truceHolds');
    expect(refusal(galaxy, 'grey', 'green')).toBe('alreadyAtWar');
    expect(refusal(galaxy, 'red', 'grey')).toBe('lacksStock');
    expect(refusal(galaxy, 'green', 'grey')).toBe('lawForbidsWar');
    expect(refusal(galaxy, 'blue', 'grey')).toBeNull();
  });

  it('is the Council’s where the charter says so', () => {
    expect(refusal(powers({ alliances: { pact: ['red', 'green'] } }), 'red', 'blue')).toBe(
      'councilDecidesWar',
    );
    expect(refusal(powers({ alliances: { free } }), 'blue', 'red')).toBeNull();
  });

  it('names a few real systems as goals, none twice', () => {
    const galaxy = powers();
    expect(refusal(galaxy, 'red', 'blue', ['sol'])).toBeNull();
    expect(refusal(galaxy, 'red', 'blue', ['sol', 'sol'])).toBe('goalTwice');
    expect(refusal(galaxy, 'red', 'blue', ['nowhere'])).toBe('unknownSystem');
    expect(refusal(galaxy, 'red', 'blue', Array(9).fill('sol'))).toBe('tooManyGoals');
  });

  it('takes no other form than it should', () => {
    expect(declareWar.check({ type: 'declareWar', on: 'red', goals: [] })).toBe(true);
    expect(declareWar.check({ type: 'declareWar', on: 'red' })).toBe(false);
    expect(declareWar.check({ type: 'declareWar', on: 3, goals: [] })).toBe(false);
    expect(declareWar.check({ type: 'declareWar', on: 'red', goals: [3] })).toBe(false);
    expect(declareWar.check({ type: 'declareWar', on: 'red', goals: Array(65).fill('a') })).toBe(
      false,
    );
  });

  it('ends what treaties there were', () => {
    const galaxy = powers({ treaties: [{ kind: 'trade', between: ['blue', 'red'] }] });
    const events = play(galaxy, { red: war('blue') });
    expect(events.map(({ type }) => type)).toEqual(['warDeclared', 'treatyEnded']);
    expect(galaxy.game.treaties).toEqual({});
  });
});

describe('breaking a treaty', () => {
  const treaties = [{ kind: 'defence', between: ['red', 'blue'] }] as const;
  const breach: Order = { type: 'breakTreaty', treaty: 'treaty:red:1' };

  const broken = (by: string, on: string) => {
    return { type: 'treatyBroken', kind: 'defence', by, on, where: null, to: 'all' };
  };

  it('is heard of by all, once', () => {
    const galaxy = powers({ treaties });
    expect(play(galaxy, { blue: breach })).toEqual([broken('blue', 'red')]);
    expect(galaxy.game.treaties).toEqual({});
    expect(Object.keys(galaxy.game.memories).sort()).toEqual([
      'green>blue',
      'grey>blue',
      'red>blue',
    ]);
  });

  it('is held against both when both do so in one month', () => {
    const galaxy = powers({ treaties });
    const events = play(galaxy, { blue: breach, red: breach });
    expect(events).toEqual([broken('blue', 'red'), broken('red', 'blue')]);
    const kinds = (key: string) => galaxy.game.memories[key]?.map(({ kind }) => kind);
    expect(kinds('red>blue')).toEqual(kinds('blue>red'));
    expect(galaxy.game.factions.red?.prestige).toBe(galaxy.game.factions.blue?.prestige);
  });

  it('and then declaring war tells of either once', () => {
    const galaxy = powers({ treaties });
    const given = { red: [{ order: breach }, { order: war('blue') }] };
    const { events } = resolveTurn(galaxy.game, given, galaxy.rules);
    expect(events.filter(({ type }) => type === 'treatyBroken')).toHaveLength(1);
    expect(events.map(({ type }) => type)).toContain('warDeclared');
  });
});

it('truces end', () => {
  const galaxy = powers({ wars: [['red', 'blue']] });
  const until = makePeace(galaxy.game, galaxy.rules, 'red', 'blue');
  galaxy.game.turn = until - 1;
  expire(galaxy);
  expect(relationOf(galaxy.game, 'red', 'blue')).toBe('truce');
  galaxy.game.turn += 1;
  expire(galaxy);
  expect(relationOf(galaxy.game, 'red', 'blue')).toBe('peace');
});

it('treaties hold their last turn, then end without blame', () => {
  const galaxy = powers({ treaties: [{ kind: 'trade', between: ['red', 'blue'], turns: 3 }] });
  galaxy.game.turn = 2;
  expect(expire(galaxy)).toEqual([]);
  galaxy.game.turn = 3;
  expect(expire(galaxy)).toMatchObject([
    { type: 'treatyEnded', kind: 'trade', parties: ['red', 'blue'], to: 'all' },
  ]);
  expect(galaxy.game.treaties).toEqual({});
  expect(galaxy.game.memories).toEqual({});
});

it('the weary recover', () => {
  const galaxy = powers({ factions: { red: { exhaustion: 10 }, blue: { exhaustion: 0 } } });
  expire(galaxy);
  expect(galaxy.game.factions.red?.exhaustion).toBe(9);
  expect(galaxy.game.factions.blue?.exhaustion).toBe(0);
});

it('battles, conquests and bombardment are remembered', () => {
  const { game, rules } = tinyGalaxy({
    systems: { sol: [0, 0] },
    factions: {
      red: { traits: ['emancipator'] },
      blue: {},
      green: { species: 'lizard' },
      grey: {},
    },
    wars: [
      ['red', 'blue'],
      ['grey', 'blue'],
    ],
    alliances: { pact: ['red', 'grey'] },
    worlds: {
      'sol.home': {
        owner: 'blue',
        people: [{ species: 'lizard', status: 'enslaved', millions: 50 }],
        garrison: 1,
      },
      'sol.rock': { owner: 'blue', people: 10, garrison: 500 },
    },
    fleets: [
      { faction: 'red', at: 'sol', ships: ['battleship*6'] },
      {
        faction: 'grey',
        at: 'sol',
        ships: ['battleship*3'],
        mission: { kind: 'bombard', world: 'sol.rock' },
      },
      {
        faction: 'red',
        at: 'sol',
        ships: Array(4).fill({ class: 'transport', troops: 60 }),
        mission: { kind: 'invade', world: 'sol.home' },
      },
      { faction: 'blue', at: 'sol', ships: ['scout*2'], stance: 'assault' },
    ],
  });
  const { game: after } = resolveTurn(game, {}, rules);
  const remembers = (key: string) => (after.memories[key] ?? []).map(({ kind }) => kind).sort();
  expect(remembers('red>grey')).toEqual(['helped']);
  expect(remembers('grey>red')).toEqual(['helped']);
  expect(remembers('green>red')).toEqual(['worldFreed']);
  expect(remembers('blue>red')).toContain('worldTaken');
  expect(remembers('blue>grey')).toContain('bombarded');
  expect([...remembers('blue>red'), ...remembers('blue>grey')]).toContain('shipsDestroyed');
  expect(after.relations['blue|red']?.taken).toEqual({ 'sol.home': 'blue' });
});
