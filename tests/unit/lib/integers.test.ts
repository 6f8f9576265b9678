import { describe, expect, it } from 'vitest';
import { adjust, clamp, divide, permilleOf, root, scale } from '../../../src/sim/lib/integers';

describe('integer arithmetic', () => {
  it('floors, and never falls below nothing', () => {
    expect(adjust(101, 100)).toBe(111);
    expect(adjust(100, -2000)).toBe(0);
    expect(scale(7, 500)).toBe(3);
    expect(divide(7, 0)).toBe(0);
    expect(divide(-7, 2)).toBe(-4);
    expect(permilleOf(1, 3)).toBe(333);
    expect(permilleOf(1, 0)).toBe(0);
    expect(clamp(12, 0, 10)).toBe(10);
    expect(root(24)).toBe(4);
  });
});
