import { describe, expect, it } from 'vitest';
import { luckOf } from '../../../src/sim/lib/luck';

describe('keyed luck', () => {
  it('gives the same stream for the same cause, and another for another', () => {
    const draws = (...key: string[]) => {
      const luck = luckOf('seed', 4, 'battle', ...key);
      return Array.from({ length: 8 }, () => luck.below(1_000_000));
    };
    expect(draws('sol')).toEqual(draws('sol'));
    expect(draws('sol')).not.toEqual(draws('vulcan'));
    expect(draws('a', 'b')).not.toEqual(draws('a'));
  });

  it('is even: a thousandth each way over many causes', () => {
    const buckets = Array.from({ length: 10 }, () => 0);
    for (let cause = 0; cause < 20_000; cause += 1) {
      const at = luckOf('even', 1, 'test', String(cause)).below(10);
      buckets[at] = (buckets[at] ?? 0) + 1;
    }
    for (const count of buckets) expect(Math.abs(count - 2000)).toBeLessThan(200);
  });

  it('keeps its limits', () => {
    const luck = luckOf('limits', 1, 'test');
    for (let draw = 0; draw < 2000; draw += 1) {
      const value = luck.between(-3, 3);
      expect(value).toBeGreaterThanOrEqual(-3);
      expect(value).toBeLessThanOrEqual(3);
      expect(luck.chance(0)).toBe(false);
      expect(luck.chance(1000)).toBe(true);
      expect(['x', 'y']).toContain(luck.pick(['x', 'y']));
    }
  });
});
