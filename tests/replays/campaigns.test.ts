import { expect, it } from 'vitest';
import { copy, type Game, idsOf } from '../../src/sim';
import { alterWorld } from '../../src/sim/rules/figures/alterWorld';
import { invariants } from '../support/invariants';
import { proofPlay } from '../support/playedGames';
import { proofNames } from '../support/proofGames';
import { type Survey, summed, surveyCampaign } from '../support/surveyCampaign';

const turns = 12;
const surveys: Survey[] = [];

/** Promise 9: no crash, no broken invariant. The long tests play twenty seeds of 120 turns. */
it.each(proofNames)(
  'the computer plays %s without breaking anything',
  (name) => {
    const survey = surveyCampaign(name, 'campaign', 'computer', turns);
    surveys.push(survey);
    expect(survey.problems).toEqual([]);
    const given = Object.values(survey.orders).reduce((a, b) => a + b, 0);
    expect(given).toBeGreaterThan(50);
    expect(survey.lapsed / given, 'share of orders that lapsed').toBeLessThan(0.02);
  },
  120_000,
);

it('and tells what it used', () => {
  console.log(`orders: ${JSON.stringify(summed(surveys, 'orders'))}`);
  console.log(`events: ${JSON.stringify(summed(surveys, 'events'))}`);
  expect(Object.keys(summed(surveys, 'orders')).length).toBeGreaterThan(9);
  expect(Object.keys(summed(surveys, 'events')).length).toBeGreaterThan(14);
});

/** What would be wrong with a state, one thing each: the checker must see every one. */
const broken: Readonly<Record<string, (game: Game) => void>> = {
  'an empty fleet': (game) => {
    first(game.fleets).ships = [];
  },
  'a ship of no fleet': (game) => {
    first(game.ships).fleet = 'fleet:nobody:1';
  },
  'a ship in two fleets': (game) => {
    const [one, other] = Object.values(game.fleets);
    other?.ships.push(one?.ships[0] ?? '');
  },
  'a place that is not there': (game) => {
    first(game.fleets).place = { kind: 'system', system: 'nowhere' };
  },
  'a lane beyond its end': (game) => {
    const { a, b } = first(game.chart.lanes);
    first(game.fleets).place = { kind: 'lane', from: a, to: b, progress: 1_000_000 };
  },
  'a route that jumps': (game) => {
    for (const { command } of Object.values(game.fleets)) if (command) command.route = ['nowhere'];
  },
  'a debt': (game) => {
    const { books } = first(game.factions);
    if (books) books.stocks.latinum = -1;
  },
  'half a unit': (game) => {
    const { books } = first(game.factions);
    if (books) books.stocks.latinum = 0.5;
  },
  'an owner who is not': (game) => {
    const world = Object.values(game.worlds).find(({ owner }) => owner !== null);
    if (world) alterWorld(game, world, { owner: 'nobody' });
  },
  'the fleet of the dead': (game) => {
    const { faction } = first(game.fleets);
    const owner = game.factions[faction];
    if (owner) owner.alive = false;
  },
  'a garrison below zero': (game) => {
    first(game.worlds).garrison = -1;
  },
  'fewer than no people': (game) => {
    first(game.worlds).people = [{ species: 'human', status: 'citizen', millions: -1 }];
  },
  'a wreck that flies': (game) => {
    first(game.ships).hull = 0;
  },
  'more hull than whole': (game) => {
    first(game.ships).hull = 1_000_000;
  },
  'a loyalty of 101': (game) => {
    first(game.worlds).loyalty = 101;
  },
  'a project that does not exist': (game) => {
    const works = Object.values(game.worlds).find((world) => world.works)?.works;
    const spent = { dilithium: 0, duranium: 0, latinum: 0, influence: 0 };
    const rest = {
      ship: null,
      done: 0,
      spent,
      repeat: false,
      paused: false,
      stalled: 'none',
    } as const;
    works?.queue.push({ id: 'item:x:1', kind: 'ship', what: 'no_such_class', ...rest });
  },
  'a relation between nobody': (game) => {
    game.relations['x|y'] = {
      kind: 'war',
      since: 0,
      until: 0,
      cause: null,
      begunBy: null,
      goals: {},
      losses: {},
      taken: {},
    };
  },
  'a capital of somebody else': (game) => {
    const free = Object.values(game.worlds).find(({ owner }) => owner === null);
    first(game.factions).capital = free?.id ?? null;
  },
  'an id that was never given': (game) => {
    for (const counter of idsOf(game.counters)) game.counters[counter] = 0;
  },
  'a key that is not the id': (game) => {
    game.worlds.elsewhere = first(game.worlds);
  },
};

function first<T>(record: Readonly<Record<string, T>>): T {
  return Object.values(record)[0] as T;
}

it.each(Object.keys(broken))('the checker sees %s', (kind) => {
  const { game, proof } = proofPlay('sandbox');
  expect(invariants(game, proof.rules)).toEqual([]);
  const other = copy(game);
  broken[kind]?.(other);
  expect(invariants(other, proof.rules).length).toBeGreaterThan(0);
});
