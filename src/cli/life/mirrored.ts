import { type FactionId, idsOf } from '../../sim';
import type { CampaignTask } from '../campaignTask';
import { inThreads } from '../inThreads';
import { printJson, printTable } from '../print';
import type { Seated } from '../seated';
import { meanTerms, type ScoreTerms, totalOf } from '../tournament/gameScore';

/** What a strategy came to in a seat, beside another player in the same seat of the same seeds. */
export interface Mirrored {
  readonly power: FactionId;
  readonly strategy: string;
  /** Who else sat there; null: the usual player. */
  readonly beside: string | null;
  readonly games: number;
  /** Of the strategy's side. */
  readonly wins: number;
  readonly ties: number;
  readonly losses: number;
  /** Mean scores. */
  readonly own: ScoreTerms;
  readonly others: ScoreTerms;
  readonly margins: readonly number[];
}

/** Plays every seed twice, with strategies in their seats and with who is compared with them. */
export async function playMirrored(
  tasks: readonly CampaignTask[],
  seated: Seated,
  beside: Seated,
): Promise<Mirrored[]> {
  const both = tasks.flatMap((task) => [
    { ...task, seated },
    { ...task, seated: beside },
  ]);
  const played = await inThreads('campaign', both);
  return idsOf(seated).map((power) => {
    const scoresOf = (game: 0 | 1) =>
      played.flatMap(({ scores }, at) => (at % 2 === game ? (scores[power] ?? []) : []));
    const [own, others] = [scoresOf(0), scoresOf(1)];
    const margins = own.map((terms, at) => totalOf(terms) - totalOf(others[at] ?? terms));
    const count = (fits: (margin: number) => boolean) => margins.filter(fits).length;
    return {
      power,
      strategy: seated[power] ?? '',
      beside: beside[power] ?? null,
      games: margins.length,
      wins: count((margin) => margin > 0),
      ties: count((margin) => margin === 0),
      losses: count((margin) => margin < 0),
      own: meanTerms(own),
      others: meanTerms(others),
      margins,
    };
  });
}

export function describeMirrored(all: readonly Mirrored[], json: boolean): void {
  if (json) {
    printJson(all);
    return;
  }
  printTable(
    ['seat', 'games', 'won', 'tied', 'lost', 'mean score', 'beside', 'margins'],
    all.map(({ power, strategy, beside, games, wins, ties, losses, own, others, margins }) => [
      `${power}: ${strategy} beside ${beside ?? 'usual'}`,
      ...[games, wins, ties, losses],
      totalOf(own),
      totalOf(others),
      margins.join(' '),
    ]),
  );
}
