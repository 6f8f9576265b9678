import { distance } from './geometry.mjs';

const SETTLING_STEPS = 600;
const FIRM_STEPS = 4000;
/** Share of the way back home a point travels in each settling step. */
const HOMESICKNESS = 0.02;

/**
 * Moves points apart until none are nearer than `minimum`, changing a crowded neighbourhood only as
 * far as it must: points push each other and are pulled back to where they came from. Directions
 * between neighbours are kept. Coordinates in and out are integers.
 * @template {{ id: string, x: number, y: number }} P
 * @param {P[]} points
 * @param {number} minimum in the unit of the coordinates
 * @returns {P[]}
 */
export function spread(points, minimum) {
  // One unit of reserve, because rounding can bring two points nearer by up to that much.
  const wanted = minimum + 2;
  const moved = points.map(({ x, y }) => ({ x, y }));
  for (let step = 0; step < SETTLING_STEPS; step += 1) {
    pushApart(moved, wanted, 0.4);
    for (const [index, point] of moved.entries()) {
      point.x += (points[index].x - point.x) * HOMESICKNESS;
      point.y += (points[index].y - point.y) * HOMESICKNESS;
    }
  }
  for (let step = 0; step < FIRM_STEPS && pushApart(moved, wanted, 0.5); step += 1);
  return points.map((point, index) => ({
    ...point,
    x: Math.round(moved[index].x),
    y: Math.round(moved[index].y),
  }));
}

/** One round of pushing; returns whether anybody still stood too near. */
function pushApart(points, wanted, firmness) {
  let crowded = false;
  for (let i = 0; i < points.length; i += 1) {
    for (let j = i + 1; j < points.length; j += 1) {
      const [a, b] = [points[i], points[j]];
      const apart = distance(a, b);
      if (apart >= wanted) continue;
      crowded = true;
      const push = ((wanted - apart) * firmness) / Math.max(apart, 1e-9);
      const [dx, dy] = [(a.x - b.x) * push, (a.y - b.y) * push];
      a.x += dx;
      a.y += dy;
      b.x -= dx;
      b.y -= dy;
    }
  }
  return crowded;
}
