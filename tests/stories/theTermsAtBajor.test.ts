import { expect, test } from 'vitest';
import { total } from '../../src/sim/lib/terms';
import { standings } from '../../src/sim/rules/alliance/standing';
import type { Order } from '../../src/sim/state/order';
import { allianceOf, beforeTheAccord, play, stateOf } from '../support/greatPowers';

const terms: Order = {
  type: 'proposeFounding',
  name: 'The Accord',
  charter: 'khitomer',
  members: ['red', 'blue', 'green'],
  leader: 'red',
  broker: 'green',
  shares: { red: 420, blue: 380, green: 200 },
};
const tribute: Order = {
  type: 'proposeMotion',
  terms: { kind: 'tribute', from: 'blue', to: 'red', latinum: 20, turns: 12 },
  ultimatum: false,
};

test('two giants who cannot win alone ally through a third, who keeps them equal and lives from it', () => {
  const { game, rules } = beforeTheAccord();
  const founded = play(game, rules, { red: [terms] });
  expect(founded.events.map(({ type }) => type)).toContain('allianceFounded');

  // Red outweighs blue at first, though the broker already takes half of its lead.
  const alliance = allianceOf(founded.game, 'red');
  const before = stateOf(founded.game, rules, alliance);
  expect(before.standing.red! - before.standing.blue!).toBeGreaterThan(50);

  // For two years the broker spends its influence on the balance, and nobody loses patience.
  let now = play(founded.game, rules, {
    green: [{ type: 'setBrokerage', lean: null, effort: 3 }],
  }).game;
  const purse = now.factions.green!.books!.stocks;
  for (let month = 0; month < 24; month += 1) {
    now = play(now, rules).game;
    const { contentment } = stateOf(now, rules, allianceOf(now, 'green'));
    expect(Math.min(...Object.values(contentment))).toBeGreaterThan(60);
  }
  const held = stateOf(now, rules, allianceOf(now, 'green'));
  expect(held.parity).toBeGreaterThan(85);
  expect(held.standing.red! - held.standing.blue!).toBeLessThan(20);
  expect(held.standing.red! - held.standing.blue!).toBeGreaterThanOrEqual(0);
  // It pays: what courting brings is more than what the balance costs.
  const richer = now.factions.green!.books!.stocks;
  expect(richer.latinum).toBeGreaterThan(purse.latinum);
  expect(richer.influence).toBeGreaterThan(purse.influence);

  // The leader cannot carry what the two others oppose.
  for (const member of ['blue', 'green']) now.factions[member]!.envoys = false;
  now = play(now, rules, { red: [tribute] }).game;
  const [motion] = allianceOf(now, 'red').council!.agenda;
  const nay: Order = { type: 'castVote', motion: motion!.id, choice: 'nay' };
  const vote = play(now, rules, { blue: [nay], green: [nay] });
  const division = vote.events.find((event) => event.type === 'motionVoted');
  expect(division?.type === 'motionVoted' && division.division.passed).toBe(false);

  // The broker leans: the standings move by exactly what the sums say.
  const lean: Order = { type: 'setBrokerage', lean: 'blue', effort: 2 };
  const even = standings(vote.game, rules, allianceOf(vote.game, 'green'));
  const leaned = play(vote.game, rules, { green: [lean] });
  const after = allianceOf(leaned.game, 'green');
  const told = leaned.events.find(({ type }) => type === 'brokerLeaned');
  expect(told?.to).toEqual(['blue', 'green', 'red']);
  // Parity has drifted in the meantime: set it back to see the lean alone.
  const { parity } = allianceOf(vote.game, 'green').brokerage;
  after.brokerage = { ...after.brokerage, parity };
  const moved = standings(leaned.game, rules, after);
  const shift = (member: string) => total(moved[member] ?? []) - total(even[member] ?? []);
  expect([shift('blue'), shift('red'), shift('green')]).toEqual([40, -40, 0]);
});
