import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ruleset } from '../../../src/content';
import {
  boundedOptions,
  generateScenario,
  hashState,
  parseScenario,
  type Scenario,
} from '../../../src/sim';
import { chooseHomes } from '../../../src/sim/sandbox/chooseHomes';
import { layOut } from '../../../src/sim/sandbox/layOut';
import { wordingText } from '../../../src/text';
import { cpuTime } from '../../support/cpuTime';

const options = fc.record({
  seed: fc.string({ minLength: 1, maxLength: 20 }),
  systems: fc.integer({ min: 30, max: 220 }),
  factions: fc.integer({ min: 2, max: 16 }),
  lanes: fc.constantFrom('few' as const, 'some' as const, 'many' as const),
});

test('every galaxy is a scenario without a mistake or a warning: connected, no lanes cross', () => {
  fc.assert(
    fc.property(options, (given) => {
      const { scenario, issues } = parseScenario(generateScenario(given, ruleset), ruleset);
      expect(issues).toEqual([]);
      expect(scenario!.map.systems).toHaveLength(given.systems);
    }),
    { numRuns: 40 },
  );
});

test('what the screen and the briefing promise of a galaxy is in it', () => {
  fc.assert(
    fc.property(options, fc.integer({ min: 10, max: 1000 }), (given, turns) => {
      const asked = boundedOptions({ ...given, turns });
      const { title, subtitle, ...galaxy } = generateScenario(asked, ruleset);
      expect(galaxy.factions).toHaveLength(asked.factions);
      expect(galaxy.turns).toBe(turns);
      expect(wordingText(title)).toBe('Uncharted space');
      expect(wordingText(subtitle)).toBe(
        `${asked.systems} systems, ${asked.factions} powers, seed ${asked.seed}`,
      );
      const free = galaxy.worlds.filter(({ owner, people }) => owner === null && people);
      expect(free.length).toBeGreaterThanOrEqual(asked.factions);
      for (const power of galaxy.factions) {
        const own = galaxy.worlds.filter(({ owner }) => owner === power.id);
        const outposts = own.filter(({ development }) => development !== 'developed');
        expect(own.map(({ id }) => id)).toContain(power.capital);
        expect(outposts).toHaveLength(4);
        expect(own).toHaveLength(5);
        expect(wordingText(power.situation)).toMatch(/^One home world, four outposts, /);
        const near = power.surveyed as readonly string[];
        const nobodys = near.filter((system) =>
          galaxy.worlds.every((world) => world.system !== system || world.owner === null),
        );
        expect(nobodys.length, 'stars around that are nobody’s').toBeGreaterThan(0);
      }
    }),
    { numRuns: 60, examples: [[{ seed: 'pro', systems: 150, factions: 14, lanes: 'few' }, 10]] },
  );
});

test('equal options give equal galaxies, another seed another', () => {
  const make = (seed: string) =>
    hashState(generateScenario({ seed, systems: 90, factions: 6 }, ruleset));
  expect(make('a')).toBe(make('a'));
  expect(make('a')).not.toBe(make('b'));
});

test('names on the map do not collide', () => {
  const { map } = generateScenario({ seed: 'apart', systems: 400, factions: 8 }, ruleset);
  for (const [index, a] of map.systems.entries()) {
    for (const b of map.systems.slice(index + 1)) {
      expect((a.x - b.x) ** 2 + (a.y - b.y) ** 2).toBeGreaterThanOrEqual(80 ** 2);
    }
  }
  expect(new Set(map.systems.map(({ name }) => name)).size).toBe(400);
});

test.each(['lanes', 'a', 'b', '7'])(
  'fewer lanes make more places that must be held (%s)',
  (seed) => {
    const degree = (lanes: 'few' | 'some' | 'many') => {
      const { map } = generateScenario({ seed, systems: 200, factions: 6, lanes }, ruleset);
      return (2 * map.lanes.length) / map.systems.length;
    };
    expect(degree('few')).toBeLessThan(degree('some'));
    expect(degree('some')).toBeLessThan(degree('many'));
    expect(degree('few')).toBeGreaterThan(1.9);
  },
);

test('powers start fair: the same worlds, ships and stocks, and room between them', () => {
  for (const seed of ['one', 'two', 'three', 'four']) {
    const scenario = generateScenario({ seed, systems: 120, factions: 6 }, ruleset);
    const starts = scenario.factions.map(({ id }) => startOf(scenario, id));
    for (const start of starts) expect(start).toEqual(starts[0]);
    const { homes } = layOut({ seed, systems: 120, factions: 6, lanes: 'some' });
    for (const [index, distances] of homes.distances.entries()) {
      const others = homes.points.filter((_, other) => other !== index);
      expect(Math.min(...others.map((point) => distances[point]!))).toBeGreaterThan(500);
    }
  }
});

function startOf(scenario: Scenario, faction: string) {
  const worlds = scenario.worlds.filter(({ owner }) => owner === faction);
  const sum = (stock: 'dilithium' | 'duranium') =>
    worlds.reduce((total, { richness }) => total + richness[stock], 0);
  const ships = scenario.fleets
    .filter((fleet) => fleet.faction === faction)
    .flatMap((fleet) => fleet.ships.map(({ count }) => count));
  return { worlds: worlds.length, dilithium: sum('dilithium'), duranium: sum('duranium'), ships };
}

test('homes are set as far apart as can be on a line', () => {
  const strands = Array.from({ length: 10 }, (_, a) => ({ a, b: a + 1, squared: 10_000 }));
  const luck = {
    below: () => 5,
    chance: () => true,
    between: () => 0,
    pick: <T>(list: readonly T[]) => list[0]!,
  };
  expect([...chooseHomes(11, strands, 2, luck).points].sort((a, b) => a - b)).toEqual([0, 10]);
});

test('a galaxy of 1,000 systems takes less than a blink', () => {
  const times = [1, 2, 3].map((seed) => {
    const started = cpuTime();
    generateScenario({ seed: `${seed}`, systems: 1000, factions: 16 }, ruleset);
    return cpuTime() - started;
  });
  expect(Math.min(...times)).toBeLessThan(300);
});
