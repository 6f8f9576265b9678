import { scale } from '../lib/integers';
import { inTime } from './chronicleOf';
import type { ChronicleEntry } from './entry';

/** How many a chronicle has room for, unless somebody asks for more or less. */
const usual = 20;

/** What is left of a story's weight, in permille, for each chosen already that is so much like it. */
const again = { kind: 930, kindAndPowers: 780, month: 950 };

/** Stories that happened within so many months of each other stand in each other's light. */
const near = 6;

/**
 * The stories that made a game what it was, in the order they happened: always the weightiest of those left,
 * where each counts the less the more of its kind, of its powers and of its time are chosen already.
 */
export function turningPoints(
  entries: readonly ChronicleEntry[],
  most: number = usual,
): ChronicleEntry[] {
  const left = [...entries];
  const chosen: ChronicleEntry[] = [];
  while (chosen.length < most && left.length > 0) {
    const weights = left.map((entry) => weightBeside(chosen, entry));
    const best = weights.indexOf(Math.max(...weights));
    chosen.push(...left.splice(best, 1));
  }
  return inTime(chosen);
}

function weightBeside(chosen: readonly ChronicleEntry[], entry: ChronicleEntry): number {
  let { weight } = entry;
  for (const other of chosen) {
    if (Math.abs(other.turn - entry.turn) < near) weight = scale(weight, again.month);
    if (other.kind !== entry.kind) continue;
    weight = scale(weight, again.kind);
    if (entry.powers.every((id) => other.powers.includes(id))) {
      weight = scale(weight, again.kindAndPowers);
    }
  }
  return weight;
}
