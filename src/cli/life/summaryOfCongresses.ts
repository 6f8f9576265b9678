import type { Campaign, CongressCounts } from '../campaign';

/** Congresses of all games together. */
export function summaryOfCongresses(played: readonly Campaign[]): CongressCounts {
  const sum = (count: keyof CongressCounts) =>
    played.reduce((all, { congresses }) => all + congresses[count], 0);
  return { called: sum('called'), agreed: sum('agreed'), failed: sum('failed') };
}
