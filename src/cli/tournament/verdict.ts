import { meanTerms, type ScoreTerms } from './gameScore';
import type { Match } from './playMatch';
import { binomialP, type Estimate, eloOf, shareOfWins } from './statistics';

/** What came of the games of a pair. */
export interface Verdict {
  readonly games: number;
  readonly wins: number;
  readonly ties: number;
  readonly losses: number;
  /** Of the first competitor. */
  readonly share: Estimate;
  /** Two-sided, over what was not tied. */
  readonly p: number;
  readonly elo: Estimate;
  /** What each came to on average. */
  readonly terms: readonly [ScoreTerms, ScoreTerms];
  readonly refused: readonly [number, number];
}

/**
 * The verdict on matches in the order of the fixtures. Where both hold half of the powers, each game is one
 * comparison of their scores. Where one plays a side alone, a game alone says little, for sides are
 * unequal: what the one made of a side is compared with what the other made of it, one comparison in two games.
 */
export function verdictOf(matches: readonly Match[]): Verdict {
  const margins = matches.flatMap(marginsOf);
  const wins = margins.filter((margin) => margin > 0).length;
  const losses = margins.filter((margin) => margin < 0).length;
  const ties = margins.length - wins - losses;
  const share = shareOfWins(wins, ties, losses);
  const of = (who: 0 | 1) =>
    meanTerms(matches.filter((match) => counts(match, who)).map(({ sides }) => sides[who].terms));
  const refused = (who: 0 | 1) => matches.reduce((sum, { sides }) => sum + sides[who].refused, 0);
  return {
    games: matches.length,
    wins,
    ties,
    losses,
    share,
    p: binomialP(wins, losses),
    elo: eloOf(share),
    terms: [of(0), of(1)],
    refused: [refused(0), refused(1)],
  };
}

/** Whether what a competitor came to in a game is what is compared. */
function counts({ seating }: Match, who: 0 | 1): boolean {
  return seating.kind === 'alternate' || seating.who === who;
}

/** By how much the first competitor did better, once for each comparison. */
function marginsOf(match: Match, at: number, all: readonly Match[]): number[] {
  const { seating, sides } = match;
  if (seating.kind === 'alternate') return [sides[0].score - sides[1].score];
  const next = all[at + 1];
  if (seating.who === 1 || next === undefined) return [];
  return [sides[0].score - next.sides[1].score];
}
