// Polygons as lists of [x, y], for the ship grammar.

/** Mirrors a half outline (right side, nose to tail) into a closed polygon. */
export const mirrored = (half) => [
  ...half,
  ...half
    .filter(([x]) => x !== 0)
    .reverse()
    .map(([x, y]) => [-x, y]),
];

/** The same polygon on both sides of the keel. */
export const pair = (polygon) => [polygon, polygon.map(([x, y]) => [-x, y])];

/** Points of a quadratic curve, ends included. */
export const curve = ([ax, ay], [bx, by], [cx, cy], steps = 7) =>
  Array.from({ length: steps + 1 }, (_, i) => {
    const t = i / steps;
    const u = 1 - t;
    return [u * u * ax + 2 * u * t * bx + t * t * cx, u * u * ay + 2 * u * t * by + t * t * cy];
  });

export const disc = (x, y, radius, sides = 20, turn = 0) =>
  Array.from({ length: sides }, (_, i) => {
    const a = turn + (i * 2 * Math.PI) / sides;
    return [x + radius * Math.cos(a), y + radius * Math.sin(a)];
  });

const turned = (polygon, degrees) => {
  const a = (degrees * Math.PI) / 180;
  const [c, s] = [Math.cos(a), Math.sin(a)];
  return polygon.map(([x, y]) => [x * c - y * s, x * s + y * c]);
};

export const around = (count, polygon, offset = 0) =>
  Array.from({ length: count }, (_, i) => turned(polygon, offset + (i * 360) / count));

export const box = (x, y, w, h) => [
  [x, y],
  [x + w, y],
  [x + w, y + h],
  [x, y + h],
];
