/** Years between two that can be written side by side on the timeline. */
const clear = 7;

/**
 * Whose years the timeline writes out, by id: that of the moment chosen, then, in order of time, each that
 * stands clear of those written already. All have their mark.
 */
export function labelledMoments(
  moments: readonly { readonly id: string; readonly year: number }[],
  chosen: string | null,
): ReadonlySet<string> {
  const first = moments.filter(({ id }) => id === chosen);
  const written: { readonly id: string; readonly year: number }[] = [];
  for (const moment of [...first, ...moments]) {
    if (written.every(({ year }) => Math.abs(year - moment.year) >= clear)) written.push(moment);
  }
  return new Set(written.map(({ id }) => id));
}
