import { describe, expect, it } from 'vitest';
import { answerFounding } from '../../../src/sim/orders/answerFounding';
import { leaveAlliance } from '../../../src/sim/orders/leaveAlliance';
import { proposeFounding } from '../../../src/sim/orders/proposeFounding';
import { setBrokerage } from '../../../src/sim/orders/setBrokerage';
import { accord, fourPowers } from '../../support/accord';
import { give } from '../../support/judge';

const terms = {
  name: 'Accord',
  charter: 'khitomer',
  members: ['red', 'blue', 'green'],
  leader: 'red',
  broker: 'green',
  shares: { red: 400, blue: 400, green: 200 },
};

describe('proposeFounding', () => {
  it('opens talks, signs for oneself and costs influence', () => {
    const made = fourPowers();
    expect(give(proposeFounding, made, 'red', terms)).toBe('ok');
    expect(made.game.foundings['founding:red:1']).toEqual({
      ...terms,
      members: ['blue', 'green', 'red'],
      id: 'founding:red:1',
      by: 'red',
      signed: ['red'],
      turn: made.game.turn,
    });
    expect(made.game.factions.red!.books!.stocks.influence).toBe(80);
    expect(give(proposeFounding, made, 'red', terms)).toBe('alreadyInTalks');
    expect(give(proposeFounding, made, 'blue', terms)).toBe('ok');
  });

  it('is refused without a name, without influence and by whatever the terms lack', () => {
    const made = fourPowers();
    expect(give(proposeFounding, made, 'red', { ...terms, name: ' ' })).toBe('badName');
    expect(give(proposeFounding, made, 'grey', terms)).toBe('foundingWithoutSelf');
    made.game.factions.red!.books!.stocks.influence = 19;
    expect(give(proposeFounding, made, 'red', terms)).toBe('lacksStock');
  });

  it.each([
    ['members', 'red'],
    ['members', ['red', 'red']],
    ['shares', null],
    ['shares', [1]],
    ['shares', { red: 1.5 }],
    ['shares', { red: -1 }],
    ['leader', 5],
    ['broker', 5],
    ['charter', ''],
    ['name', 5],
  ])('does not take %s like %j', (field, value) => {
    const odd = { ...terms, [field]: value } as unknown as typeof terms;
    expect(give(proposeFounding, fourPowers(), 'red', odd)).toBe('malformed');
  });
});

describe('answerFounding', () => {
  it('signs, or ends the talks', () => {
    const made = fourPowers();
    give(proposeFounding, made, 'red', terms);
    const founding = 'founding:red:1';
    expect(give(answerFounding, made, 'blue', { founding, sign: true })).toBe('ok');
    expect(made.game.foundings[founding]?.signed).toEqual(['blue', 'red']);
    expect(give(answerFounding, made, 'blue', { founding, sign: true })).toBe('alreadySigned');
    expect(give(answerFounding, made, 'grey', { founding, sign: true })).toBe('noSuchTalks');
    expect(give(answerFounding, made, 'green', { founding, sign: false })).toBe('ok');
    expect(made.game.foundings).toEqual({});
    expect(give(answerFounding, made, 'blue', { founding, sign: true })).toBe('noSuchTalks');
  });

  it('is an answer', () => {
    const odd = { founding: 'x', sign: 'yes' as unknown as boolean };
    expect(give(answerFounding, fourPowers(), 'red', odd)).toBe('malformed');
  });
});

describe('leaveAlliance', () => {
  it('gives notice by the charter, once', () => {
    const made = accord();
    const turn = made.game.turn;
    expect(give(leaveAlliance, made, 'blue', { manner: 'notice' })).toBe('ok');
    expect(made.alliance.council!.notices).toEqual({ blue: turn + 3 });
    expect(give(leaveAlliance, made, 'blue', { manner: 'notice' })).toBe('noticeGiven');
  });

  it('gives no notice while the Council is to vote on its expulsion', () => {
    const made = accord();
    made.alliance.council!.agenda.push({
      id: 'motion:red:1',
      terms: { kind: 'expulsion', member: 'blue' },
      by: 'red',
      entered: made.game.turn,
      ultimatum: false,
      offer: null,
      lobbying: {},
      votes: {},
    });
    expect(give(leaveAlliance, made, 'blue', { manner: 'notice' })).toBe('expulsionMoved');
    expect(give(leaveAlliance, made, 'green', { manner: 'notice' })).toBe('ok');
    expect(give(leaveAlliance, made, 'blue', { manner: 'war' })).toBe('ok');
  });

  it('breaks away at once, also out of a notice', () => {
    const made = accord();
    give(leaveAlliance, made, 'blue', { manner: 'notice' });
    expect(give(leaveAlliance, made, 'blue', { manner: 'war' })).toBe('ok');
    expect(made.alliance.council!.notices).toEqual({ blue: 0 });
    expect(give(leaveAlliance, made, 'blue', { manner: 'war' })).toBe('breakingAway');
  });

  it('is not for outsiders', () => {
    expect(give(leaveAlliance, accord(), 'grey', { manner: 'notice' })).toBe('noAlliance');
    const odd = { manner: 'fallen' as 'war' };
    expect(give(leaveAlliance, accord(), 'blue', odd)).toBe('malformed');
  });
});

describe('setBrokerage', () => {
  it('steers, and keeps the parity there is', () => {
    const made = accord({ parity: 60 });
    expect(give(setBrokerage, made, 'green', { lean: 'blue', effort: 3 })).toBe('ok');
    expect(made.alliance.brokerage).toEqual({ lean: 'blue', effort: 3, parity: 60 });
    expect(give(setBrokerage, made, 'green', { lean: null, effort: 0 })).toBe('ok');
    expect(made.alliance.brokerage).toEqual({ lean: null, effort: 0, parity: 60 });
  });

  it('is the broker’s alone, towards a great partner, for influence', () => {
    const made = accord();
    expect(give(setBrokerage, made, 'red', { lean: null, effort: 1 })).toBe('notBroker');
    expect(give(setBrokerage, made, 'grey', { lean: null, effort: 1 })).toBe('noAlliance');
    expect(give(setBrokerage, made, 'green', { lean: 'grey', effort: 1 })).toBe('notGreatPartner');
    expect(give(setBrokerage, made, 'green', { lean: 'green', effort: 1 })).toBe('notGreatPartner');
    expect(give(setBrokerage, made, 'green', { lean: null, effort: 4 })).toBe('malformed');
    made.game.factions.green!.books!.stocks.influence = 7;
    expect(give(setBrokerage, made, 'green', { lean: null, effort: 3 })).toBe('lacksStock');
    expect(give(setBrokerage, made, 'green', { lean: null, effort: 2 })).toBe('ok');
  });
});
