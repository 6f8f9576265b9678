import { describe, expect, it } from 'vitest';
import { total } from '../../../../src/sim/lib/terms';
import { contentmentOf, contentmentTerms } from '../../../../src/sim/rules/alliance/contentment';
import { opinionOf } from '../../../../src/sim/rules/diplomacy/opinion';
import { viewFor } from '../../../../src/sim/view/viewFor';
import { accord, table } from '../../../support/accord';

const history = (points: number) => [{ kind: 'history' as const, turn: 1, points, about: null }];

describe('contentment', () => {
  it('begins in the middle, and hardly moves where all is even', () => {
    const { game, rules, alliance } = accord({
      parity: 100,
      might: { grey: { fleets: 300 } },
    });
    const terms = table(contentmentTerms(game, rules, alliance, 'blue'));
    expect(terms['contentment.base']).toBe(50);
    expect(terms['contentment.offices']).toBe(3);
    expect(terms['contentment.ruled']).toBeUndefined();
    expect(terms['contentment.outweighed']).toBeUndefined();
  });

  it.each([
    // Outsider's weight against blue's 300: (permille − 600) / 50, of that half.
    [300, 4],
    [900, 10],
    [600, 10],
    [60, -4],
    [1, -5],
  ])('is glad of allies against a danger of %i', (fleets, amount) => {
    const { game, rules, alliance } = accord({ might: { grey: { fleets } } });
    expect(table(contentmentTerms(game, rules, alliance, 'blue'))['contentment.protected']).toBe(
      amount,
    );
  });

  it('does not fear a friend', () => {
    const { game, rules, alliance } = accord({ might: { grey: { fleets: 5000 } } });
    game.memories['blue>grey'] = history(100);
    expect(table(contentmentTerms(game, rules, alliance, 'blue'))['contentment.protected']).toBe(
      -5,
    );
  });

  it('suffers from a stronger partner, the more when nobody holds it back', () => {
    const { game, rules, alliance } = accord({ parity: 0 });
    const blue = table(contentmentTerms(game, rules, alliance, 'blue'));
    const red = table(contentmentTerms(game, rules, alliance, 'red'));
    // 470 against 270.
    expect(blue['contentment.ruled']).toBe(-20);
    expect(red['contentment.rules']).toBe(4);
    // 470 of 890 is more than half.
    expect(blue['contentment.outweighed']).toBe(-10);
    expect(red['contentment.outweighed']).toBeUndefined();
    alliance.brokerage.parity = 100;
    const even = table(contentmentTerms(game, rules, alliance, 'blue'));
    expect(even['contentment.ruled']).toBeUndefined();
    expect(even['contentment.outweighed']).toBeUndefined();
  });

  it('does not forgive a base share far below what it brings, for any outpost given up', () => {
    const { game, rules, alliance } = accord({ shares: { red: 50, blue: 50, green: 900 } });
    const of = (member: string) => table(contentmentTerms(game, rules, alliance, member));
    // It brings 600 of 1000 permille and has 50: 917 permille of its due are missing, 896 of what goes beyond
    // the 200 that are borne in silence.
    expect(of('red')['contentment.shortShare']).toBe(-80);
    alliance.council!.accounts = { red: { given: {}, received: { subsidies: 100000 } } };
    const most = rules.numbers.alliance.contentment.mostEnriched;
    expect(80).toBeGreaterThan(most + rules.numbers.alliance.contentment.mostSpoils);
    expect(contentmentOf(game, rules, alliance, 'red')).toBeLessThan(
      rules.numbers.alliance.contentment.unhappy,
    );
    expect(of('green')['contentment.shortShare']).toBeUndefined();
    alliance.charter.shares = { red: 480, blue: 300, green: 220 };
    expect(of('red')['contentment.shortShare']).toBeUndefined();
  });

  it('fears who can carry any motion the more, the nearer he comes to it', () => {
    const { game, rules, alliance } = accord({ parity: 0 });
    let before = 0;
    const seen = new Set<number>();
    for (let fleets = 100; fleets <= 1200; fleets += 2) {
      game.factions.red!.might.fleets = fleets;
      const terms = table(contentmentTerms(game, rules, alliance, 'blue'));
      const fear = terms['contentment.outweighed'] ?? 0;
      expect(Math.abs(fear - before)).toBeLessThanOrEqual(1);
      before = fear;
      seen.add(fear);
    }
    expect(before).toBe(-10);
    expect(seen.size).toBe(11);
  });

  it('fears a power the less, the more of a friend it becomes', () => {
    const { game, rules, alliance } = accord({ might: { grey: { fleets: 900 } } });
    const points = [0, 15, 20, 25, 60].map((liking) => {
      game.memories['blue>grey'] = history(liking);
      return table(contentmentTerms(game, rules, alliance, 'blue'))['contentment.protected'] ?? 0;
    });
    expect(points[0]).toBe(10);
    expect(points[4]).toBe(-5);
    expect(new Set(points).size).toBeGreaterThan(3);
    expect([...points].sort((a, b) => b - a)).toEqual(points);
  });

  it('enjoys the broker’s favour and feels its slight', () => {
    const { game, rules, alliance } = accord({ lean: 'blue' });
    alliance.brokerage.effort = 2;
    const of = (member: string) => table(contentmentTerms(game, rules, alliance, member));
    expect(of('blue')['contentment.favoured']).toBe(8);
    expect(of('red')['contentment.slighted']).toBe(-12);
    expect(of('green')['contentment.slighted']).toBeUndefined();
  });

  it('of the broker grows with parity, and sinks with each partner that needs it no more', () => {
    const { game, rules, alliance } = accord({
      parity: 60,
      might: { blue: { fleets: 600 }, grey: { fleets: 3000 } },
    });
    game.memories['red>green'] = history(50);
    const of = () => table(contentmentTerms(game, rules, alliance, 'green'));
    expect(of()['contentment.courted']).toBe(12);
    expect(of()['contentment.unneeded']).toBeUndefined();
    game.factions.grey!.might.fleets = 10;
    expect(of()['contentment.unneeded']).toBe(-10);
  });

  it('counts offices', () => {
    const { game, rules, alliance } = accord();
    expect(table(contentmentTerms(game, rules, alliance, 'red'))['contentment.leads']).toBe(6);
    expect(table(contentmentTerms(game, rules, alliance, 'red'))['contentment.offices']).toBe(
      undefined,
    );
    alliance.offices.intendant = { holder: 'red', since: 1 };
    expect(table(contentmentTerms(game, rules, alliance, 'red'))['contentment.offices']).toBe(3);
  });

  it('compares what it got with what it gave', () => {
    const { game, rules, alliance } = accord();
    alliance.council!.accounts = {
      red: { given: { ships: 500 }, received: { subsidies: 750 } },
      blue: { given: { ships: 500 }, received: { subsidies: 250 } },
    };
    const of = (member: string) => table(contentmentTerms(game, rules, alliance, member));
    // 250 of 1000 for 500 of 1000: 250 permille short, of that a twentieth.
    expect(of('blue')['contentment.cheated']).toBe(-12);
    expect(of('red')['contentment.rewarded']).toBe(12);
    expect(of('blue')['contentment.enriched']).toBe(5);
    expect(of('red')['contentment.enriched']).toBe(15);
    // A tenth of the prize is felt a tenth as much.
    alliance.council!.accounts = {
      red: { given: { ships: 500 }, received: { subsidies: 75 } },
      blue: { given: { ships: 500 }, received: { subsidies: 25 } },
    };
    expect(of('blue')['contentment.cheated']).toBe(-1);
  });

  it('weighs custom, the law on subject peoples and ambition', () => {
    const { game, rules, alliance } = accord({
      attitudes: { blue: { coalition: 40, bondage: -50, ambition: 60 } },
    });
    const of = () => table(contentmentTerms(game, rules, alliance, 'blue'));
    expect(of()['contentment.custom']).toBe(4);
    expect(of()['contentment.law']).toBe(-5);
    expect(of()['contentment.ambition']).toBe(-6);
    alliance.charter.subjects = 'freedom';
    expect(of()['contentment.law']).toBe(5);
    alliance.charter.subjects = 'clients';
    expect(of()['contentment.law']).toBeUndefined();
    alliance.leader = 'blue';
    expect(of()['contentment.ambition']).toBeUndefined();
  });

  it('likes equal votes where equality is loved', () => {
    const { game, rules, alliance } = accord({
      form: 'commonwealth',
      attitudes: { blue: { equality: 70, ambition: 60 } },
    });
    const terms = table(contentmentTerms(game, rules, alliance, 'blue'));
    expect(terms['contentment.equality']).toBe(7);
    expect(terms['contentment.ambition']).toBeUndefined();
  });

  it('bears dues and wars', () => {
    const { game, rules, alliance } = accord();
    alliance.charter.tariff = 60;
    game.factions.blue!.exhaustion = 50;
    const terms = table(contentmentTerms(game, rules, alliance, 'blue'));
    expect(terms['contentment.dues']).toBe(-6);
    expect(terms['contentment.weary']).toBe(-10);
  });

  it('carries what it thinks of each other member, and what it remembers of the alliance', () => {
    const { game, rules, alliance } = accord();
    game.memories['blue>red'] = history(-90);
    game.memories['blue>accord'] = [{ kind: 'cheated', turn: 1, points: -32, about: null }];
    const terms = table(contentmentTerms(game, rules, alliance, 'blue'));
    const opinion = Math.trunc(opinionOf(game, rules, 'blue', 'red') / 10);
    const shown = contentmentTerms(game, rules, alliance, 'blue').find(
      ({ label, subject }) => label === 'contentment.opinion' && subject === 'red',
    );
    expect(shown?.amount).toBe(opinion);
    expect(opinion).toBeLessThan(0);
    expect(terms['memory.cheated']).toBe(-32);
  });

  it('stays between 0 and 100, and says so', () => {
    const { game, rules, alliance } = accord();
    game.memories['blue>accord'] = history(-200);
    const terms = contentmentTerms(game, rules, alliance, 'blue');
    expect(total(terms)).toBe(0);
    expect(table(terms)['contentment.bound']).toBeGreaterThan(0);
  });

  it('is the same in the view of every member', () => {
    const { game, rules, alliance } = accord({ lean: 'red' });
    alliance.council!.accounts = { red: { given: { ships: 100 }, received: { subsidies: 75 } } };
    for (const viewer of alliance.members) {
      const view = viewFor(game, rules, viewer);
      for (const member of alliance.members) {
        expect(contentmentTerms(view, rules, view.alliances.accord!, member)).toEqual(
          contentmentTerms(game, rules, alliance, member),
        );
      }
    }
    expect(contentmentOf(game, rules, alliance, 'red')).toBeGreaterThan(50);
  });
});
