import { describe, expect, test } from 'vitest';
import { chartIndex } from '../../../../src/sim/rules/chart/chartIndex';
import { searchLanes, wayTo } from '../../../../src/sim/rules/chart/searchLanes';
import { tinyGalaxy } from '../../../support/galaxy';

const { game } = tinyGalaxy({
  systems: { a: [0, 0], b: [100, 0], c: [200, 0], d: [100, 100], lost: [900, 900] },
  lanes: ['a-b:100', 'b-c:100', 'a-d:100', 'd-c:100'],
});
const { neighbours } = chartIndex(game.chart);
const length = (_: string, to: { length: number }) => to.length;
const fromA = [{ system: 'a', cost: 0 }];

describe('a search along lanes', () => {
  test('keeps the first of equally cheap ways, in the order of neighbours', () => {
    const reached = searchLanes({ starts: fromA, neighbours, step: length });
    expect(wayTo(reached, 'c')).toEqual(['a', 'b', 'c']);
    expect(reached.get('c')?.cost).toBe(200);
    expect(wayTo(reached, 'lost')).toBeNull();
  });

  test('goes around what costs more, and never where nobody goes', () => {
    const dear = searchLanes({
      starts: fromA,
      neighbours,
      step: (_, to) => to.length + (to.system === 'b' ? 1 : 0),
    });
    expect(wayTo(dear, 'c')).toEqual(['a', 'd', 'c']);
    const step = (_: string, { system }: { system: string }) => (system === 'c' ? -1 : 1);
    expect(searchLanes({ starts: fromA, neighbours, step }).has('c')).toBe(false);
  });

  test('begins where it is cheapest', () => {
    const starts = [
      { system: 'a', cost: 0 },
      { system: 'd', cost: 50 },
    ];
    expect(wayTo(searchLanes({ starts, neighbours, step: length }), 'c')).toEqual(['d', 'c']);
  });

  test('walks straight to its target where it knows what is left', () => {
    const asked: string[] = [];
    const left = (system: string) => ({ a: 200, b: 100, c: 0, d: 900 })[system] ?? -1;
    const step = (from: string, to: { length: number }) => {
      asked.push(from);
      return to.length;
    };
    const reached = searchLanes({ starts: fromA, neighbours, step, target: 'c', left });
    expect(wayTo(reached, 'c')).toEqual(['a', 'b', 'c']);
    expect(asked).not.toContain('d');
  });
});
