import { expect, test } from 'vitest';
import {
  type ChronicleEntry,
  type ChronicleMonth,
  chronicleMonth,
  chronicleOf,
  type Game,
  type GameEvent,
  required,
  resolveTurn,
  type TurnOrders,
  viewFor,
} from '../../src/sim';
import { chroniclerOf, chronicleSentence, plain } from '../../src/text';
import { tinyGalaxy } from '../support/galaxy';

/**
 * Blue makes war on green, lands on its moon and makes peace; red, a year's journey away, sees
 * nothing of it and hears only what the galaxy hears.
 */
const { game: start, rules } = tinyGalaxy({
  systems: { sol: [0, 0], vega: [100, 0], far: [9000, 0] },
  lanes: ['sol-vega', 'vega-far'],
  factions: {
    blue: { stocks: { dilithium: 900, duranium: 900, latinum: 900, influence: 900 } },
    green: {},
    red: {},
  },
  worlds: {
    'sol.home': { owner: 'blue', people: 5000 },
    'vega.prime': { owner: 'green', people: 3000, garrison: 900 },
    'vega.moon': { owner: 'green', people: 0, development: 'outpost', name: 'Vega Moon' },
    'far.home': { owner: 'red', people: 9000 },
  },
  fleets: [
    {
      faction: 'blue',
      at: 'vega',
      ships: [{ class: 'transport', troops: 300 }],
      mission: { kind: 'invade', world: 'vega.moon' },
    },
  ],
});

interface Told {
  readonly truth: ChronicleMonth[];
  readonly red: ChronicleMonth[];
  readonly game: Game;
}

function told(months: readonly TurnOrders[]): Told {
  const truth = [chronicleMonth(null, { turn: 0, realm: start, events: [] }, rules)];
  const red = [
    chronicleMonth('red', { turn: 0, realm: viewFor(start, rules, 'red'), events: [] }, rules),
  ];
  let game = start;
  months.forEach((orders, at) => {
    const result = resolveTurn(game, orders, rules);
    game = result.game;
    const month = { turn: at + 1, realm: game, events: result.events, orders };
    truth.push(chronicleMonth(null, month, rules));
    red.push(chronicleMonth('red', { ...month, realm: viewFor(game, rules, 'red') }, rules));
  });
  return { truth, red, game };
}

const war: TurnOrders = {
  blue: [
    {
      order: { type: 'declareWar', on: 'green', goals: ['vega'] },
      reason: { code: 'war.weakNeighbour', values: { faction: 'green' }, terms: [] },
    },
  ],
};
const story = told([war, {}, {}]);

const kinds = (entries: readonly ChronicleEntry[]) => entries.map(({ kind }) => kind);

test('who may know everything reads the war and the landing, with what it was for', () => {
  const entries = chronicleOf(story.truth);
  expect(kinds(entries)).toEqual(['war', 'warBegun', 'conquests']);
  const chronicler = chroniclerOf(story.game, rules);
  const sentences = entries.map((entry) => plain(chronicleSentence(entry, chronicler)));
  expect(sentences[1]).toMatch(/to take vega/i);
  expect(sentences[2]).toMatch(/Vega Moon.+, the first to fall in their war\.$/);
  expect(
    plain(chronicleSentence({ ...required(entries[1], 'a war'), telling: 0 }, chronicler)),
  ).toMatch(/^.+ declared war on .+ to take vega\./);
});

test('a war is told with what was held against the attacked, but for what was before the game', () => {
  const held = (turn: number) => {
    const memories = { 'blue>green': [{ kind: 'overstayed', turn, points: -20, about: 'sol' }] };
    const realm = { ...story.game, memories } as Game;
    const declared: GameEvent = {
      type: 'warDeclared',
      by: 'blue',
      on: 'green',
      cause: 'conquest',
      joined: [],
      where: null,
      to: 'all',
    };
    return chronicleMonth('red', { turn: 9, realm, events: [declared] }, rules).grudges;
  };
  expect(held(7)).toEqual({ 'blue>green': { memory: 'overstayed', about: 'sol', since: 7 } });
  expect(held(0)).toEqual({});
  expect(held(9)).toEqual({});
});

test('what was before the first month is dated by it', () => {
  const { date } = chroniclerOf(story.game, rules);
  expect(date(0)).toBe(date(1));
  expect(date(2)).not.toBe(date(1));
});

test('who was told of the war alone reads of nothing else', () => {
  expect(kinds(chronicleOf(story.red))).toEqual(['warBegun', 'war']);
  expect(JSON.stringify(story.red)).not.toContain('vega.moon');
  expect(JSON.stringify(story.red)).not.toContain('war.weakNeighbour');
});

test('the same facts make the same chronicle, whoever plays them again', () => {
  expect(chronicleOf(told([war, {}, {}]).truth)).toEqual(chronicleOf(story.truth));
});
