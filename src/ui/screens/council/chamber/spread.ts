/**
 * Moves marks on a line apart until neighbours are at least `gap` apart, as little as possible and
 * keeping their order; `places` must descend, as angles do from left to right.
 */
export function spread(places: readonly number[], gap: number): number[] {
  const moved = [...places];
  for (let pass = 0; pass < passes; pass += 1) {
    for (let index = 1; index < moved.length; index += 1) {
      const [before = 0, after = 0] = [moved[index - 1], moved[index]];
      const missing = gap - (before - after);
      if (missing <= 0) continue;
      moved[index - 1] = before + missing / 2;
      moved[index] = after - missing / 2;
    }
  }
  return moved;
}

/** Enough for a dozen members. */
const passes = 24;
