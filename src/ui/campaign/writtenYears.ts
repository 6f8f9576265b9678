/** Years that two labels of the timeline must be apart to be read, with large letters in the narrowest window. */
const room = 5;

/**
 * Which years of starting points are written above the timeline: the chosen one, and of the others, from the
 * first to the last, each that has room beside those already written. Their marks are there all the same.
 */
export function writtenYears(years: readonly number[], chosen: number | null): ReadonlySet<number> {
  const written = new Set(chosen === null ? [] : [chosen]);
  for (const year of [...years].sort((a, b) => a - b)) {
    if ([...written].every((other) => Math.abs(other - year) >= room)) written.add(year);
  }
  return written;
}
