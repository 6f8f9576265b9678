import { describe, expect, it } from 'vitest';
import { total } from '../../../src/sim/lib/terms';
import { applyOrder } from '../../../src/sim/orders/applyOrder';
import { validateOrder } from '../../../src/sim/orders/validateOrder';
import { exposureTerms, winningTerms } from '../../../src/sim/rules/diplomacy/court/winning';
import { memoryOf } from '../../../src/sim/rules/diplomacy/memories';
import { opinionOf } from '../../../src/sim/rules/diplomacy/opinion';
import type { Order } from '../../../src/sim/state/order';
import { characters } from '../../../src/sim/turn/phases/characters';
import { planningCopy } from '../../../src/sim/view/planningCopy';
import { viewFor } from '../../../src/sim/view/viewFor';
import { testContext } from '../../support/context';
import { courtly, courtRules, seat } from '../../support/courts';

type Galaxy = ReturnType<typeof courtly>;

const court = (person: string, means: 'flatter' | 'bribe'): Order => ({
  type: 'winCouncillor',
  court: 'red',
  person,
  means,
});

function seated(more: Parameters<typeof courtly>[0] = {}): Galaxy {
  const galaxy = courtly(more);
  galaxy.game.factions.red!.court = [seat('chang'), seat('azetbur'), seat('kang')];
  return galaxy;
}

function order({ game, rules }: Galaxy, faction: string, given: Order) {
  const refusal = validateOrder(given, { view: viewFor(game, rules, faction), faction, rules });
  if (refusal === null) applyOrder(given, { realm: game, faction, rules });
  return refusal;
}

function month({ game, rules }: Galaxy) {
  const context = testContext(game, rules);
  characters(game, context);
  game.turn += 1;
  return context.events;
}

const certain = (permille: number) => ({
  ...courtRules,
  numbers: {
    ...courtRules.numbers,
    court: {
      ...courtRules.numbers.court,
      exposure: { ...courtRules.numbers.court.exposure, base: permille, most: permille },
    },
  },
});

const purse = ({ game }: Galaxy, faction: string) => game.factions[faction]!.books!.stocks;
const seatOf = ({ game }: Galaxy, person: string) =>
  game.factions.red!.court!.find((each) => each.person === person);

describe('winning a councillor', () => {
  it('costs what was told, and he speaks for who won him', () => {
    const galaxy = seated();
    const { game, rules } = galaxy;
    const price = total(
      winningTerms(viewFor(game, rules, 'blue'), rules, 'blue', 'red', seat('chang'), 'flatter'),
    );
    expect(order(galaxy, 'blue', court('chang', 'flatter'))).toBeNull();
    expect(purse(galaxy, 'blue').influence).toBe(500 - price);
    expect(month(galaxy)).toMatchObject([
      { type: 'councillorWon', character: 'chang', by: 'blue' },
    ]);
    expect(opinionOf(game, rules, 'red', 'blue')).toBeGreaterThan(0);
  });

  it('is dearer of the honourable, of who was won before, and in war', () => {
    const price = (galaxy: Galaxy, person: string, bought = 0) =>
      total(
        winningTerms(galaxy.game, galaxy.rules, 'blue', 'red', seat(person, { bought }), 'bribe'),
      );
    const peace = seated();
    expect(price(peace, 'kang')).toBeGreaterThan(price(peace, 'chang'));
    expect(price(peace, 'chang', 2)).toBe(2 * price(peace, 'chang'));
    expect(price(seated({ wars: [['red', 'blue']] }), 'chang')).toBe(2 * price(peace, 'chang'));
  });

  it('is dearer with every friend one has at that court', () => {
    const galaxy = seated();
    const { game, rules } = galaxy;
    const price = () => total(winningTerms(game, rules, 'blue', 'red', seat('azetbur'), 'bribe'));
    const first = price();
    const won = { by: 'blue', means: 'bribe', turn: 3 } as const;
    game.factions.red!.court = [seat('chang', { won }), seat('azetbur'), seat('kang')];
    expect(price()).toBeGreaterThan(first);
  });

  it('again and again never adds up: there is one voice, and it only fades from the last time', () => {
    const galaxy = seated();
    const { game, rules } = galaxy;
    order(galaxy, 'blue', court('chang', 'flatter'));
    month(galaxy);
    const once = opinionOf(game, rules, 'red', 'blue');
    expect(order(galaxy, 'blue', court('chang', 'flatter'))?.code).toBe('wonLately');
    for (let turn = 0; turn < 12; turn += 1) month(galaxy);
    expect(order(galaxy, 'blue', court('chang', 'flatter'))).toBeNull();
    month(galaxy);
    expect(opinionOf(game, rules, 'red', 'blue')).toBe(once);
    expect(seatOf(galaxy, 'chang')?.bought).toBe(2);
  });

  it('of two who court him in one month one wins him, whoever ordered first, and the other is paid back', () => {
    const winner = (first: string, second: string) => {
      const galaxy = seated();
      order(galaxy, first, court('chang', 'bribe'));
      order(galaxy, second, court('chang', 'bribe'));
      month(galaxy);
      const spent = ['blue', 'green'].filter((id) => purse(galaxy, id).latinum < 5000);
      expect(spent).toEqual([seatOf(galaxy, 'chang')?.won?.by]);
      return spent[0];
    };
    expect(winner('blue', 'green')).toBe(winner('green', 'blue'));
  });

  it('who falls or is dismissed in the same month was not paid', () => {
    for (const gone of ['dead', 'dismissed']) {
      const galaxy = seated();
      order(galaxy, 'blue', court('chang', 'bribe'));
      if (gone === 'dead') galaxy.game.characters.chang!.status = 'dead';
      else order(galaxy, 'red', { type: 'dismissCouncillor', person: 'chang' });
      month(galaxy);
      expect(purse(galaxy, 'blue').latinum).toBe(5000);
      expect(seatOf(galaxy, 'chang')).toBeUndefined();
    }
  });

  it('is refused at home, of who has no seat, and without the means', () => {
    const galaxy = seated();
    expect(order(galaxy, 'red', court('chang', 'bribe'))?.code).toBe('ownCouncillor');
    expect(order(galaxy, 'blue', court('toragh', 'bribe'))?.code).toBe('noSuchCouncillor');
    purse(galaxy, 'blue').latinum = 10;
    expect(order(galaxy, 'blue', court('chang', 'bribe'))?.code).toBe('lacksStock');
    order(galaxy, 'blue', court('chang', 'flatter'));
    expect(order(galaxy, 'blue', court('chang', 'flatter'))?.code).toBe('courtedAlready');
  });

  it('planned, leaves the view it was planned from as it was', () => {
    const { game, rules } = seated();
    const view = viewFor(game, rules, 'blue');
    const before = JSON.stringify(view.factions);
    applyOrder(court('chang', 'bribe'), { realm: planningCopy(view), faction: 'blue', rules });
    expect(JSON.stringify(view.factions)).toBe(before);
  });
});

describe('a bribe', () => {
  it('that comes to light costs him his seat and the briber the good will of the court', () => {
    const galaxy = seated({ rules: certain(1000) });
    const { game, rules } = galaxy;
    order(galaxy, 'blue', court('chang', 'bribe'));
    const events = month(galaxy);
    expect(events.map(({ type }) => type)).toEqual([
      'councillorWon',
      'bribeExposed',
      'courtChanged',
    ]);
    expect(events.every(({ to }) => to === 'all')).toBe(true);
    expect(memoryOf(game, 'red', 'blue', 'bribed')?.points).toBeLessThan(0);
    expect(opinionOf(game, rules, 'red', 'blue')).toBeLessThan(0);
    month(galaxy);
    expect(seatOf(galaxy, 'chang')).toBeUndefined();
  });

  it('comes to light the sooner the more eyes look, and flattery never', () => {
    const looked = seated({ treaties: [{ kind: 'intelligence', between: ['red', 'green'] }] });
    const chance = ({ game, rules }: Galaxy) => total(exposureTerms(game, rules, 'red', 'blue'));
    expect(chance(looked)).toBeGreaterThan(chance(seated()));
    const flattered = seated({ rules: certain(1000) });
    order(flattered, 'blue', court('chang', 'flatter'));
    month(flattered);
    expect(seatOf(flattered, 'chang')?.won?.by).toBe('blue');
  });
});

describe('a dismissal', () => {
  it('costs influence and prestige, and he is not called back for years', () => {
    const galaxy = seated();
    const { influence, prestige } = galaxy.rules.numbers.court.dismissal;
    order(galaxy, 'red', { type: 'dismissCouncillor', person: 'kang' });
    expect(purse(galaxy, 'red').influence).toBe(500 - influence);
    expect(galaxy.game.factions.red!.prestige).toBe(-prestige);
    expect(month(galaxy)).toMatchObject([{ type: 'courtChanged', left: ['kang'] }]);
    month(galaxy);
    expect(galaxy.game.factions.red!.court!.map(({ person }) => person)).toEqual([
      'chang',
      'azetbur',
      'toragh',
    ]);
  });
});
