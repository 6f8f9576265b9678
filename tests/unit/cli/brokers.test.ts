import { expect, test } from 'vitest';
import type { Campaign } from '../../../src/cli/campaign';
import { type BrokerStory, BrokerWatch } from '../../../src/cli/life/brokers';
import { summaryOfBrokers } from '../../../src/cli/life/summaryOfBrokers';
import type { Ballot, DealItem, Division, GameEvent, GivenOrder } from '../../../src/sim';
import { hasTurned } from '../../../src/sim';
import { tinyGalaxy } from '../../support/galaxy';

const { game } = tinyGalaxy({
  systems: { a: [0, 0], b: [300, 0] },
  factions: ['red', 'green', 'blue'],
  alliances: { pact: ['red', 'green', 'blue'] },
});
game.alliances.pact!.broker = 'blue';

const vote: DealItem = {
  kind: 'promise',
  promise: { kind: 'vote', motion: 'motion:red:1', choice: 'aye' },
  turns: 0,
};
const ore: DealItem = { kind: 'stock', stock: 'duranium', amount: 50 };

function offer(to: string, take: DealItem): GivenOrder {
  return { order: { type: 'proposeDeal', to, give: [ore], take: [take], counters: null } };
}

function ballot(choice: Ballot['choice'], standing: number): Ballot {
  return { choice, standing, lean: [], because: 'lean' };
}

function division(blue: Ballot['choice'], change: Partial<Division> = {}): Division {
  const ballots = { red: ballot('aye', 400), green: ballot('nay', 400), blue: ballot(blue, 200) };
  const ayes = 400 + (blue === 'aye' ? 200 : 0);
  const nays = 400 + (blue === 'nay' ? 200 : 0);
  const terms = { kind: 'tariff', permille: 50 } as const;
  const held = { motion: 'motion:red:1', terms, by: 'red', turn: 1, ballots, ayes, nays };
  return { ...held, needed: 500, passed: ayes > 500, veto: null, tie: false, ...change };
}

function voted(blue: Ballot['choice']): GameEvent {
  const fact = { type: 'motionVoted', alliance: 'pact', division: division(blue) } as const;
  return { ...fact, id: 1, system: null, seenBy: 'all' } as unknown as GameEvent;
}

test('a vote has turned a motion when the other way it had gone the other way', () => {
  expect(hasTurned(division('aye'), 'blue')).toBe(true);
  expect(hasTurned(division('nay'), 'blue')).toBe(true);
  expect(hasTurned(division('abstain'), 'blue')).toBe(false);
  expect(hasTurned(division('aye', { veto: 'green', passed: false }), 'blue')).toBe(false);
  const heavy = { red: ballot('aye', 700), green: ballot('nay', 100), blue: ballot('nay', 200) };
  const sure = division('nay', { ballots: heavy, ayes: 700, nays: 300, passed: true });
  expect(hasTurned(sure, 'blue')).toBe(false);
});

test('bids for the broker are counted up to the session, gifts and other trade are not', () => {
  const watch = new BrokerWatch();
  watch.see(
    game,
    { red: [offer('blue', vote)], green: [offer('blue', ore), offer('red', vote)] },
    [],
  );
  watch.see(game, { green: [offer('blue', vote)] }, [voted('aye')]);
  watch.see(game, {}, [voted('nay')]);
  const story = { sessions: 2, bids: 2, taken: 0, choices: 1, votes: 2, turned: 2 };
  expect(watch.result).toEqual(story);
});

test('the rates of all games stand beside those of each', () => {
  const played = (brokers: BrokerStory) => ({ seed: '1', brokers }) as unknown as Campaign;
  const one = { sessions: 2, bids: 5, taken: 2, choices: 2, votes: 4, turned: 1 };
  const idle = { sessions: 0, bids: 0, taken: 0, choices: 0, votes: 0, turned: 0 };
  const summary = summaryOfBrokers([played(one), played(idle)]);
  expect(summary).toMatchObject({ ...one, bidsPerSession: 2500, turnedShare: 250 });
  expect(summary.each[1]).toMatchObject({ bidsPerSession: null, turnedShare: null });
});
