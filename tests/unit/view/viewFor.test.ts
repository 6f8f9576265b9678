import fc from 'fast-check';
import { expect, test } from 'vitest';
import { copy } from '../../../src/sim/lib/copy';
import { hashState } from '../../../src/sim/lib/hash';
import { alterWorld } from '../../../src/sim/rules/figures/alterWorld';
import type { Game } from '../../../src/sim/state/game';
import { reports } from '../../../src/sim/turn/phases/reports';
import { viewFor } from '../../../src/sim/view/viewFor';
import { testContext } from '../../support/context';
import { addFleet, tinyGalaxy } from '../../support/galaxy';

function border() {
  return tinyGalaxy({
    systems: { a: [0, 0], b: [150, 0], far: [900, 0], farther: [1500, 0] },
    lanes: ['a-b', 'b-far', 'far-farther'],
    factions: ['red', 'blue', 'green'],
    alliances: { pact: ['red', 'green'] },
    wars: [['red', 'blue']],
    worlds: {
      'a.home': { owner: 'red', people: 3000 },
      'b.rock': { owner: 'blue', people: 500, governor: 'gul' },
      'far.base': { owner: 'blue', people: 900, buildings: ['battery'], garrison: 40 },
      'farther.ally': { owner: 'green', development: 'outpost' },
    },
    characters: { gul: { faction: 'blue' }, spy: { faction: 'blue' }, liege: { faction: 'green' } },
    fleets: [
      { faction: 'red', at: 'a', ships: ['cruiser'] },
      { faction: 'blue', at: 'b', ships: ['cruiser'], commander: 'gul', route: ['a'] },
      { faction: 'blue', at: 'b', ships: ['raider'], cloaked: true },
      { faction: 'blue', at: 'far', ships: ['battleship'] },
      { faction: 'green', at: 'farther', ships: ['raider'], cloaked: true, route: ['far'] },
    ],
  });
}

test('a view shows its own in full, others as far as they are seen, allies but for their plans', () => {
  const { game, rules } = border();
  const view = viewFor(game, rules, 'red');
  expect(Object.keys(view.fleets)).toEqual(['fleet:red:1', 'fleet:blue:1', 'fleet:green:1']);
  expect(view.fleets['fleet:red:1']).toBe(game.fleets['fleet:red:1']);
  expect(view.fleets['fleet:blue:1']).toMatchObject({ command: null, commander: 'gul' });
  expect(view.fleets['fleet:green:1']!.command).toBeNull();
  expect(Object.keys(view.ships)).toEqual(['ship:red:1', 'ship:blue:1', 'ship:green:1']);
  expect(view.worlds['b.rock']).toMatchObject({ owner: 'blue', works: null });
  expect(view.worlds['farther.ally']).toMatchObject({ owner: 'green', works: null });
  expect(view.factions.blue!.books).toBeNull();
  expect(view.factions.green!.books).toBeNull();
  expect(Object.keys(view.characters)).toEqual(['gul', 'liege']);
  expect(view.counters).toEqual({ 'fleet:red': 1, 'ship:red': 1 });
  expect(view).not.toHaveProperty('seed');
});

test('of a world never seen only the chart speaks; riches are known by survey or ownership', () => {
  const { game, rules } = border();
  const view = viewFor(game, rules, 'red');
  expect(view.unknown).toEqual({ 'far.base': true });
  expect(view.worlds['far.base']).toMatchObject({
    name: 'far.base',
    owner: null,
    people: [],
    garrison: 0,
  });
  expect(view.unsurveyed).toEqual({ 'b.rock': true, 'far.base': true });
  expect(view.worlds['b.rock']!.richness).toEqual({ dilithium: 0, duranium: 0 });
  game.factions.red!.books!.intel.surveyed.b = 1;
  expect(viewFor(game, rules, 'red').worlds['b.rock']!.richness.duranium).toBe(2);
});

test('what is out of sight stays as it was last seen, with its age', () => {
  const { game, rules } = border();
  const scout = addFleet(game, rules, { faction: 'red', at: 'far', ships: ['scout'] });
  reports(game, testContext(game, rules));
  game.turn = 2;
  delete game.fleets[scout];
  game.worlds['far.base']!.garrison = 99;
  game.fleets['fleet:blue:3']!.place = { kind: 'system', system: 'farther' };
  game.fleets['fleet:green:1']!.place = { kind: 'system', system: 'a' };
  const { 'farther.ally': _, ...others } = game.worlds;
  game.worlds = others;
  const view = viewFor(game, rules, 'red');
  expect(view.worlds['far.base']).toMatchObject({ owner: 'blue', garrison: 40 });
  expect(view.fleets['fleet:blue:3']!.place).toEqual({ kind: 'system', system: 'far' });
  expect(view.age).toEqual({ 'far.base': 0, 'fleet:blue:3': 0 });
  game.turn = 5;
  expect(viewFor(game, rules, 'red').age['far.base']).toBe(3);
});

/** Changes that a faction which sees only `a` and `b` cannot know of. */
const hiddenChanges: Record<string, (game: Game) => void> = {
  'a fleet more in the dark': (game) => {
    const { rules } = border();
    addFleet(game, rules, { faction: 'blue', at: 'far', ships: ['cruiser*3'] });
  },
  'a hidden fleet more in sight': (game) => {
    const { rules } = border();
    addFleet(game, rules, { faction: 'blue', at: 'b', ships: ['ghost'], cloaked: true });
  },
  'a fleet less': (game) => {
    delete game.fleets['fleet:blue:3'];
  },
  'another seed': (game) => {
    (game as { seed: string }).seed = 'other';
  },
  'other plans of an enemy in sight': (game) => {
    game.fleets['fleet:blue:1']!.command!.route = ['far'];
    game.fleets['fleet:blue:1']!.command!.supplies = 1;
  },
  'other plans of an ally': (game) => {
    game.fleets['fleet:green:1']!.command!.stance = 'evade';
  },
  'other books': (game) => {
    game.factions.blue!.books!.stocks.latinum = 7;
    game.factions.blue!.books!.plan.target = 'a';
  },
  'other works on a world in sight': (game) => {
    game.worlds['b.rock']!.works!.governor = 'spy';
  },
  'a stronger world in the dark': (game) => {
    game.worlds['far.base']!.garrison = 500;
    alterWorld(game, game.worlds['far.base']!, { owner: 'green' });
    alterWorld(game, game.worlds['far.base']!, { owner: 'blue' });
    alterWorld(game, game.worlds['far.base']!, { buildings: [] });
  },
  'other riches of a world not surveyed': (game) => {
    (game.worlds['b.rock'] as { richness: object }).richness = { dilithium: 5, duranium: 5 };
  },
  'another person unknown': (game) => {
    game.characters.spy!.skills.attack = 9;
  },
  'a person more': (game) => {
    game.characters.new = { ...game.characters.spy!, id: 'new' };
  },
};

test('secrets stay secret: states that differ only in what is hidden give one view', () => {
  const changes = fc.subarray(Object.keys(hiddenChanges), { minLength: 1 });
  const { game, rules } = border();
  const before = viewFor(game, rules, 'red');
  let cases = 0;
  fc.assert(
    fc.property(changes, (names) => {
      const other = copy(game);
      for (const name of names) hiddenChanges[name]!(other);
      expect(hashState(other)).not.toBe(hashState(game));
      expect(viewFor(other, rules, 'red')).toEqual(before);
      cases += 1;
    }),
    { numRuns: 300 },
  );
  expect(cases).toBeGreaterThanOrEqual(300);
});

test('the check bites: a change in sight changes the view', () => {
  const { game, rules } = border();
  const before = viewFor(game, rules, 'red');
  const other = copy(game);
  other.worlds['b.rock']!.garrison = 5;
  expect(viewFor(other, rules, 'red')).not.toEqual(before);
});

test('looking changes nothing', () => {
  const { game, rules } = border();
  const before = hashState(game);
  for (const faction of ['red', 'blue', 'green']) viewFor(game, rules, faction);
  expect(hashState(game)).toBe(before);
});
