import { expect, it } from 'vitest';
import { isMet } from '../../../src/sim/rules/conditions/isMet';
import { handOverWorld } from '../../../src/sim/rules/diplomacy/handOverWorld';
import type { People } from '../../../src/sim/state/world';
import { conquer } from '../../../src/sim/turn/phases/invasion/conquer';
import { eliminateFallen } from '../../../src/sim/turn/phases/invasion/eliminateFallen';
import { resolveTurn } from '../../../src/sim/turn/resolveTurn';
import { testContext } from '../../support/context';
import { tinyGalaxy } from '../../support/galaxy';

/** Blue has nothing left; red fought it, green is its ally, grey has papers with it. */
function fallen() {
  const made = tinyGalaxy({
    systems: { sol: [0, 0] },
    factions: { red: { head: 'martok' }, blue: { head: 'dukat' }, green: {}, grey: {} },
    worlds: {
      'sol.red': { owner: 'red' },
      'sol.green': { owner: 'green' },
      'sol.grey': { owner: 'grey' },
    },
    alliances: { pact: ['blue', 'green'] },
    wars: [['red', 'blue']],
    truces: [['blue', 'grey']],
    treaties: [{ kind: 'trade', between: ['blue', 'grey'] }],
    characters: {
      martok: { faction: 'red', role: 'head' },
      worf: { faction: 'red', role: 'head', status: 'captured', captor: 'blue' },
      dukat: { faction: 'blue', role: 'head' },
      damar: { faction: 'blue', status: 'captured', captor: 'red' },
    },
  });
  const { game } = made;
  game.relations['blue|red']!.goals = { red: ['sol'], blue: ['sol'] };
  game.deals['deal:blue:1'] = {
    id: 'deal:blue:1',
    from: 'blue',
    to: 'grey',
    give: [],
    take: [],
    turn: 1,
    counters: null,
  };
  const promise = { made: 1, due: 9, witnesses: [], status: 'open', settled: 0 } as const;
  game.pledges = {
    'pledge:grey:1': {
      ...promise,
      id: 'pledge:grey:1',
      by: 'grey',
      to: 'red',
      terms: { kind: 'war', on: 'blue' },
    },
    'pledge:grey:2': {
      ...promise,
      id: 'pledge:grey:2',
      by: 'grey',
      to: 'red',
      terms: { kind: 'war', on: 'green' },
    },
  };
  const context = testContext(game, made.rules);
  eliminateFallen(game, context);
  return { ...made, events: context.events };
}

it('what ends with a power ends at once', () => {
  const { game, events } = fallen();
  expect(game.factions.blue).toMatchObject({ alive: false, alliance: null, head: null });
  for (const key of ['blue|red', 'blue|grey']) {
    expect(game.relations[key]).toMatchObject({
      kind: 'peace',
      until: 0,
      begunBy: null,
      goals: {},
    });
  }
  expect([game.treaties, game.deals, game.alliances]).toEqual([{}, {}, {}]);
  expect(game.pledges['pledge:grey:1']!.status).toBe('void');
  expect(game.pledges['pledge:grey:2']!.status).toBe('open');
  expect(game.characters).toMatchObject({
    worf: { status: 'active', captor: null, role: 'head' },
    dukat: { status: 'retired' },
    damar: { status: 'retired', captor: null },
  });
  expect(game.factions.red!.head).toBe('martok');
  expect(events.map(({ type }) => type)).toContain('treatyEnded');
});

it('and the dead stay out of the months that follow', () => {
  const { game, rules } = fallen();
  const { game: next, events } = resolveTurn(game, {}, rules);
  expect(next.factions.blue!.head).toBeNull();
  expect(events.some(({ type }) => type === 'headSucceeded')).toBe(false);
});

it('worlds that shook off their masters are counted, and no others', () => {
  const bound = (): People[] => [{ species: 'human', status: 'enslaved', millions: 10 }];
  const { game, rules } = tinyGalaxy({
    systems: { sol: [0, 0] },
    factions: { red: { species: 'human' }, blue: { species: 'lizard', traits: ['slaveholder'] } },
    worlds: {
      'sol.a': { owner: 'red', people: 5 },
      'sol.b': { owner: 'blue', people: bound() },
      'sol.c': { owner: 'blue', people: 5 },
      'sol.d': { owner: 'blue', people: bound() },
    },
  });
  const freed = (count: number) => isMet(game, rules, { freedAtLeast: { faction: 'red', count } });
  const toll = { attackersLost: 0, defendersLost: 0 };
  const take = (world: string, by: string) =>
    conquer(game, testContext(game, rules), game.worlds[world]!, by, toll);
  game.turn = 5;
  take('sol.c', 'red');
  expect(freed(1)).toBe(false);
  take('sol.b', 'red');
  expect(game.worlds['sol.b']!.freedOn).toBe(5);
  expect([freed(1), freed(2)]).toEqual([true, false]);
  handOverWorld(game, game.worlds['sol.d']!, 'red');
  expect(freed(2)).toBe(true);
  take('sol.b', 'blue');
  expect(freed(2)).toBe(false);
});
