import { describe, expect, test } from 'vitest';
import { openPlanner } from '../../../../src/ai/core/planner';
import type { Posture, Rival } from '../../../../src/ai/core/posture';
import { growthOf, isPressed } from '../../../../src/ai/growth/production/growth';
import { type Difficulty, planOrders } from '../../../../src/ai/planOrders';
import {
  type BuildingId,
  type Game,
  noStocks,
  type OrderOf,
  type QueueItem,
  type Ruleset,
  type Stocks,
  viewFor,
} from '../../../../src/sim';
import { tinyGalaxy } from '../../../support/galaxy';

const work: QueueItem = {
  id: 'item:red:1',
  kind: 'building',
  what: 'temple',
  ship: null,
  done: 0,
  spent: noStocks(),
  repeat: false,
  paused: false,
  stalled: 'none',
};

interface Realm {
  readonly stocks?: Partial<Stocks>;
  readonly queue?: QueueItem[];
  readonly buildings?: BuildingId[];
  /** Whether its people can live on the outpost beside the capital. */
  readonly suits?: boolean;
  readonly richness?: { dilithium: number; duranium: number };
  /** Whether a free world lies next door. */
  readonly frontier?: boolean;
  readonly asked?: number;
}

/** Red has a capital with a yard and an outpost beside it. */
function realm(spec: Realm): { game: Game; rules: Ruleset } {
  const { stocks = {}, queue = [], buildings = ['shipyard1'], suits = true, asked = 0 } = spec;
  const { richness = { dilithium: 0, duranium: 0 }, frontier = false } = spec;
  const table = tinyGalaxy({
    systems: { home: [0, 0], next: [100, 0] },
    lanes: ['home-next'],
    factions: { red: { stocks: { ...noStocks(), ...stocks } } },
    worlds: {
      'home.prime': { owner: 'red', development: 'developed', people: 3000, queue, buildings },
      'home.moon': {
        owner: 'red',
        development: 'outpost',
        class: suits ? 'temperate' : 'gas',
        size: 3,
        richness,
        queue: [],
      },
      ...(frontier ? { 'next.prime': { owner: null } } : {}),
    },
    objectives:
      asked === 0
        ? []
        : [
            {
              id: 'worlds',
              faction: 'red',
              title: '',
              text: '',
              points: 10,
              kind: 'points',
              when: { developedAtLeast: { faction: 'red', count: asked } },
              metOn: null,
            },
          ],
  });
  const intel = table.game.factions.red?.books?.intel;
  if (intel) Object.assign(intel, { seen: { home: 1, next: 1 }, surveyed: { home: 1, next: 1 } });
  return table;
}

function enqueued(spec: Realm, difficulty: Difficulty = 'normal') {
  const { game, rules } = realm(spec);
  const given = planOrders(viewFor(game, rules, 'red'), rules, { difficulty });
  return given.map(({ order }) => order);
}

describe('how often a player looks at his yards', () => {
  const stocks = { dilithium: 500, duranium: 500, latinum: 500, influence: 50 };
  const fills = (difficulty: Difficulty, turn: number) => {
    const { game, rules } = realm({ stocks });
    game.turn = turn;
    const given = planOrders(viewFor(game, rules, 'red'), rules, { difficulty });
    return given.some(({ order }) => order.type === 'enqueue');
  };

  test('is every month, but now and then at easy', () => {
    const months = [10, 11, 12, 13, 14];
    expect(months.filter((turn) => fills('easy', turn))).toEqual([13]);
    expect(months.filter((turn) => fills('normal', turn))).toEqual(months);
  });
});

function developed(spec: Realm, difficulty?: Difficulty): boolean {
  return enqueued(spec, difficulty).some(
    (order) => order.type === 'enqueue' && order.kind === 'develop',
  );
}

describe('outposts', () => {
  const enough = { dilithium: 100, duranium: 90, latinum: 110, influence: 30 };

  test('are developed before yards take the metal, and after it by who plans badly', () => {
    const first = (difficulty: Difficulty) =>
      enqueued({ stocks: enough }, difficulty).find(
        (order): order is OrderOf<'enqueue'> => order.type === 'enqueue' && order.kind !== 'troops',
      )?.kind;
    expect(first('normal')).toBe('develop');
    expect(first('easy')).not.toBe('develop');
  });

  test('are developed for people, for ore that is short, or for an aim, and else left as they are', () => {
    const rich = { dilithium: 100, duranium: 60, latinum: 300, influence: 90 };
    const barren = { stocks: rich, suits: false };
    expect(developed({ stocks: rich }), 'people').toBe(true);
    expect(developed(barren), 'barren').toBe(false);
    expect(developed({ ...barren, richness: { dilithium: 0, duranium: 4 } }), 'ore').toBe(true);
    expect(developed({ ...barren, asked: 2 }), 'aim').toBe(true);
    expect(developed({ ...barren, asked: 1 })).toBe(false);
  });

  test('are not developed for ore that nobody needs', () => {
    const heap = { dilithium: 3000, duranium: 400, latinum: 300, influence: 90 };
    const mined = { stocks: heap, suits: false, richness: { dilithium: 4, duranium: 0 } };
    expect(developed(mined)).toBe(false);
  });
});

describe('settlers', () => {
  const stocks = { dilithium: 200, duranium: 200, latinum: 200, influence: 30 };

  test('go before all else a yard has to do', () => {
    const queue = [work, { ...work, id: 'item:red:2' }, { ...work, id: 'item:red:3' }];
    const orders = enqueued({ stocks, queue, frontier: true });
    const at = orders.findIndex((order) => order.type === 'enqueue' && order.what === 'settler');
    expect(at).toBeGreaterThanOrEqual(0);
    expect(orders[at + 1]).toMatchObject({ type: 'reorderQueue', position: 0 });
  });

  test('are not laid down where nothing is free', () => {
    const orders = enqueued({ stocks });
    expect(orders.some((order) => order.type === 'enqueue' && order.what === 'settler')).toBe(
      false,
    );
  });
});

describe('warships', () => {
  const rival: Rival = {
    faction: 'blue',
    atWar: false,
    ratio: 500,
    fleets: 0,
    unseen: 0,
    distance: 300,
  };
  const posture = (mood: Posture['mood'], change: Partial<Rival> = {}): Posture => ({
    mood,
    strength: 100,
    sideStrength: 100,
    rivals: [{ ...rival, ...change }],
  });

  test('leave growth its share, the more the less there is to fear', () => {
    const { game, rules } = realm({});
    const planner = openPlanner(viewFor(game, rules, 'red'), rules, { difficulty: 'normal' });
    const share = (state: Posture, mayGrow = true) => growthOf(planner, state, mayGrow).share;
    expect(share(posture('peace'))).toBeGreaterThan(share(posture('tension')));
    expect(share(posture('tension'))).toBeGreaterThan(0);
    expect(share(posture('peace'), false)).toBe(0);
    expect(share(posture('war', { atWar: true, ratio: 1000 }))).toBe(0);
  });

  test('come first beside an enemy as strong as oneself, or a neighbour half as strong again', () => {
    expect(isPressed(posture('peace', { ratio: 1500 }))).toBe(false);
    expect(isPressed(posture('peace', { ratio: 1501 }))).toBe(true);
    expect(isPressed(posture('peace', { ratio: 1501, distance: 1600 }))).toBe(false);
    expect(isPressed(posture('war', { atWar: true, ratio: 901 }))).toBe(true);
    expect(isPressed(posture('war', { atWar: true, ratio: 900 }))).toBe(false);
    expect(isPressed(posture('war', { atWar: true, ratio: 2000, distance: -1 }))).toBe(false);
  });
});
