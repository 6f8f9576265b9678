import type { Campaign } from '../campaign';
import type { UprisingStory } from './uprisings';

/** The least of some figures; null where there is none. */
function least(figures: readonly (number | null)[]): number | null {
  const known = figures.filter((figure) => figure !== null);
  return known.length === 0 ? null : Math.min(...known);
}

/** Uprisings of all games together: means are of a game, in tenths. */
export function summaryOfUprisings(played: readonly Campaign[]) {
  const mean = (of: (story: UprisingStory) => number) =>
    Math.round(
      (10 * played.reduce((sum, { uprisings }) => sum + of(uprisings), 0)) / played.length,
    ) / 10;
  const answers: Record<string, number> = {};
  for (const { uprisings } of played) {
    for (const [answer, times] of Object.entries(uprisings.answers)) {
      answers[answer] = (answers[answer] ?? 0) + times;
    }
  }
  return {
    meanMovements: mean(({ movements }) => movements),
    meanGranted: mean(({ granted }) => granted),
    meanStarted: mean(({ started }) => started.length),
    meanWon: mean(({ won }) => won),
    meanCrushed: mean(({ crushed }) => crushed),
    months: played.map(({ uprisings }) => uprisings.started),
    answers,
    leastWarning: least(played.map(({ uprisings }) => uprisings.leastWarning)),
  };
}
