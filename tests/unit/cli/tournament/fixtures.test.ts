import { describe, expect, test } from 'vitest';
import type { Competitor } from '../../../../src/cli/tournament/competitor';
import { fixturesOf } from '../../../../src/cli/tournament/fixtures';
import { seatsOf } from '../../../../src/cli/tournament/seating';
import { loadScenario } from '../../../../src/content/scenarios';
import { required } from '../../../../src/sim';

const pair: readonly [Competitor, Competitor] = [
  { kind: 'level', difficulty: 'hard' },
  { kind: 'level', difficulty: 'normal' },
];
const scenario = required(await loadScenario('khitomer_2295'), 'the scenario');
const powers = scenario.factions.map(({ id }) => id);

/** How often each competitor held each power of each seed. */
function held(sides: readonly string[], games: number): Map<string, number[]> {
  const counts = new Map<string, number[]>();
  for (const { seed, seating } of fixturesOf(pair, { args: [], games, seedFrom: 7, sides })) {
    for (const [power, who] of Object.entries(seatsOf(scenario, seating))) {
      const count = counts.get(`${seed}/${power}`) ?? [0, 0];
      count[who] = (count[who] ?? 0) + 1;
      counts.set(`${seed}/${power}`, count);
    }
  }
  return counts;
}

describe('the seats of a tournament', () => {
  test('are each held by both as often, seed by seed, over a galaxy', () => {
    const counts = held([], 6);
    expect(counts.size).toBe(3 * powers.length);
    expect([...counts.values()].every(([a, b]) => a === 1 && b === 1)).toBe(true);
  });

  test('are halves of a galaxy', () => {
    const [first] = fixturesOf(pair, { args: [], games: 2, seedFrom: 1, sides: [] });
    const seats = Object.values(seatsOf(scenario, required(first, 'a game').seating));
    expect(seats.slice(0, 4)).toEqual([0, 1, 0, 1]);
  });

  test('are sides of a scenario in turn, each played by both against the other', () => {
    const sides = powers.slice(0, 3);
    const fixtures = fixturesOf(pair, { args: [], games: 8, seedFrom: 1, sides });
    expect(
      fixtures.map(({ seed, seating }) =>
        seating.kind === 'alone' ? `${seed} ${seating.side} ${seating.who}` : '',
      ),
    ).toEqual([
      ...sides.flatMap((side) => [`1 ${side} 0`, `1 ${side} 1`]),
      ...[`2 ${sides[0]} 0`, `2 ${sides[0]} 1`],
    ]);
    const seats = seatsOf(scenario, required(fixtures[1], 'a game').seating);
    expect(Object.entries(seats).filter(([, who]) => who === 1)).toEqual([[sides[0], 1]]);
    expect([...held(sides, 6).values()].every(([a, b]) => a === b)).toBe(true);
  });
});
