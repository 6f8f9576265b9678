import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { borderDistance, bordersOf } from '../../../src/map/geometry/borders';
import { type Cells, cellsOf, clipToDisc } from '../../../src/map/geometry/cells';

const grid = Array.from({ length: 12 }, (_, index) => ({
  x: (index % 4) * 200 + (index % 3) * 17,
  y: Math.floor(index / 4) * 210 + (index % 2) * 23,
}));

const area = (cells: Cells, cell: number) => {
  const ring = cells.rings[cell] ?? [];
  const sum = ring.reduce((total, from, place) => {
    const to = ring[(place + 1) % ring.length] ?? from;
    return total + cells.xs[from]! * cells.ys[to]! - cells.xs[to]! * cells.ys[from]!;
  }, 0);
  return Math.abs(sum) / 2;
};

describe('cells', () => {
  it('lie within their discs and around their own site', () => {
    const cells = cellsOf(grid);
    cells.rings.forEach((ring, cell) => {
      const site = grid[cell]!;
      expect(ring.length).toBeGreaterThan(3);
      for (const vertex of ring) {
        const away = Math.hypot(cells.xs[vertex]! - site.x, cells.ys[vertex]! - site.y);
        expect(away).toBeLessThanOrEqual(cells.radius * 1.01);
      }
      expect(cells.find(site.x, site.y)).toBe(cell);
    });
  });

  it('know who lies across each side, both ways', () => {
    const cells = cellsOf(grid);
    const inner = cells.sides.filter(({ across }) => across >= 0);
    expect(inner.length).toBeGreaterThan(0);
    for (const side of inner) {
      const back = cells.sides.find(
        ({ cell, from, to }) => cell === side.across && from === side.to && to === side.from,
      );
      expect(back?.across).toBe(side.cell);
    }
  });

  it('of a lonely system are whole discs', () => {
    const cells = cellsOf([
      { x: 0, y: 0 },
      { x: 5000, y: 0 },
      { x: 0, y: 5000 },
    ]);
    const disc = Math.PI * cells.radius ** 2;
    expect(area(cells, 0) / disc).toBeGreaterThan(0.3);
    expect(area(cells, 0)).toBeLessThanOrEqual(disc);
  });

  it('do not overlap: together no more than their discs, wherever systems lie', () => {
    const point = fc.record({
      x: fc.integer({ min: 0, max: 3000 }),
      y: fc.integer({ min: 0, max: 3000 }),
    });
    const places = fc.uniqueArray(point, {
      minLength: 4,
      maxLength: 25,
      selector: ({ x, y }) => `${x},${y}`,
    });
    fc.assert(
      fc.property(places, (sites) => {
        const cells = cellsOf(sites);
        const disc = Math.PI * cells.radius ** 2;
        for (const cell of sites.keys()) {
          expect(area(cells, cell)).toBeLessThanOrEqual(disc * 1.01);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('are cut to the disc where their polygon reaches beyond it', () => {
    const square = [
      [-10, -10],
      [10, -10],
      [10, 10],
      [-10, 10],
      [-10, -10],
    ];
    const whole = clipToDisc(square, { x: 0, y: 0 }, 100);
    expect(whole).toContainEqual({ x: 10, y: 10 });
    const cut = clipToDisc(square, { x: 0, y: 0 }, 12);
    for (const { x, y } of cut) expect(Math.hypot(x, y)).toBeLessThanOrEqual(12.0001);
  });
});

describe('borders', () => {
  const cells = cellsOf(grid);
  const owners = grid.map((_, cell) => (cell % 4 < 2 ? 0 : 1));

  it('run where owners differ, and only there', () => {
    const borders = bordersOf(cells, owners);
    for (const { cell, across } of borders.sides) {
      expect(across < 0 ? -1 : owners[across]).not.toBe(owners[cell]);
    }
  });

  it('belong to somebody: nobody has none', () => {
    expect(
      bordersOf(
        cells,
        grid.map(() => -1),
      ).sides,
    ).toEqual([]);
  });

  it('are smoothed without moving what is no border', () => {
    const borders = bordersOf(cells, owners);
    const onBorder = new Set(borders.sides.flatMap(({ from, to }) => [from, to]));
    borders.xs.forEach((x, vertex) => {
      if (!onBorder.has(vertex)) expect(x).toBe(cells.xs[vertex]);
    });
  });

  it('are near where they run and far elsewhere', () => {
    const borders = bordersOf(cells, owners);
    const away = borderDistance(borders, 100);
    const [side] = borders.sides;
    expect(away(borders.xs[side!.from]!, borders.ys[side!.from]!)).toBeCloseTo(0, 5);
    expect(away(99_999, 0)).toBe(100);
  });
});
