import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellsOf } from '../../../src/map/geometry/cells';
import { placeLabels, TakenSpace } from '../../../src/map/labels/placeLabels';
import { powerNames } from '../../../src/map/labels/powerNames';

describe('placing names', () => {
  const wish = { x: 0, y: 0, width: 40, height: 14, gap: 8 };

  it('puts a name below its star', () => {
    expect(placeLabels([wish], new TakenSpace())).toEqual([{ dx: -20, dy: 8 }]);
  });

  it('moves aside for what comes first, and gives up where there is no room', () => {
    const placed = placeLabels(
      Array.from({ length: 5 }, () => wish),
      new TakenSpace(),
    );
    expect(placed.map((place) => place && [place.dx, place.dy])).toEqual([
      [-20, 8],
      [8, -7],
      [-48, -7],
      [-20, -22],
      null,
    ]);
  });

  it('never lets two names meet', () => {
    const wishes = fc.array(
      fc.record({
        x: fc.integer({ min: 0, max: 400 }),
        y: fc.integer({ min: 0, max: 400 }),
        width: fc.integer({ min: 5, max: 150 }),
        height: fc.integer({ min: 5, max: 30 }),
        gap: fc.integer({ min: 0, max: 20 }),
      }),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(wishes, (all) => {
        const boxes = placeLabels(all, new TakenSpace()).flatMap((place, index) => {
          const { x, y, width, height } = all[index]!;
          return place ? [{ left: x + place.dx, top: y + place.dy, width, height }] : [];
        });
        boxes.forEach((a, one) => {
          for (const b of boxes.slice(one + 1)) {
            const apart =
              a.left >= b.left + b.width ||
              b.left >= a.left + a.width ||
              a.top >= b.top + b.height ||
              b.top >= a.top + a.height;
            expect(apart).toBe(true);
          }
        });
      }),
    );
  });
});

describe("powers' names", () => {
  const row = Array.from({ length: 12 }, (_, index) => ({ x: index * 200, y: (index % 2) * 60 }));

  it('run along their space from left to right', () => {
    const [name] = powerNames(
      cellsOf(row),
      row.map(() => 0),
      ['Orion'],
    );
    expect(name?.letters.map(({ letter }) => letter).join('')).toBe('ORION');
    const xs = name!.letters.map(({ x }) => x);
    expect(xs).toEqual([...xs].sort((a, b) => a - b));
    expect(Math.abs(name!.letters[0]!.angle)).toBeLessThan(0.35);
  });

  it('leave out who holds next to nothing', () => {
    const owners = row.map((_, index) => (index === 0 ? 1 : 0));
    expect(powerNames(cellsOf(row), owners, ['Large', 'Small']).map(({ owner }) => owner)).toEqual([
      0,
    ]);
  });

  it('do not cross each other', () => {
    const sites = [...row, ...row.map(({ x, y }) => ({ x: x + 30, y: y + 190 }))];
    const owners = sites.map((_, index) => (index < row.length ? 0 : 1));
    const names = powerNames(cellsOf(sites), owners, ['Northern Reach', 'Southern Reach']);
    const [one, other] = names;
    for (const a of one?.letters ?? []) {
      for (const b of other?.letters ?? []) {
        expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan((one!.size + other!.size) / 2);
      }
    }
  });
});
