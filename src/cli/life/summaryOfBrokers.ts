import type { Campaign } from '../campaign';
import type { BrokerStory } from './brokers';

/**
 * How brokers were courted: bids for each session and the share of votes the broker decided, over all games
 * and in each. Shares in permille, bids for each session in thousandths; null where no brokered Council sat.
 */
export function summaryOfBrokers(played: readonly Campaign[]) {
  const stories = played.map(({ brokers }) => brokers);
  const all = {
    sessions: sumOf(stories, 'sessions'),
    bids: sumOf(stories, 'bids'),
    taken: sumOf(stories, 'taken'),
    choices: sumOf(stories, 'choices'),
    votes: sumOf(stories, 'votes'),
    turned: sumOf(stories, 'turned'),
  };
  return {
    ...all,
    ...rates(all),
    each: played.map(({ seed, brokers }) => ({ seed, ...brokers, ...rates(brokers) })),
  };
}

function sumOf(stories: readonly BrokerStory[], figure: keyof BrokerStory): number {
  return stories.reduce((sum, story) => sum + story[figure], 0);
}

function rates({ sessions, bids, votes, turned }: BrokerStory) {
  return { bidsPerSession: ratio(bids, sessions), turnedShare: ratio(turned, votes) };
}

function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((part * 1000) / whole);
}
