import { describe, expect, it } from 'vitest';
import { greatest, idsOf, sortedBy } from '../../../src/sim/lib/ordered';

describe('the one order of iteration', () => {
  it('counts born things by number and sorts named ones by code unit', () => {
    const record = { 'fleet:bajor:10': 0, 'fleet:bajor:9': 0, 'fleet:alpha:11': 0 };
    expect(idsOf(record)).toEqual(['fleet:alpha:11', 'fleet:bajor:9', 'fleet:bajor:10']);
    expect(idsOf({ qonos: 0, Bajor: 0, bajor: 0 })).toEqual(['Bajor', 'bajor', 'qonos']);
  });

  it('keeps equals in their order', () => {
    expect(sortedBy(['bb', 'a', 'cc', 'd'], (text) => text.length)).toEqual(['a', 'd', 'bb', 'cc']);
    expect(greatest(['bb', 'a', 'cc'], (text) => text.length)).toBe('bb');
    expect(greatest([], () => 0)).toBeNull();
  });
});
