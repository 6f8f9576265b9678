import { meanTerms, type ScoreTerms } from './gameScore';
import type { Match } from './playMatch';
import { binomialP, type Estimate, eloOf, shareOfWins } from './statistics';

/** How comparisons of two competitors came out, of the first one's side. */
export interface Tally {
  readonly wins: number;
  readonly ties: number;
  readonly losses: number;
  readonly share: Estimate;
  /** Two-sided, over what was not tied. */
  readonly p: number;
  readonly elo: Estimate;
}

/** What came of the games of a pair. */
export interface Verdict {
  /** Game by game; null where a game alone says nothing, for the sides are unequal. */
  readonly byGame: Tally | null;
  /** By two games with the seats changed: what the one made of all seats against what the other did. */
  readonly bySeats: Tally;
  /** What each came to on average. */
  readonly terms: readonly [ScoreTerms, ScoreTerms];
  /** Orders of each that the rules refused. */
  readonly refused: readonly [number, number];
}

/** The verdict on matches in the order of the fixtures: two and two with the seats changed. */
export function verdictOf(matches: readonly Match[]): Verdict {
  const byGame = matches.filter(({ seating }) => seating.kind === 'alternate');
  const bySeats = matches.flatMap((match, at) => {
    const next = matches[at + 1];
    return at % 2 === 1 || next === undefined ? [] : [marginOf(match, 0) + marginOf(next, 1)];
  });
  const of = (who: 0 | 1) =>
    meanTerms(matches.filter((match) => counts(match, who)).map(({ sides }) => sides[who].terms));
  const refused = (who: 0 | 1) => matches.reduce((sum, { sides }) => sum + sides[who].refused, 0);
  return {
    byGame: byGame.length === 0 ? null : tallyOf(byGame.map(marginBetween)),
    bySeats: tallyOf(bySeats),
    terms: [of(0), of(1)],
    refused: [refused(0), refused(1)],
  };
}

/** Whether what a competitor came to in a game is what is compared: not what is left besides one side. */
function counts({ seating }: Match, who: 0 | 1): boolean {
  return seating.kind === 'alternate' || seating.who === who;
}

function marginBetween({ sides: [first, second] }: Match): number {
  return first.score - second.score;
}

/** What a game adds to the first competitor's margin; of one in which `who` plays a side, that side's score. */
function marginOf(match: Match, who: 0 | 1): number {
  if (match.seating.kind === 'alternate') return marginBetween(match);
  const { score } = match.sides[who];
  return who === 0 ? score : -score;
}

function tallyOf(margins: readonly number[]): Tally {
  const wins = margins.filter((margin) => margin > 0).length;
  const losses = margins.filter((margin) => margin < 0).length;
  return tallyFrom(wins, margins.length - wins - losses, losses);
}

/** What comparisons that came out so tell. */
export function tallyFrom(wins: number, ties: number, losses: number): Tally {
  const share = shareOfWins(wins, ties, losses);
  return { wins, ties, losses, share, p: binomialP(wins, losses), elo: eloOf(share) };
}
