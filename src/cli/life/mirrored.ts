import { type FactionId, idsOf } from '../../sim';
import type { CampaignTask } from '../campaignTask';
import { inThreads } from '../inThreads';
import { UsageError } from '../options';
import { printJson, printTable } from '../print';
import type { Seated } from '../seated';
import { meanTerms, type ScoreTerms, totalOf } from '../tournament/gameScore';

/** What a simple strategy came to in a seat, beside the usual player in the same seat of the same seeds. */
export interface Mirrored {
  readonly power: FactionId;
  readonly strategy: string;
  readonly games: number;
  /** Of the strategy's side. */
  readonly wins: number;
  readonly ties: number;
  readonly losses: number;
  /** Mean scores. */
  readonly strategys: ScoreTerms;
  readonly usual: ScoreTerms;
  readonly margins: readonly number[];
}

/**
 * Plays every seed twice, with simple strategies in their seats and with the usual player in all. Throws a UsageError
 * where no seat is given to a strategy.
 */
export async function playMirrored(
  tasks: readonly CampaignTask[],
  seated: Seated,
): Promise<Mirrored[]> {
  const powers = idsOf(seated);
  if (powers.length === 0) throw new UsageError('--mirrored compares seats that --seat gives.');
  const both = tasks.flatMap((task) => [task, { ...task, usual: true }]);
  const played = await inThreads('campaign', both);
  return powers.map((power) => {
    const scoresOf = (usual: boolean) =>
      played.flatMap(({ scores }, at) => (at % 2 === Number(usual) ? (scores[power] ?? []) : []));
    const [own, others] = [scoresOf(false), scoresOf(true)];
    const margins = own.map((terms, at) => totalOf(terms) - totalOf(others[at] ?? terms));
    const count = (fits: (margin: number) => boolean) => margins.filter(fits).length;
    return {
      power,
      strategy: seated[power] ?? '',
      games: margins.length,
      wins: count((margin) => margin > 0),
      ties: count((margin) => margin === 0),
      losses: count((margin) => margin < 0),
      strategys: meanTerms(own),
      usual: meanTerms(others),
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
    ['seat', 'games', 'won', 'tied', 'lost', 'mean score', 'usual player', 'margins'],
    all.map(({ power, strategy, games, wins, ties, losses, strategys, usual, margins }) => [
      `${power}=${strategy}`,
      ...[games, wins, ties, losses],
      totalOf(strategys),
      totalOf(usual),
      margins.join(' '),
    ]),
  );
}
