import type { FactionId } from '../../sim';
import type { MatchTask } from './playMatch';
import type { Which } from './seating';
import type { Pairing } from './tournamentOptions';

/** What a tournament is played over. */
export interface Course {
  readonly args: readonly string[];
  /** Games of each pair, an even number. */
  readonly games: number;
  /** Number of the first seed. */
  readonly seedFrom: number;
  /** The sides of a scenario, which competitors play in turn; none where they alternate over a galaxy. */
  readonly sides: readonly FactionId[];
}

/**
 * The games of a pair, two and two of one seed: who held half of the powers holds the other half, who
 * played a side plays against it. Sides come in turn, and when all have been played, the next seed.
 */
export function fixturesOf(competitors: Pairing, course: Course): MatchTask[] {
  const { args, games, seedFrom, sides } = course;
  return Array.from({ length: games / 2 }, (_, at) => {
    const side = sides[at % sides.length];
    const seed = String(seedFrom + Math.floor(at / Math.max(1, sides.length)));
    return ([0, 1] as const).map(
      (who: Which): MatchTask => ({
        args,
        seed,
        competitors,
        seating:
          side === undefined ? { kind: 'alternate', first: who } : { kind: 'alone', side, who },
      }),
    );
  }).flat();
}
