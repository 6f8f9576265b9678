/** Distance between two points, in the unit of their coordinates. */
export function distance(a, b) {
  const [dx, dy] = [a.x - b.x, a.y - b.y];
  // Not Math.hypot: only the square root gives the same last digit in every engine.
  return Math.sqrt(dx * dx + dy * dy);
}

/** Angle at `apex` between the directions to `a` and `b`, in degrees 0..180. */
export function angleBetween(apex, a, b) {
  const dot = (a.x - apex.x) * (b.x - apex.x) + (a.y - apex.y) * (b.y - apex.y);
  const cosine = dot / (distance(apex, a) * distance(apex, b));
  return (Math.acos(Math.min(1, Math.max(-1, cosine))) * 180) / Math.PI;
}

/** Distance from point `p` to the segment `a`–`b`. */
export function distanceToSegment(p, a, b) {
  const length = distance(a, b);
  const along = ((p.x - a.x) * (b.x - a.x) + (p.y - a.y) * (b.y - a.y)) / (length * length);
  const t = Math.min(1, Math.max(0, along));
  return distance(p, { x: a.x + t * (b.x - a.x), y: a.y + t * (b.y - a.y) });
}
