import { describe, expect, it } from 'vitest';
import { total } from '../../../../src/sim/lib/terms';
import { greatPartners } from '../../../../src/sim/rules/alliance/parity';
import { standingOf, standings, standingTerms } from '../../../../src/sim/rules/alliance/standing';
import { viewFor } from '../../../../src/sim/view/viewFor';
import { accord, table } from '../../../support/accord';

describe('standing', () => {
  it('is the sum of the charter share, fleets, industry, prestige and offices', () => {
    const { game, rules, alliance } = accord({ parity: 0 });
    game.factions.red!.prestige = 30;
    game.factions.green!.prestige = 10;
    game.factions.blue!.prestige = -50;
    expect(table(standingTerms(game, rules, alliance, 'red'))).toEqual({
      'standing.share': 200,
      'standing.fleets': 180,
      'standing.industry': 50,
      // A name counts for 20 before it is famous: 50 of 100.
      'standing.prestige': 50,
      'standing.office': 40,
    });
    expect(table(standingTerms(game, rules, alliance, 'blue'))).toEqual({
      'standing.share': 120,
      'standing.fleets': 90,
      'standing.industry': 30,
      'standing.prestige': 20,
      'standing.office': 30,
    });
    expect(table(standingTerms(game, rules, alliance, 'green'))).toEqual({
      'standing.share': 80,
      'standing.fleets': 30,
      'standing.industry': 20,
      'standing.prestige': 30,
      'standing.office': 20,
    });
  });

  it('is moved a little by a little fame, also where nobody has any', () => {
    const { game, rules, alliance } = accord({ parity: 0 });
    let before = standingOf(game, rules, alliance, 'green');
    for (let prestige = 1; prestige <= 300; prestige += 1) {
      game.factions.green!.prestige = prestige;
      const after = standingOf(game, rules, alliance, 'green');
      expect(Math.abs(after - before)).toBeLessThanOrEqual(2);
      before = after;
    }
  });

  it('names the office it counts', () => {
    const { game, rules, alliance } = accord();
    const office = standingTerms(game, rules, alliance, 'blue').find(
      ({ label }) => label === 'standing.office',
    );
    expect(office?.subject).toBe('supremeLegate');
  });

  it('moves by parity from the heavier partner to the lighter, at 100 until they are equal', () => {
    const { game, rules, alliance } = accord({ parity: 80 });
    // 503 against 303 without the broker.
    expect(table(standingTerms(game, rules, alliance, 'red'))['standing.parity']).toBe(-80);
    expect(table(standingTerms(game, rules, alliance, 'blue'))['standing.parity']).toBe(80);
    expect(table(standingTerms(game, rules, alliance, 'green'))['standing.parity']).toBeUndefined();
    alliance.brokerage.parity = 100;
    expect(standingOf(game, rules, alliance, 'red')).toBe(403);
    expect(standingOf(game, rules, alliance, 'blue')).toBe(403);
  });

  it('moves by exactly what the sum says when the broker leans', () => {
    const { game, rules, alliance } = accord({ parity: 50 });
    const before = standings(game, rules, alliance);
    alliance.brokerage = { lean: 'blue', effort: 3, parity: 50 };
    const after = standings(game, rules, alliance);
    expect(table(after.blue!)['standing.lean']).toBe(60);
    expect(table(after.red!)['standing.lean']).toBe(-60);
    expect(total(after.blue!) - total(before.blue!)).toBe(60);
    expect(total(after.red!) - total(before.red!)).toBe(-60);
    expect(total(after.green!)).toBe(total(before.green!));
  });

  it('takes no notice of a lean to somebody who is no great partner', () => {
    const { game, rules, alliance } = accord({ parity: 50 });
    const before = standings(game, rules, alliance);
    alliance.brokerage.lean = 'green';
    expect(standings(game, rules, alliance)).toEqual(before);
  });

  it('is the same for all where votes are equal', () => {
    const { game, rules, alliance } = accord({ form: 'commonwealth', parity: 80 });
    for (const member of alliance.members) {
      expect(standingTerms(game, rules, alliance, member)).toEqual([
        { label: 'standing.equal', amount: 333 },
      ]);
    }
    expect(greatPartners(game, rules, alliance)).toBeNull();
  });

  it('is the same in every view, also in that of an outsider', () => {
    const { game, rules, alliance } = accord({ parity: 60, lean: 'blue' });
    const truth = standings(game, rules, alliance);
    for (const faction of ['red', 'blue', 'green', 'grey']) {
      const view = viewFor(game, rules, faction);
      expect(standings(view, rules, view.alliances.accord!)).toEqual(truth);
    }
  });
});

describe('the great partners', () => {
  it('are the two heaviest who are not the broker, the heavier first', () => {
    const { game, rules, alliance } = accord({
      might: { blue: { fleets: 3000 } },
    });
    expect(greatPartners(game, rules, alliance)).toEqual(['blue', 'red']);
    alliance.broker = 'red';
    expect(greatPartners(game, rules, alliance)).toEqual(['blue', 'green']);
  });

  it('need two', () => {
    const { game, rules, alliance } = accord({
      members: ['red', 'green'],
      shares: { red: 500, green: 500 },
      offices: {},
    });
    expect(greatPartners(game, rules, alliance)).toBeNull();
    expect(standingTerms(game, rules, alliance, 'red').map(({ label }) => label)).not.toContain(
      'standing.parity',
    );
  });
});
