import { describe, expect, test } from 'vitest';
import { firstVote } from '../../../src/sim/rules/alliance/reading';
import { offerRefusal } from '../../../src/sim/rules/deals/dealRefusal';
import { promiseRefusal } from '../../../src/sim/rules/deals/pledges';
import type { DealItem } from '../../../src/sim/state/dealItem';
import { nextId } from '../../../src/sim/state/ids';
import { council as councilPhase } from '../../../src/sim/turn/phases/council';
import { resolveTurn } from '../../../src/sim/turn/resolveTurn';
import { testContext } from '../../support/context';
import { council, moved, type Table } from '../../support/council';

const latinum: DealItem = { kind: 'stock', stock: 'latinum', amount: 100 };
const vote = (motion: string): DealItem => ({
  kind: 'promise',
  promise: { kind: 'vote', motion, choice: 'aye' },
  turns: 0,
});

/** Blue answers its letters itself: what is offered now is answered next turn. */
function inPerson(): Table {
  const table = council();
  table.game.factions.blue!.envoys = false;
  return table;
}

const tariff = { kind: 'tariff', permille: 50 } as const;
const offerTo = (to: string, motion: string) => ({
  from: 'red',
  to,
  give: [latinum],
  take: [vote(motion)],
});

describe('an offer that turns on a vote', () => {
  test('is refused before it is sent where the vote is held before the answer', () => {
    const table = inPerson();
    const { game, rules } = table;
    const due = moved(table, 'red', tariff).id;
    expect(offerRefusal(game, rules, offerTo('blue', due))).toEqual({
      code: 'votedBeforeAnswer',
      values: { faction: 'blue' },
    });
    // Envoys answer at once, before the session.
    expect(offerRefusal(game, rules, offerTo('green', due))).toBeNull();
  });

  test('may be made on a motion that comes to the vote next month', () => {
    const table = inPerson();
    const { game, rules, alliance } = table;
    const later = moved(table, 'red', tariff).id;
    alliance.council!.agenda = alliance.council!.agenda.map((motion) => ({
      ...motion,
      entered: game.turn,
    }));
    expect(offerRefusal(game, rules, offerTo('blue', later))).toBeNull();
  });

  test('is refused where the vote was held, or was cast already, either way', () => {
    const table = inPerson();
    const { game, rules } = table;
    const motion = moved(table, 'red', tariff);
    const asked = (id: string) => offerRefusal(game, rules, offerTo('green', id))?.code;
    expect(asked('motion:red:99')).toBe('voteHeld');
    motion.votes.green = 'aye';
    expect(asked(motion.id)).toBe('voteGiven');
    motion.votes.green = 'nay';
    expect(asked(motion.id)).toBe('voteCast');
  });

  test('is dropped with the reason as soon as the vote is held', () => {
    const table = inPerson();
    const { game, rules } = table;
    const motion = moved(table, 'red', tariff);
    const id = nextId(game, 'deal', 'red');
    game.deals[id] = { id, ...offerTo('blue', motion.id), turn: game.turn, counters: null };
    const context = testContext(game, rules);
    councilPhase(game, context);
    expect(game.deals[id]).toBeUndefined();
    expect(context.events.filter(({ type }) => type === 'dealRefused')).toMatchObject([
      { deal: id, refusal: { code: 'voteHeld' } },
    ]);
  });

  test('a motion that lost its object is told with the reason', () => {
    const table = council();
    moved(table, 'red', { kind: 'admission', faction: 'grey' });
    table.game.factions.grey!.alliance = 'other';
    const { events } = resolveTurn(table.game, {}, table.rules);
    expect(events.find(({ type }) => type === 'motionWithdrawn')).toMatchObject({
      refusal: { code: 'memberElsewhere' },
    });
  });

  test('of two motions of one session the later may come to nothing, and that is told', () => {
    const table = council();
    const { alliance } = table;
    for (const member of ['red', 'blue']) {
      const motion = moved(table, member, { kind: 'expulsion', member: 'green' });
      for (const voter of alliance.members) motion.votes[voter] = 'aye';
    }
    const { events } = resolveTurn(table.game, {}, table.rules);
    const told = events.filter(({ type }) => type === 'motionWithdrawn');
    expect(told).toMatchObject([{ refusal: { code: 'notMember' } }]);
  });
});

describe('a Council in which a member answers for itself', () => {
  const patient = (table: Table): Table => {
    const { council: numbers } = table.rules.numbers;
    const rules = {
      ...table.rules,
      numbers: { ...table.rules.numbers, council: { ...numbers, reading: 2 } },
    };
    return { ...table, rules };
  };

  test('lets a motion lie so long that its vote can be asked for and promised in time', () => {
    const { game, rules, alliance } = patient(inPerson());
    const motion = moved({ game, rules, alliance }, 'red', tariff);
    expect(firstVote(game, rules, alliance, motion)).toBe(game.turn + 1);
    expect(offerRefusal(game, rules, offerTo('blue', motion.id))).toBeNull();

    const baskets = { to: 'blue', give: [latinum], take: [vote(motion.id)], counters: null };
    const order = { type: 'proposeDeal', ...baskets } as const;
    const asked = resolveTurn(game, { red: [{ order }] }, rules);
    expect(asked.events.filter(({ type }) => type === 'motionVoted')).toEqual([]);
    const [deal] = Object.keys(asked.game.deals);
    const answer = { type: 'answerDeal', deal: deal ?? '', accept: true } as const;
    const { events } = resolveTurn(asked.game, { blue: [{ order: answer }] }, rules);
    expect(events.find(({ type }) => type === 'motionVoted')).toMatchObject({
      division: { ballots: { blue: { choice: 'aye', because: 'pledge' } } },
    });
  });

  test('is not held up for longer than that by who calls its envoys home before the vote', () => {
    const { game, rules, alliance } = patient(council());
    moved({ game, rules, alliance }, 'red', tariff);
    const recall = { order: { type: 'setEnvoys', empowered: false } } as const;
    const late = resolveTurn(game, { blue: [recall] }, rules);
    expect(late.events.some(({ type }) => type === 'motionVoted')).toBe(false);
    const { events } = resolveTurn(late.game, {}, rules);
    expect(events.some(({ type }) => type === 'motionVoted')).toBe(true);
  });
});

test('nobody promises a world to its owner', () => {
  const { game, rules } = council();
  const cede = { kind: 'cede', world: 'b.home' } as const;
  expect(promiseRefusal(game, rules, 'red', 'blue', cede, 6)?.code).toBe('receiverOwnsWorld');
});
