import { describe, expect, it } from 'vitest';
import { total } from '../../../../src/sim/lib/terms';
import { brokersFee } from '../../../../src/sim/rules/alliance/brokersFee';
import { contentmentOf } from '../../../../src/sim/rules/alliance/contentment';
import { courtship, duesOf } from '../../../../src/sim/rules/alliance/dues';
import { incomeOf } from '../../../../src/sim/rules/economy/income';
import { modifiersOf } from '../../../../src/sim/rules/figures/modifiers';
import { economy } from '../../../../src/sim/turn/phases/economy';
import { viewFor } from '../../../../src/sim/view/viewFor';
import { accord, table } from '../../../support/accord';
import { testContext } from '../../../support/context';

describe('dues', () => {
  it('are nothing for who stands alone', () => {
    const { game, rules } = accord();
    expect(duesOf(game, rules, 'grey', 500)).toEqual({ latinum: [], influence: [] });
  });

  it('take the tariff of what is earned, and nothing of a loss', () => {
    const { game, rules, alliance } = accord();
    alliance.charter.tariff = 100;
    expect(table(duesOf(game, rules, 'red', 255).latinum)['dues.tariff']).toBe(-25);
    expect(table(duesOf(game, rules, 'red', -50).latinum)['dues.tariff']).toBeUndefined();
  });

  it('pay the broker from both partners, by parity', () => {
    const { game, rules } = accord({ parity: 80 });
    expect(table(duesOf(game, rules, 'red', 0).latinum)['dues.fee']).toBe(-16);
    expect(table(duesOf(game, rules, 'blue', 0).latinum)['dues.fee']).toBe(-16);
    const ofBroker = table(duesOf(game, rules, 'green', 0).latinum);
    expect(ofBroker['dues.fee red']).toBe(16);
    expect(ofBroker['dues.fee blue']).toBe(16);
  });

  it('pay more from whom the broker leans to, less from the other', () => {
    const { rules, alliance } = accord({ parity: 80, lean: 'blue' });
    alliance.brokerage.effort = 2;
    expect(brokersFee(rules, alliance, 'blue')).toBe(24);
    expect(brokersFee(rules, alliance, 'red')).toBe(8);
  });

  it('court the broker by parity and by how evenly content both partners are', () => {
    const { game, rules, alliance } = accord({ parity: 80 });
    const uneven = Math.abs(
      contentmentOf(game, rules, alliance, 'red') - contentmentOf(game, rules, alliance, 'blue'),
    );
    const courted = Math.floor((80 * (100 - 2 * uneven)) / 10);
    expect(uneven).toBeGreaterThan(0);
    expect(courtship(game, rules, alliance)).toBe(courted);
    const { latinum, influence } = duesOf(game, rules, 'green', 0);
    expect(table(latinum)['dues.courted']).toBe(Math.floor((20 * courted) / 1000));
    expect(table(influence)).toEqual({
      'dues.courted': Math.floor((10 * courted) / 1000),
      'dues.brokerage': -2,
    });
  });

  it('court nobody when one partner is out of all patience', () => {
    const { game, rules, alliance } = accord({ parity: 80 });
    game.memories['blue>accord'] = [{ kind: 'history', turn: 1, points: -200, about: null }];
    expect(contentmentOf(game, rules, alliance, 'red')).toBeGreaterThan(50);
    expect(courtship(game, rules, alliance)).toBe(0);
  });

  it('open the chest by standing, its keeper first', () => {
    const { game, rules, alliance } = accord({ parity: 0 });
    alliance.council!.chest = 1000;
    // 200 are paid out, 20 to the keeper; red weighs 503 of 989, blue 303, green 183.
    const chest = (member: string) => table(duesOf(game, rules, member, 0).latinum);
    expect(chest('blue')['dues.keeper']).toBe(20);
    expect(chest('red')['dues.keeper']).toBeUndefined();
    expect(chest('red')['dues.chest']).toBe(91);
    expect(chest('blue')['dues.chest']).toBe(55);
    expect(chest('green')['dues.chest']).toBe(33);
  });

  it('give the intendant a tithe of all unfree labour under members’ rule', () => {
    const { game, rules, alliance } = accord();
    game.worlds['a.home']!.people.push({ species: 'human', status: 'enslaved', millions: 1200 });
    game.worlds['b.home']!.people.push({ species: 'human', status: 'subject', millions: 900 });
    game.worlds['d.home']!.people.push({ species: 'human', status: 'enslaved', millions: 5000 });
    expect(table(duesOf(game, rules, 'green', 0).latinum)['dues.tithe']).toBe(4);
    expect(table(duesOf(game, rules, 'red', 0).latinum)['dues.tithe']).toBeUndefined();
    delete alliance.offices.intendant;
    expect(table(duesOf(game, rules, 'green', 0).latinum)['dues.tithe']).toBeUndefined();
  });

  it('leave the chest shut when nobody keeps it', () => {
    const { game, rules, alliance } = accord();
    alliance.council!.chest = 1000;
    delete alliance.offices.supremeLegate;
    expect(table(duesOf(game, rules, 'red', 0).latinum)['dues.chest']).toBeUndefined();
  });

  it('are part of the income, and the chest keeps what was paid in', () => {
    const { game, rules, alliance } = accord();
    alliance.charter.tariff = 200;
    alliance.council!.chest = 100;
    const incomes = alliance.members.map((member) => incomeOf(game, rules, member).latinum);
    const paid = incomes.flat().filter(({ label }) => label === 'dues.tariff');
    const out = incomes
      .flat()
      .filter(({ label }) => label === 'dues.chest' || label === 'dues.keeper');
    expect(total(paid)).toBeLessThan(0);
    expect(total(out)).toBeGreaterThan(0);
    const before = game.factions.red!.books!.stocks.latinum;
    economy(game, testContext(game, rules));
    expect(alliance.council!.chest).toBe(100 - total(paid) - total(out));
    expect(game.factions.red!.books!.stocks.latinum).toBe(
      before + total(incomes[alliance.members.indexOf('red')] ?? []),
    );
  });

  it('are known to each member from its own view', () => {
    const { game, rules, alliance } = accord();
    alliance.council!.chest = 500;
    for (const member of alliance.members) {
      const view = viewFor(game, rules, member);
      expect(duesOf(view, rules, member, 100)).toEqual(duesOf(game, rules, member, 100));
    }
  });
});

describe('offices', () => {
  it('change their holder’s figures as long as he holds them', () => {
    const { game, rules: base, alliance } = accord();
    const regent = {
      ...base.offices.regent!,
      effects: [{ stat: 'training' as const, permille: 100 }],
    };
    const rules = { ...base, offices: { ...base.offices, regent } };
    expect(modifiersOf(game, rules, 'red').terms('training')).toEqual([
      { label: 'office', subject: 'regent', amount: 100 },
    ]);
    alliance.offices.regent = { holder: 'blue', since: 1 };
    expect(modifiersOf(game, rules, 'red').terms('training')).toEqual([]);
    expect(modifiersOf(game, rules, 'blue').permille('training')).toBe(100);
    game.factions.blue!.alliance = null;
    expect(modifiersOf(game, rules, 'blue').permille('training')).toBe(0);
  });
});
