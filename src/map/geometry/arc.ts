import type { Point } from './cells';

const pieces = 28;
/** How far the arc swings out, as a share of its length. */
const swing = 0.17;
/** Map units left free at each end, and the most of the length this may take. */
const clearance = 24;
const mostClearance = 0.18;

/** A point of the curve from one system to another that swings out coreward; `share` 0 to 1. */
export function arcPoint(from: Point, to: Point, share: number): Point {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const upward = dx >= 0 ? 1 : -1;
  const lift = 4 * swing * share * (1 - share) * upward;
  return { x: from.x + dx * share + dy * lift, y: from.y + dy * share - dx * lift };
}

/** The curve as points, its ends clear of the signs that stand there. */
export function arcPoints(from: Point, to: Point): Point[] {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const trim = Math.min(mostClearance, clearance / length);
  return Array.from({ length: pieces + 1 }, (_, step) =>
    arcPoint(from, to, trim + (1 - 2 * trim) * (step / pieces)),
  );
}
