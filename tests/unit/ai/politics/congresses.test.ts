import { describe, expect, test } from 'vitest';
import { openPlanner } from '../../../../src/ai/core/planner';
import { takePosture } from '../../../../src/ai/core/posture';
import { surveySituation } from '../../../../src/ai/core/situation';
import { answerInPerson } from '../../../../src/ai/politics/answerInPerson';
import { callCongresses } from '../../../../src/ai/politics/congresses';
import { takeOutlook } from '../../../../src/ai/politics/outlook';
import { viewFor } from '../../../../src/sim/view/viewFor';
import { tinyGalaxy } from '../../../support/galaxy';
import { play } from '../../../support/greatPowers';

// Red and blue fight and are weary of it; green stands aside, with influence.

function warOfOthers() {
  const { game, rules } = tinyGalaxy({
    systems: { a: [0, 0], b: [400, 0], c: [200, 300] },
    lanes: ['a-b', 'a-c', 'b-c'],
    factions: ['blue', 'green', 'red'],
    worlds: {
      'a.home': { owner: 'red', people: 4000 },
      'b.home': { owner: 'blue', people: 4000 },
      'c.home': { owner: 'green', people: 2000 },
    },
    fleets: [
      { faction: 'red', at: 'a', ships: ['cruiser*3'] },
      { faction: 'blue', at: 'b', ships: ['cruiser*3'] },
      { faction: 'green', at: 'c', ships: ['cruiser*2'] },
    ],
    wars: [['blue', 'red']],
    luck: 'none',
  });
  game.turn = 30;
  for (const id of ['red', 'blue']) game.factions[id]!.exhaustion = 60;
  for (const power of Object.values(game.factions)) power.books!.stocks.influence = 30;
  return { game, rules };
}

type Table = ReturnType<typeof warOfOthers>;

/** What congresses a power calls, and why. */
function calls({ game, rules }: Table, me: string) {
  const planner = openPlanner(viewFor(game, rules, me), rules, { difficulty: 'hard' });
  const situation = surveySituation(planner);
  callCongresses(takeOutlook(planner, situation, takePosture(planner, situation)));
  return planner.orders.flatMap(({ order, reason }) =>
    order.type === 'callCongress' ? [{ of: order.question.of, why: reason?.code }] : [],
  );
}

const rich = ({ game }: Table, id: string, influence: number) => {
  game.factions[id]!.books!.stocks.influence = influence;
};

describe('a congress is called', () => {
  test('by who has influence to spare for the renown of a peace, and by nobody who has none', () => {
    const table = warOfOthers();
    expect(calls(table, 'green')).toEqual([]);
    rich(table, 'green', 300);
    expect(calls(table, 'green')).toMatchObject([{ why: 'congress.broker' }]);
  });

  test('for a friend that is losing, with less to spare', () => {
    const table = warOfOthers();
    rich(table, 'green', 120);
    expect(calls(table, 'green')).toEqual([]);
    table.game.memories['green>red'] = [{ kind: 'history', turn: 29, points: 60, about: null }];
    table.game.relations['blue|red']!.losses = { red: 3000 };
    table.game.factions.blue!.exhaustion = 90;
    expect(calls(table, 'green')).toMatchObject([{ why: 'congress.friend' }]);
  });

  test('never where it would set an enemy free', () => {
    const table = warOfOthers();
    rich(table, 'green', 300);
    table.game.relations['green|red'] = { ...table.game.relations['blue|red']!, since: 28 };
    table.game.factions.green!.exhaustion = 0;
    table.game.memories['green>red'] = [{ kind: 'history', turn: 29, points: -90, about: null }];
    expect(calls(table, 'green')).toEqual([]);
  });

  test('by who is weary of his own war', () => {
    const table = warOfOthers();
    table.game.factions.red!.exhaustion = 95;
    rich(table, 'red', 120);
    expect(calls(table, 'red')).toMatchObject([{ why: 'congress.weary' }]);
    table.game.factions.red!.exhaustion = 5;
    expect(calls(table, 'red')).toEqual([]);
  });

  test('not where it would come to nothing', () => {
    const table = warOfOthers();
    rich(table, 'green', 300);
    table.game.memories['blue>red'] = [{ kind: 'history', turn: 29, points: -400, about: null }];
    table.game.factions.blue!.exhaustion = 0;
    expect(calls(table, 'green')).toEqual([]);
  });
});

test('a staff answers for its person by what the congress would bring him', () => {
  const table = warOfOthers();
  rich(table, 'green', 300);
  table.game.factions.red!.envoys = false;
  const called = play(table.game, table.rules, {
    green: [{ type: 'callCongress', question: { kind: 'peace', of: 'red' } }],
  }).game;
  const answers = () => {
    const planner = openPlanner(viewFor(called, table.rules, 'red'), table.rules, {
      difficulty: 'hard',
    });
    answerInPerson(planner);
    return planner.orders.flatMap(({ order }) =>
      order.type === 'answerCongress' ? [order.sign] : [],
    );
  };
  expect(answers()).toEqual([true]);
  called.memories['red>blue'] = [{ kind: 'history', turn: 30, points: -400, about: null }];
  called.factions.red!.exhaustion = 0;
  expect(answers()).toEqual([false]);
});
