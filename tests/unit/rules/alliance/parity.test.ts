import { describe, expect, it } from 'vitest';
import { total } from '../../../../src/sim/lib/terms';
import { brokerNeedTerms } from '../../../../src/sim/rules/alliance/brokerNeed';
import {
  brokerageCost,
  driftedParity,
  forecastBrokerage,
  parityTerms,
} from '../../../../src/sim/rules/alliance/parity';
import { standings } from '../../../../src/sim/rules/alliance/standing';
import { opinionOf } from '../../../../src/sim/rules/diplomacy/opinion';
import { accord, table } from '../../../support/accord';

const history = (points: number) => [{ kind: 'history' as const, turn: 1, points, about: null }];

describe('parity', () => {
  it('heads where a trusted broker’s effort takes it', () => {
    const { game, rules, alliance } = accord();
    alliance.brokerage.effort = 2;
    game.memories['red>green'] = history(50);
    game.memories['blue>green'] = history(-200);
    const trust = Math.floor(opinionOf(game, rules, 'red', 'green') / 10);
    expect(table(parityTerms(game, rules, alliance))).toEqual({
      'parity.broker': 30,
      'parity.effort': 40,
      'parity.trust red': trust,
      'parity.trust blue': -10,
      // 470 against 270, a twentieth of the gap.
      'parity.gap': -10,
    });
  });

  it('sinks where the broker leans', () => {
    const { game, rules, alliance } = accord();
    alliance.brokerage = { lean: 'blue', effort: 2, parity: 50 };
    const terms = table(parityTerms(game, rules, alliance));
    expect(terms['parity.leaning']).toBe(-20);
    expect(terms['parity.effort']).toBeUndefined();
  });

  it('stays between 0 and 100, and says so', () => {
    const { game, rules, alliance } = accord();
    alliance.brokerage = { lean: 'blue', effort: 3, parity: 50 };
    game.memories['red>green'] = history(-200);
    game.memories['blue>green'] = history(-200);
    const terms = parityTerms(game, rules, alliance);
    expect(table(terms)['parity.bound']).toBe(30);
    expect(total(terms)).toBe(0);
  });

  it('is nothing without a broker, and drifts away', () => {
    const { game, rules, alliance } = accord();
    alliance.broker = null;
    alliance.brokerage.parity = 7;
    expect(parityTerms(game, rules, alliance)).toEqual([]);
    expect(driftedParity(game, rules, alliance)).toBe(2);
    alliance.brokerage.parity = 2;
    expect(driftedParity(game, rules, alliance)).toBe(0);
  });

  it('drifts a few points a turn to where it is heading', () => {
    const { game, rules, alliance } = accord();
    alliance.brokerage = { lean: null, effort: 3, parity: 50 };
    expect(driftedParity(game, rules, alliance)).toBe(55);
  });
});

describe('the broker’s course', () => {
  it('costs influence by effort, and half more where it leans', () => {
    const { rules } = accord();
    expect([0, 1, 2, 3].map((effort) => brokerageCost(rules, effort, null))).toEqual([0, 2, 4, 8]);
    expect([0, 1, 2, 3].map((effort) => brokerageCost(rules, effort, 'blue'))).toEqual([
      0, 3, 6, 12,
    ]);
  });

  it('is forecast by the rules that carry it out', () => {
    const { game, rules, alliance } = accord({ parity: 40 });
    const course = { lean: 'blue', effort: 2 };
    const forecast = forecastBrokerage(game, rules, alliance, course);
    alliance.brokerage = { ...course, parity: 40 };
    expect(forecast.cost).toBe(6);
    expect(forecast.parity).toEqual(parityTerms(game, rules, alliance));
    expect(forecast.standings).toEqual(standings(game, rules, alliance));
    for (let turn = 0; turn < 20; turn += 1) {
      alliance.brokerage.parity = driftedParity(game, rules, alliance);
    }
    expect(forecast.inTheEnd).toEqual(standings(game, rules, alliance));
  });
});

describe('how much a partner needs its broker', () => {
  it('is what parity brings it, the common danger, its opinion and the fee', () => {
    const { game, rules, alliance } = accord({ parity: 80, might: { grey: { fleets: 1200 } } });
    game.memories['blue>green'] = history(100);
    const opinion = Math.trunc((opinionOf(game, rules, 'blue', 'green') * 200) / 1000);
    expect(table(brokerNeedTerms(game, rules, alliance, 'blue'))).toEqual({
      'need.standing': 40,
      // Four times its weight: (4000 − 600) / 50, but 20 at most.
      'need.danger': 20,
      'need.opinion': opinion,
      'need.fee': -8,
    });
    const ofRed = table(brokerNeedTerms(game, rules, alliance, 'red'));
    expect(ofRed['need.standing']).toBe(-40);
    // Twice its weight: (2000 − 600) / 50.
    expect(ofRed['need.danger']).toBe(20);
  });

  it('is less than nothing for the heavier one when no enemy is left', () => {
    const { game, rules, alliance } = accord({ parity: 80, might: { grey: { fleets: 60 } } });
    expect(table(brokerNeedTerms(game, rules, alliance, 'red'))['need.danger']).toBe(-10);
    expect(total(brokerNeedTerms(game, rules, alliance, 'red'))).toBeLessThan(0);
  });
});
