import { describe, expect, test } from 'vitest';
import { crowdedHouses, housesOfRooms } from './support/rooms';
import { filesIn, type Source } from './support/sources';

function files(count: number, folder: string): Source[] {
  return Array.from({ length: count }, (_, index) => ({ path: `${folder}/${index}.ts`, code: '' }));
}

describe('a large folder has rooms', () => {
  test.each(housesOfRooms)('and %s may not fill up outside them', (house) => {
    expect(crowdedHouses(files(7, house))).toEqual([`${house}: 7 files stand in no room`]);
    expect(crowdedHouses(files(6, house))).toEqual([]);
  });

  test('and a room may hold more', () => {
    expect(crowdedHouses(files(40, 'src/sim/rules/fleets'))).toEqual([]);
  });

  test('wherever it is promised', () => {
    const found = housesOfRooms.map((house) => filesIn(house, /\.(tsx?|mjs|css)$/));
    expect(found.every((house) => house.length > 6)).toBe(true);
    expect(crowdedHouses(found.flat())).toEqual([]);
  });
});
