import type { Campaign } from '../campaign';
import { counted } from '../tally';
import { summaryOfDecisions } from './decisions';
import { summaryOfAims } from './summaryOfAims';
import { type Pair, summaryOfAlliances } from './summaryOfAlliances';
import { summaryOfBrokers } from './summaryOfBrokers';
import { summaryOfCongresses } from './summaryOfCongresses';
import { summaryOfLife, summaryOfWinners } from './summaryOfLife';
import { summaryOfMissions } from './summaryOfMissions';
import { summaryOfOperations } from './summaryOfOperations';
import { summaryOfPeople } from './summaryOfPeople';
import { summaryOfRebellions } from './summaryOfRebellions';
import { summaryOfUprisings } from './summaryOfUprisings';

export type CampaignsSummary = ReturnType<typeof summaryOfCampaigns>;

/** What all the games came to together, and the figures of each. */
export function summaryOfCampaigns(played: readonly Campaign[], pair: Pair | null) {
  const covert = summaryOfMissions(played);
  return {
    scenario: played[0]?.scenario ?? '',
    seeds: played.length,
    seated: played[0]?.seated ?? {},
    hashes: Object.fromEntries(played.map(({ seed, hash }) => [seed, hash])),
    outcomes: counted(played.map(({ outcome }) => outcome)),
    ...summaryOfWinners(played),
    life: summaryOfLife(played),
    alliances: summaryOfAlliances(played, pair),
    aims: summaryOfAims(played),
    operations: summaryOfOperations(played),
    brokers: summaryOfBrokers(played),
    congresses: summaryOfCongresses(played),
    rebellion: summaryOfRebellions(played),
    uprisings: summaryOfUprisings(played),
    agentsFound: covert.meanFound,
    missions: covert.missions,
    decisions: summaryOfDecisions(played),
    ...summaryOfPeople(played),
    idleAllyTurns: Math.max(0, ...played.map(({ idle }) => idle?.turns ?? 0)),
    games: played.map(({ seed, turns, criterion, winners, cultures, life }) => ({
      seed,
      turns,
      criterion,
      winners,
      cultures,
      ...life,
    })),
  };
}
