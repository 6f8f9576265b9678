import { describe, expect, test } from 'vitest';
import { ruleset } from '../../../../../src/content';
import type { MotionTerms } from '../../../../../src/sim';
import { total } from '../../../../../src/sim/lib/terms';
import { draftMotion, motionCostTerms } from '../../../../../src/sim/rules/alliance/agenda';
import { contentmentTerms } from '../../../../../src/sim/rules/alliance/contentment';
import { votePrice } from '../../../../../src/sim/rules/alliance/leans';
import { dissolve, leave } from '../../../../../src/sim/rules/alliance/membership';
import { signTreaty } from '../../../../../src/sim/rules/diplomacy/treaties';
import { treatyBetween } from '../../../../../src/sim/rules/diplomacy/treatyLookup';
import { paidOver } from '../../../../../src/sim/rules/diplomacy/tribute';
import { testContext } from '../../../../support/context';
import { council, interestsOf, refusedWith, type Table, think } from '../../../../support/council';
import { enact, recalls, samples } from '../../../../support/motions';
import { weighs } from '../../../../support/weighs';

const sum = (latinum: number, turns: number) =>
  ({ kind: 'tribute', from: 'blue', to: 'red', latinum, turns }) as const;

describe('who leans how', () => {
  test('payer and payee by the whole sum, who stands by by what it would mean for himself', () => {
    const table = council({ alliance: { broker: 'green' } });
    table.game.factions.red!.prestige = 50;
    think(table.game, 'blue', 'red', -40);
    // 40 latinum for 6 months come to 192 latinum at once: 96 points at 2 points of worth each.
    expect(interestsOf(table, 'red', samples.tribute)).toEqual({ 'lean.getsTribute blue': 96 });
    expect(interestsOf(table, 'blue', samples.tribute)).toEqual({
      'lean.paysTribute red': -96,
      'lean.regard red': -20,
    });
    expect(interestsOf(table, 'green', samples.tribute)).toMatchObject({
      'lean.precedent': -96,
      'lean.balance blue': -30,
    });
  });

  test('longer is more, by less and less', () => {
    const { rules } = council();
    const worth = [12, 24, 36, 48, 60].map((turns) => paidOver(rules, 100, turns));
    const steps = worth.map((each, at) => each - (worth[at - 1] ?? 0));
    expect(steps.every((step) => step > 0)).toBe(true);
    expect(steps).toEqual([...steps].sort((a, b) => b - a));
    expect(worth.at(-1)).toBeLessThan(100 * rules.numbers.council.tribute.horizon);
  });

  test('the rich and the light fear to be next; the payee does not', () => {
    const table = council();
    for (const id of ['red', 'blue']) weighs(table.game, id, { fleets: 300, industry: 10 });
    weighs(table.game, 'green', { fleets: 0, industry: 100 });
    const fears = interestsOf(table, 'green', samples.tribute);
    expect(fears['lean.richNext']).toBeLessThan(0);
    expect(fears['lean.lightNext']).toBeLessThan(0);
    const payee = Object.keys(interestsOf(table, 'red', samples.tribute));
    expect(payee).toEqual(['lean.getsTribute blue']);
  });

  test('who likes the payer, or trades with him by treaty, is against it', () => {
    const table = council();
    think(table.game, 'green', 'blue', 30);
    think(table.game, 'green', 'red', 30);
    expect(interestsOf(table, 'green', samples.tribute)).toMatchObject({
      'lean.friendPays blue': -28,
    });
    const trade = { kind: 'trade', turns: 0, zone: [], stock: null, amount: 0 } as const;
    signTreaty(table.game, testContext(table.game, table.rules), trade, 'green', 'blue');
    expect(interestsOf(table, 'green', samples.tribute)).toMatchObject({
      'lean.partnerPays blue': -48,
    });
  });
});

describe('the treaty', () => {
  test('is the Council’s, for so many turns', () => {
    const table = council();
    enact(table, samples.tribute);
    const treaty = treatyBetween(table.game, 'tribute', 'blue', 'red');
    expect(treaty).toMatchObject({
      parties: ['blue', 'red'],
      until: 11,
      imposed: 'pact',
      terms: { amount: 40 },
    });
    expect(recalls(table, 'blue', 'taxed')).toBeDefined();
    expect(recalls(table, 'red', 'rewarded')).toBeDefined();
    expect(refusedWith(table, 'red', samples.tribute)).toBe('tributePaid');
  });

  test('sits with its payer and payee as long as it lasts, as tribute and not as a spoil', () => {
    const table = council();
    enact(table, samples.tribute);
    const mood = (member: string) => {
      const terms = contentmentTerms(table.game, table.rules, table.alliance, member);
      return Object.fromEntries(terms.map(({ label, amount }) => [label, amount]));
    };
    expect(mood('blue')['contentment.levied']).toBe(-10);
    expect(mood('red')['contentment.paid']).toBe(10);
    expect(mood('red')['contentment.enriched']).toBeUndefined();
    expect(mood('green')).not.toHaveProperty('contentment.levied');
  });

  const partings: [string, (table: Table) => void][] = [
    ['the payer leaves', (table) => quits(table, 'blue', 'notice')],
    ['the payer is expelled', (table) => quits(table, 'blue', 'expelled')],
    ['the payee is expelled', (table) => quits(table, 'red', 'expelled')],
    ['the payee breaks away', (table) => quits(table, 'red', 'war')],
    [
      'the alliance ends',
      ({ game, rules, alliance }) => dissolve(game, testContext(game, rules), alliance, 'voted'),
    ],
  ];

  test.each(partings)('ends when %s', (_, part) => {
    const table = council();
    enact(table, samples.tribute);
    part(table);
    expect(treatyBetween(table.game, 'tribute', 'blue', 'red')).toBeNull();
  });

  test('ends in the hearing of all; another’s leaving, and a treaty freely signed, leave it be', () => {
    const table = council();
    enact(table, samples.tribute);
    quits(table, 'green', 'notice');
    expect(treatyBetween(table.game, 'tribute', 'blue', 'red')).not.toBeNull();
    const events = quits(table, 'blue', 'notice');
    expect(events).toContainEqual(
      expect.objectContaining({ type: 'treatyEnded', kind: 'tribute', parties: ['blue', 'red'] }),
    );
    const free = council();
    const terms = { kind: 'tribute', turns: 9, zone: [], stock: 'latinum', amount: 5 } as const;
    signTreaty(free.game, testContext(free.game, free.rules), terms, 'blue', 'red');
    quits(free, 'blue', 'notice');
    expect(treatyBetween(free.game, 'tribute', 'blue', 'red')).not.toBeNull();
  });
});

test('is refused of strangers, of oneself, of two, beyond its limits', () => {
  const tribute = (change: object) => ({ ...samples.tribute, ...change }) as MotionTerms;
  expect(refusedWith(council(), 'red', tribute({ from: 'grey' }))).toBe('notMember');
  expect(refusedWith(council(), 'red', tribute({ from: 'red' }))).toBe('payerIsPayee');
  expect(refusedWith(council(), 'red', tribute({ latinum: 201 }))).toBe('tributeTooHigh');
  expect(refusedWith(council(), 'red', tribute({ turns: 61 }))).toBe('tributeTooHigh');
  const two = council({ alliance: { members: ['red', 'blue'], shares: { red: 500, blue: 500 } } });
  expect(refusedWith(two, 'red', samples.tribute)).toBe('tributeOfTwo');
});

/**
 * The greediest mover: red has no friends, no enemies, and buys the vote it lacks. What it would be
 * paid is less than what it must pay, whatever the sum.
 */
test('whoever imposes a tribute for its own good gains nothing', () => {
  const table = council();
  const numbers = { ...ruleset.numbers, opinion: table.rules.numbers.opinion };
  const rules = { ...table.rules, numbers };
  const { influence, latinum: latinumPrice } = rules.numbers.deals.stocks;
  const gains = [5, 15, 40, 80, 120, 160, 200].flatMap((latinum) =>
    [1, 3, 6, 12, 24, 36, 48, 60].map((turns) => {
      const terms = sum(latinum, turns);
      const motion = draftMotion(table.game, 'red', terms, { ultimatum: false, vote: 'aye' });
      const entry = total(motionCostTerms(table.game, rules, 'red', terms)) * influence;
      const lean = votePrice(table.game, rules, table.alliance, 'green', motion, 'aye');
      const vote =
        (lean * rules.numbers.deals.promise.perLean + rules.numbers.deals.promise.word) * 1000;
      const won = paidOver(rules, latinum, turns) * latinumPrice;
      return { latinum, turns, gain: won - entry - vote };
    }),
  );
  expect(gains.filter(({ gain }) => gain > 0)).toEqual([]);
});

function quits(
  { game, rules, alliance }: Table,
  member: string,
  how: 'notice' | 'expelled' | 'war',
) {
  const context = testContext(game, rules);
  leave(game, context, alliance, member, how);
  return context.events;
}
