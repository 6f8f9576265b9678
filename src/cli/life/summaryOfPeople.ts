import type { Campaign } from '../campaign';
import { mean } from '../tally';

/** Who came to rule in all games together, how and why; captives, contests, and people in a game who came and went, on average. */
export function summaryOfPeople(played: readonly Campaign[]) {
  const stories = played.map(({ people }) => people);
  return {
    successions: added(stories.map(({ successions }) => successions)),
    headsLost: added(stories.map(({ ends }) => ends)),
    contests: added(stories.map(({ contests }) => contests)),
    captives: added(stories.map(({ captives }) => captives)),
    meanEntered: mean(stories.map(({ entered }) => entered)),
    meanLeft: mean(stories.map(({ left }) => left)),
  };
}

function added(counts: readonly object[]): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const [key, value] of counts.flatMap((each) => Object.entries(each))) {
    sums[key] = (sums[key] ?? 0) + Number(value);
  }
  return sums;
}
