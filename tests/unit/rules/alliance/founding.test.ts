import { describe, expect, it } from 'vitest';
import { total } from '../../../../src/sim/lib/terms';
import {
  type FoundingPlan,
  foundingAnswer,
  foundingRefusal,
  foundingTerms,
} from '../../../../src/sim/rules/alliance/founding';
import { opinionOf } from '../../../../src/sim/rules/diplomacy/opinion';
import { viewFor } from '../../../../src/sim/view/viewFor';
import { fill, refusalTemplate } from '../../../../src/text';
import { fourPowers, table } from '../../../support/accord';

const plan = (more: Partial<FoundingPlan> = {}): FoundingPlan => ({
  by: 'red',
  name: 'Accord',
  charter: 'khitomer',
  members: ['blue', 'green', 'red'],
  leader: 'red',
  broker: 'green',
  shares: { red: 400, blue: 400, green: 200 },
  ...more,
});

const pair = (more: Partial<FoundingPlan> = {}) =>
  plan({ members: ['blue', 'red'], broker: null, shares: { red: 500, blue: 500 }, ...more });

describe('the terms of an alliance', () => {
  it('are weighed against an enemy too strong alone, by the broker’s word and by one’s share', () => {
    const { game, rules } = fourPowers({ might: { grey: { fleets: 900 } } });
    expect(table(foundingTerms(game, rules, 'red', plan()))).toEqual({
      'founding.reluctance': -25,
      // 1500 permille of its weight: (1500 − 600) / 50.
      'founding.enemy': 18,
      'founding.enough': 10,
      // Half of 8: red thinks nothing of green.
      'founding.guarantee': 4,
      // It brings 600 permille and needs the others a little less than they it: it asks for 602.
      'founding.shortShare': -33,
      'founding.leads': 6,
    });
    expect(table(foundingTerms(game, rules, 'blue', plan()))).toEqual({
      'founding.reluctance': -25,
      'founding.enemy': 20,
      'founding.enough': 10,
      'founding.guarantee': 10,
      'founding.share': 10,
    });
    expect(table(foundingTerms(game, rules, 'green', plan()))).toEqual({
      'founding.reluctance': -25,
      'founding.enemy': 20,
      'founding.enough': 10,
      'founding.chair': 30,
      'founding.share': 10,
    });
  });

  it.each([
    [25, 20, 8],
    [10, 14, 5],
    [-25, 0, 0],
    [90, 20, 8],
  ])('count the word of a broker of whom one thinks %i', (points, weaker, stronger) => {
    const { game, rules } = fourPowers();
    for (const key of ['red>green', 'blue>green']) {
      game.memories[key] = [{ kind: 'history', turn: 1, points, about: null }];
    }
    const word = (member: string) =>
      table(foundingTerms(game, rules, member, plan()))['founding.guarantee'] ?? 0;
    expect([word('blue'), word('red')]).toEqual([weaker, stronger]);
  });

  it('frighten the weaker when nobody keeps the stronger in check', () => {
    const { game, rules } = fourPowers();
    // 300 of 900 is the gap: 333 permille, a twentieth of it.
    expect(table(foundingTerms(game, rules, 'blue', pair()))['founding.distrust']).toBe(-31);
    expect(table(foundingTerms(game, rules, 'red', pair()))['founding.distrust']).toBeUndefined();
    const equal = pair({ charter: 'commonwealth' });
    expect(table(foundingTerms(game, rules, 'blue', equal))['founding.distrust']).toBeUndefined();
  });

  it.each([
    [960, 4],
    [1000, undefined],
    [500, 10],
  ])('are the better, the more all outweigh a danger of %i', (fleets, points) => {
    const { game, rules } = fourPowers({ might: { grey: { fleets } } });
    expect(table(foundingTerms(game, rules, 'blue', plan()))['founding.enough']).toBe(points);
  });

  it('are of no use where all together are too weak', () => {
    const { game, rules } = fourPowers({ might: { grey: { fleets: 5000 } } });
    const terms = table(foundingTerms(game, rules, 'blue', plan()));
    expect(terms['founding.enough']).toBeUndefined();
    expect(terms['founding.tooWeak']).toBe(-10);
  });

  it('meet custom, the law on subject peoples, ambition and the love of equality', () => {
    const { game, rules } = fourPowers({
      attitudes: { blue: { coalition: -40, bondage: -100, ambition: 50, equality: 30 } },
    });
    const conquest = table(foundingTerms(game, rules, 'blue', plan()));
    expect(conquest['founding.custom']).toBe(-8);
    expect(conquest['founding.law']).toBe(-20);
    expect(conquest['founding.ambition']).toBe(-10);
    const free = table(foundingTerms(game, rules, 'blue', pair({ charter: 'commonwealth' })));
    expect(free['founding.law']).toBe(20);
    expect(free['founding.equality']).toBe(6);
    expect(free['founding.ambition']).toBeUndefined();
    // Half the votes for a third of the weight, three tenths of the difference made good by its love of
    // equality: it asks for 368 (less for its need) and gets 132 more, a tenth of which counts.
    expect(free['founding.share']).toBe(13);
  });

  it('are coloured by what it thinks of the others', () => {
    const { game, rules } = fourPowers();
    game.memories['blue>red'] = [{ kind: 'history', turn: 1, points: -80, about: null }];
    const opinion = Math.trunc(opinionOf(game, rules, 'blue', 'red') / 4);
    expect(opinion).toBeLessThan(-10);
    const shown = foundingTerms(game, rules, 'blue', plan()).find(
      ({ label, subject }) => label === 'founding.opinion' && subject === 'red',
    );
    expect(shown?.amount).toBe(opinion);
  });

  it('are worth less, the more sit at the table', () => {
    const { game, rules } = fourPowers();
    const members = ['blue', 'green', 'grey', 'red'];
    const shares = { red: 250, blue: 250, green: 250, grey: 250 };
    const terms = foundingTerms(game, rules, 'blue', plan({ members, shares }));
    expect(table(terms)['founding.crowd']).toBe(-6);
  });

  it('are answered by their sum', () => {
    const { game, rules } = fourPowers({ might: { grey: { fleets: 900 } } });
    const yes = foundingAnswer(game, rules, 'blue', plan());
    expect(yes).toMatchObject({ verdict: 'yes', total: 25, hidden: [] });
    game.factions.grey!.might.fleets = 100;
    const no = foundingAnswer(game, rules, 'blue', pair());
    expect(no.verdict).toBe('no');
    expect(no.total).toBe(total(no.terms));
  });

  it('come to the same in every view', () => {
    const { game, rules } = fourPowers({ might: { grey: { fleets: 900 } } });
    for (const viewer of ['red', 'blue', 'green', 'grey']) {
      const view = viewFor(game, rules, viewer);
      for (const member of plan().members) {
        expect(foundingTerms(view, rules, member, plan())).toEqual(
          foundingTerms(game, rules, member, plan()),
        );
      }
    }
  });
});

describe('what cannot be founded', () => {
  const cases: readonly (readonly [string, FoundingPlan])[] = [
    ['unknownCharter', plan({ charter: 'nonsense' })],
    ['foundingWithoutSelf', plan({ by: 'grey' })],
    ['foundingAlone', plan({ members: ['red'] })],
    ['foundingAlone', plan({ members: ['red', 'red'] })],
    ['foundingTooMany', plan({ members: ['red', 'blue', 'green', 'grey', 'pink'] })],
    ['unknownFaction', plan({ members: ['red', 'pink'] })],
    ['foundingLeader', plan({ leader: 'grey' })],
    ['foundingBroker', plan({ broker: 'red' })],
    ['foundingBroker', plan({ broker: 'grey' })],
    ['brokerNeedsTwo', pair({ broker: 'blue' })],
    ['charterWithoutBroker', plan({ charter: 'commonwealth' })],
    ['foundingShareLeast', plan({ shares: { red: 500, blue: 500 } })],
    ['foundingShareLeast', plan({ shares: { red: 500, blue: 460, green: 40 } })],
    ['foundingSharesExceed', plan({ shares: { red: 500, blue: 400, green: 200 } })],
    ['foundingSharesLack', plan({ shares: { red: 400, blue: 300, green: 200 } })],
  ];
  it('of shares speak in percent and say what would be right', () => {
    const { game, rules } = fourPowers();
    const said = (shares: Record<string, number>) => {
      const refusal = foundingRefusal(game, rules, plan({ shares }))!;
      return fill(refusalTemplate(refusal.code), refusal.values ?? {}, (id) => id);
    };
    expect(said({ red: 0, blue: 0, green: 1000 })).toBe(
      'Every member needs a base share of 5 % at least; blue has 0 %.',
    );
    expect(said({ red: 400, blue: 300, green: 200 })).toBe(
      'The base shares add up to 90 %: 10 % more must be given, to make 100 %.',
    );
    expect(said({ red: 500, blue: 305, green: 200 })).toBe(
      'The base shares add up to 101 %: 1 % must be taken off, to make 100 %.',
    );
  });

  it.each(cases)('%s', (code, wrong) => {
    const { game, rules } = fourPowers();
    expect(foundingRefusal(game, rules, plan())).toBeNull();
    expect(foundingRefusal(game, rules, wrong)?.code).toBe(code);
  });

  it('includes powers at war with each other or allied already', () => {
    const { game, rules } = fourPowers();
    game.factions.blue!.alliance = 'other';
    expect(foundingRefusal(game, rules, plan())?.code).toBe('inAnotherAlliance');
    game.factions.blue!.alliance = null;
    game.factions.blue!.alive = false;
    expect(foundingRefusal(game, rules, plan())?.code).toBe('unknownFaction');
  });
});
