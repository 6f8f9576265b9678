import { describe, expect, test } from 'vitest';
import type { GameEvent } from '../../../src/sim/events/event';
import { votePrice } from '../../../src/sim/rules/alliance/leans';
import { brokerageCost } from '../../../src/sim/rules/alliance/parity';
import { answerTo } from '../../../src/sim/rules/deals/answers';
import { worthTerms } from '../../../src/sim/rules/deals/worth';
import type { Motion } from '../../../src/sim/state/alliance';
import type { DealItem } from '../../../src/sim/state/dealItem';
import type { Game } from '../../../src/sim/state/game';
import { nextId } from '../../../src/sim/state/ids';
import type { Ruleset } from '../../../src/sim/state/ruleset';
import {
  concludeCouncilOffers,
  concludeDeals,
} from '../../../src/sim/turn/phases/diplomacy/concludeDeals';
import { testContext } from '../../support/context';
import { tinyGalaxy } from '../../support/galaxy';

function coalition() {
  const made = tinyGalaxy({
    systems: { a: [0, 0], b: [9000, 0], c: [9000, 900], d: [0, 900], e: [500, 900] },
    factions: ['red', 'blue', 'green', 'foe'],
    worlds: {
      'a.home': { owner: 'red', people: 1000 },
      'b.home': { owner: 'blue', people: 1000 },
      'c.home': { owner: 'green', people: 1000 },
      'd.home': { owner: 'foe', people: 1000 },
    },
    wars: [
      ['blue', 'foe'],
      ['foe', 'green'],
      ['foe', 'red'],
    ],
    alliances: { pact: { members: ['red', 'blue', 'green'], broker: 'green' } },
  });
  const motion: Motion = {
    id: 'motion:red:1',
    terms: { kind: 'tariff', permille: 100 },
    by: 'red',
    entered: 0,
    ultimatum: false,
    offer: null,
    lobbying: {},
    votes: {},
  };
  made.game.alliances.pact!.council!.agenda.push(motion);
  return { ...made, motion, pact: made.game.alliances.pact! };
}

const latinum = (amount: number): DealItem => ({ kind: 'stock', stock: 'latinum', amount });
const vote = (choice: 'aye' | 'nay'): DealItem => ({
  kind: 'promise',
  promise: { kind: 'vote', motion: 'motion:red:1', choice },
  turns: 0,
});
const lean = (toward: string | null, turns = 6): DealItem => ({
  kind: 'promise',
  promise: { kind: 'lean', toward },
  turns,
});

function offer(game: Game, from: string, to: string, give: DealItem[], take: DealItem[]): string {
  const id = nextId(game, 'deal', from);
  game.deals[id] = { id, from, to, give, take, turn: game.turn, counters: null };
  return id;
}

function run(
  game: Game,
  rules: Ruleset,
  phase: typeof concludeDeals = concludeDeals,
): readonly GameEvent[] {
  const context = testContext(game, rules);
  phase(game, context);
  return context.events;
}

describe('votes', () => {
  test('cost what turns the lean, and giving one’s word', () => {
    const { game, rules, motion, pact } = coalition();
    const price = votePrice(game, rules, pact, 'blue', motion, 'aye');
    const terms = worthTerms(game, rules, 'blue', vote('aye'), false, 'red');
    const expected = [{ label: 'deal.word', amount: -10 }];
    expect(terms).toEqual(
      price === 0 ? expected : [...expected, { label: 'deal.vote.aye', amount: -2 * price }],
    );
  });

  test('to turn a lean is paid for by the point', () => {
    const { game, rules, motion, pact } = coalition();
    const choices = ['aye', 'nay'] as const;
    const prices = choices.map((choice) => votePrice(game, rules, pact, 'blue', motion, choice));
    expect(Math.max(...prices)).toBeGreaterThan(0);
    const costs = choices.map((choice) =>
      worthTerms(game, rules, 'blue', vote(choice), false, 'red')
        .filter(({ label }) => label === `deal.vote.${choice}`)
        .reduce((sum, { amount }) => sum + amount, 0),
    );
    expect(costs).toEqual(prices.map((price) => (price === 0 ? 0 : -2 * price)));
  });

  test('one vote is sold once: the second deal of the turn fails and says why', () => {
    const { game, rules } = coalition();
    offer(game, 'green', 'blue', [latinum(400)], [vote('nay')]);
    offer(game, 'red', 'blue', [latinum(400)], [vote('aye')]);
    const before = game.factions.red!.books!.stocks.latinum;
    // The month's lots have red come first, but blue leans the other way and gains more by green's bid.
    expect(run(game, rules)).toMatchObject([
      { type: 'dealMade', from: 'green' },
      { type: 'dealRefused', from: 'red', refusal: { code: 'voteOwed' } },
    ]);
    expect(game.factions.red!.books!.stocks.latinum).toBe(before);
    expect(Object.values(game.pledges)).toMatchObject([
      { by: 'blue', to: 'green', terms: { kind: 'vote', choice: 'nay' }, witnesses: ['red'] },
    ]);
  });

  test('of two bids for one vote envoys take the better, whoever comes first', () => {
    const { game, rules } = coalition();
    offer(game, 'red', 'blue', [latinum(200)], [vote('aye')]);
    offer(game, 'green', 'blue', [latinum(201)], [vote('aye')]);
    expect(run(game, rules)).toMatchObject([
      { type: 'dealMade', from: 'green' },
      { type: 'dealRefused', from: 'red', refusal: { code: 'voteOwed' } },
    ]);
  });

  test('a vote that is cast is not for sale, one way or the other', () => {
    const { game, rules, motion } = coalition();
    motion.votes.blue = 'nay';
    offer(game, 'red', 'blue', [latinum(400)], [vote('aye')]);
    expect(run(game, rules)).toMatchObject([{ refusal: { code: 'voteCast' } }]);
    offer(game, 'red', 'blue', [latinum(400)], [vote('nay')]);
    expect(run(game, rules)).toMatchObject([{ refusal: { code: 'voteGiven' } }]);
  });

  test('a motion without an object is not voted on, nor is the vote for sale', () => {
    const { game, rules, pact } = coalition();
    pact.charter.tariff = 100;
    offer(game, 'red', 'blue', [latinum(400)], [vote('aye')]);
    expect(run(game, rules)).toMatchObject([{ refusal: { code: 'motionMoot' } }]);
  });

  test('nobody outside the Council buys a vote', () => {
    const { game, rules } = coalition();
    game.relations = {};
    offer(game, 'foe', 'blue', [latinum(400)], [vote('nay')]);
    expect(run(game, rules)).toMatchObject([{ refusal: { code: 'votesAmongMembers' } }]);
  });
});

describe('the weight of the broker', () => {
  test('is worth so much a turn to who is favoured, a loss to who is not', () => {
    const { game, rules } = coalition();
    const worth = (judge: string, item: DealItem) =>
      worthTerms(game, rules, judge, item, true, 'green');
    expect(worth('red', lean('red'))).toEqual([
      { label: 'deal.lean', subject: 'red', amount: 120 },
    ]);
    expect(worth('blue', lean('red'))).toEqual([
      { label: 'deal.lean', subject: 'red', amount: -120 },
    ]);
  });

  test('costs the broker the influence it takes above today’s course, and the others’ anger', () => {
    const { game, rules, pact } = coalition();
    pact.brokerage = { lean: null, effort: 1, parity: 50 };
    const more = brokerageCost(rules, 1, 'red') - brokerageCost(rules, 1, null);
    const worth = (item: DealItem) => worthTerms(game, rules, 'green', item, false, 'red');
    expect(worth(lean('red'))).toEqual([
      ...(more > 0 ? [{ label: 'deal.leanCost', amount: -5 * 6 * more }] : []),
      { label: 'deal.leanRisk', subject: 'red', amount: -30 },
    ]);
    expect(worth(lean(null))).toEqual([]);
    pact.brokerage = { lean: 'red', effort: 1, parity: 50 };
    expect(worth(lean('red'))).toEqual([{ label: 'deal.leanRisk', subject: 'red', amount: -30 }]);
  });

  test('is promised by the broker alone, and to one at a time', () => {
    const { game, rules } = coalition();
    offer(game, 'red', 'blue', [latinum(400)], [lean('red')]);
    offer(game, 'red', 'green', [latinum(700)], [lean('red')]);
    offer(game, 'blue', 'green', [latinum(700)], [lean('blue')]);
    expect(run(game, rules)).toMatchObject([
      { type: 'dealRefused', receiver: 'blue', refusal: { code: 'notTheBroker' } },
      { type: 'dealMade', from: 'red', receiver: 'green' },
      { type: 'voiceSold', by: 'green', receiver: 'red', secret: false },
      { type: 'dealRefused', receiver: 'green', refusal: { code: 'leanOwed' } },
    ]);
  });
});

describe('peace with a coalition', () => {
  test('is laid before its Council, and made when the motion passes', () => {
    const { game, rules, pact } = coalition();
    const id = offer(game, 'foe', 'blue', [{ kind: 'peace' }, latinum(200)], []);
    expect(answerTo(game, rules, game.deals[id]!)).toMatchObject({ verdict: 'council' });
    expect(run(game, rules).map(({ type }) => type)).toEqual(['dealProposed', 'motionEntered']);
    const entered = pact.council!.agenda[1]!;
    expect(entered).toMatchObject({
      by: 'blue',
      offer: id,
      terms: { kind: 'armistice', with: 'foe' },
    });
    game.turn = 2;
    expect(run(game, rules)).toEqual([]);
    pact.council!.agenda.pop();
    game.deals[id] = { ...game.deals[id]!, accepted: true };
    expect(run(game, rules, concludeCouncilOffers).map(({ type }) => type)).toEqual([
      'peaceMade',
      'dealMade',
    ]);
    expect(Object.values(game.relations).map(({ kind }) => kind)).toEqual([
      'truce',
      'truce',
      'truce',
    ]);
    expect(game.factions.blue!.books!.stocks.latinum).toBe(1200);
  });

  test('comes to nothing when the motion fails', () => {
    const { game, rules, pact } = coalition();
    offer(game, 'foe', 'blue', [{ kind: 'peace' }], []);
    run(game, rules);
    game.turn = 2;
    pact.council!.agenda.pop();
    expect(run(game, rules, concludeCouncilOffers)).toMatchObject([{ why: 'answer.council' }]);
    expect(game.deals).toEqual({});
  });

  test('comes back when the motion is withdrawn, and is not moved again', () => {
    const { game, rules, pact } = coalition();
    offer(game, 'foe', 'blue', [{ kind: 'peace' }], []);
    run(game, rules);
    pact.council!.agenda.pop();
    game.turn = 2;
    expect(run(game, rules)).toMatchObject([{ type: 'dealRefused', why: 'answer.council' }]);
    expect(pact.council!.agenda).toHaveLength(1);
  });

  test('an armistice that the Council agreed on binds every member', () => {
    const { game, rules } = coalition();
    const terms = { kind: 'armistice', turns: 0, zone: ['e'], stock: null, amount: 0 } as const;
    game.factions.foe!.exhaustion = 100;
    game.relations['foe|red']!.losses = { foe: 60_000 };
    offer(game, 'red', 'foe', [{ kind: 'peace' }, { kind: 'treaty', terms }], []);
    expect(run(game, rules, concludeCouncilOffers).map(({ type }) => type)).toEqual([
      'peaceMade',
      'treatySigned',
      'treatySigned',
      'treatySigned',
      'dealMade',
    ]);
    expect(Object.values(game.treaties).map(({ parties }) => [...parties].sort())).toEqual([
      ['foe', 'red'],
      ['blue', 'foe'],
      ['foe', 'green'],
    ]);
  });
});
