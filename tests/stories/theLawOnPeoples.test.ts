import { describe, expect, it } from 'vitest';
import { lawsNumbers } from '../../src/content/politics/lawsNumbers';
import {
  type Game,
  type Order,
  type People,
  type PeopleStatus,
  type Ruleset,
  resolveTurn,
  viewFor,
} from '../../src/sim';
import { total } from '../../src/sim/lib/terms';
import { memoryOf } from '../../src/sim/rules/diplomacy/memories';
import { upkeepTerms } from '../../src/sim/rules/economy/upkeep';
import { capacityOf } from '../../src/sim/rules/peoples/capacity';
import { growthTerms } from '../../src/sim/rules/peoples/growth';
import { lawForecast } from '../../src/sim/rules/peoples/laws/lawForecast';
import { lawPriceTerms } from '../../src/sim/rules/peoples/laws/lawPrice';
import { lawRefusal } from '../../src/sim/rules/peoples/laws/lawRefusal';
import { loyaltyTerms } from '../../src/sim/rules/peoples/loyalty';
import { conquer } from '../../src/sim/turn/phases/invasion/conquer';
import { testContext } from '../support/context';
import { type FactionSpec, tinyGalaxy } from '../support/galaxy';
import { testRules } from '../support/testRules';

/** The laws as they are played. */
const rules: Ruleset = {
  ...testRules,
  numbers: {
    ...testRules.numbers,
    laws: lawsNumbers,
    economy: {
      ...testRules.numbers.economy,
      statusOutput: { citizen: 1000, client: 900, subject: 850, enslaved: 1100 },
    },
  },
};

const lizards = (status: PeopleStatus): People[] => [{ species: 'lizard', status, millions: 3000 }];

interface Story {
  game: Game;
}

/** Red rules two worlds of lizards; blue is their kin, far away; green has no part in it. */
function story(status: PeopleStatus, red: FactionSpec = {}): Story {
  const { game } = tinyGalaxy({
    rules,
    turn: 5,
    systems: { r: [0, 0], l: [50, 0], m: [90, 0], b: [500, 0], g: [0, 500] },
    lanes: ['r-l', 'l-m', 'm-b', 'r-g'],
    frame: { lastTurn: 400 },
    factions: {
      red: { species: 'human', stocks: { influence: 300, latinum: 3000 }, ...red },
      blue: { species: 'lizard' },
      green: { species: 'human' },
    },
    worlds: {
      'r.home': { owner: 'red', people: 4000, loyalty: 80 },
      'l.one': {
        owner: 'red',
        people: lizards(status),
        size: 2,
        class: 'jungle',
        loyalty: 30,
        garrison: 100,
        richness: { dilithium: 2, duranium: 3 },
      },
      'm.two': {
        owner: 'red',
        people: lizards(status),
        size: 2,
        class: 'jungle',
        loyalty: 30,
        garrison: 100,
        richness: { dilithium: 2, duranium: 3 },
      },
      'b.home': { owner: 'blue', people: lizards('citizen') },
      'g.home': { owner: 'green', people: 2000 },
    },
  });
  return { game };
}

const law = (status: PeopleStatus, world: string | null = null): Order => ({
  type: 'setLaw',
  species: 'lizard',
  world,
  status,
});

function month(tale: Story, ...orders: Order[]) {
  const given = orders.map((order) => ({ order }));
  const played = resolveTurn(tale.game, { red: given }, rules);
  tale.game = played.game;
  return played.events;
}

function months(tale: Story, count: number): void {
  for (let each = 0; each < count; each += 1) month(tale);
}

const statusOn = ({ game }: Story, world = 'l.one') => game.worlds[world]!.people[0]!.status;
const red = ({ game }: Story) => game.factions.red!;
const refusal = ({ game }: Story, order: Order) =>
  order.type === 'setLaw'
    ? (lawRefusal(viewFor(game, rules, 'red'), rules, 'red', order)?.code ?? null)
    : null;

describe('a law that makes a people’s lot harder', () => {
  it('is paid for at once and carried out step by step', () => {
    const tale = story('citizen');
    const price = total(lawPriceTerms(tale.game, rules, 'red', { ...law('enslaved') } as never));
    const { loyalty } = tale.game.worlds['l.one']!;
    const untouched = story('citizen');
    month(untouched);
    const events = month(tale, law('enslaved'));
    expect(events).toContainEqual(
      expect.objectContaining({ type: 'lawGiven', species: 'lizard', status: 'enslaved' }),
    );
    expect(red(untouched).books!.stocks.influence - red(tale).books!.stocks.influence).toBe(price);
    expect(price).toBeGreaterThan(15);
    expect(tale.game.worlds['l.one']!.loyalty).toBeLessThan(loyalty - 20);
    expect(red(tale).prestige).toBe(red(untouched).prestige - 2 * lawsNumbers.prestige);
    expect(memoryOf(tale.game, 'blue', 'red', 'lawHarsher')).toMatchObject({ about: 'lizard' });
    expect(memoryOf(tale.game, 'green', 'red', 'lawHarsher')).toBeUndefined();
    expect(statusOn(tale)).toBe('citizen');
    const seen: PeopleStatus[] = [];
    for (let each = 0; each < 7; each += 1) {
      month(tale);
      seen.push(statusOn(tale));
    }
    expect(seen).toEqual([
      'citizen',
      'client',
      'client',
      'subject',
      'subject',
      'enslaved',
      'enslaved',
    ]);
  });

  it('is for one world alone where it says so', () => {
    const tale = story('citizen');
    month(tale, law('subject', 'm.two'));
    months(tale, 5);
    expect([statusOn(tale, 'l.one'), statusOn(tale, 'm.two')]).toEqual(['citizen', 'subject']);
  });
});

describe('a law that raises a people', () => {
  it('is carried out in the same month, is thanked, and holds for its term', () => {
    const tale = story('enslaved');
    const { prestige } = red(tale);
    const events = month(tale, law('citizen'));
    expect(statusOn(tale)).toBe('citizen');
    expect(events).toContainEqual(
      expect.objectContaining({ type: 'peopleFreed', freed: ['l.one', 'm.two'], own: true }),
    );
    expect(red(tale).prestige).toBe(prestige + 2 * rules.numbers.council.freedPrestige);
    expect(tale.game.worlds['l.one']!.loyalty).toBeGreaterThan(45);
    expect(memoryOf(tale.game, 'blue', 'red', 'lawGentler')).toBeDefined();
    expect(refusal(tale, law('enslaved'))).toBe('lawHeld');
    expect(refusal(tale, law('enslaved', 'l.one'))).toBe('lawHeld');
    months(tale, lawsNumbers.held);
    expect(refusal(tale, law('enslaved'))).toBeNull();
  });

  it('is what the conquered get', () => {
    const tale = story('enslaved', { traits: ['slaveholder'] });
    month(tale, law('client'));
    conquer(tale.game, testContext(tale.game, rules), tale.game.worlds['b.home']!, 'red', {
      attackersLost: 0,
      defendersLost: 0,
    });
    expect(statusOn(tale, 'b.home')).toBe('client');
  });
});

it('laws are refused with their reason', () => {
  const tale = story('subject', { traits: ['emancipator'] });
  expect(refusal(tale, { type: 'setLaw', species: 'human', world: null, status: 'client' })).toBe(
    'lawOnOwn',
  );
  expect(refusal(tale, law('subject'))).toBe('lawAlready');
  expect(refusal(tale, law('client', 'b.home'))).toBe('lawElsewhere');
  expect(refusal(tale, law('client', 'r.home'))).toBe('lawOnAbsent');
  expect(refusal(tale, law('enslaved'))).toBe('lawAgainstWays');
  expect(refusal(tale, { type: 'setLaw', species: 'gnome', world: null, status: 'client' })).toBe(
    'lawOnWhom',
  );
});

describe('bondage', () => {
  it('works mines, is guarded, breeds fewer children, is fled from and hated by kin elsewhere', () => {
    const tale = story('subject');
    month(tale, law('enslaved', 'm.two'));
    months(tale, 3);
    const { game } = tale;
    const bound = game.worlds['m.two']!;
    expect(bound.people[0]!.status).toBe('enslaved');
    const labels = growthTerms(game, rules, bound, capacityOf(game, rules, bound)).map(
      ({ label }) => label,
    );
    expect(labels).toEqual(['growth.born', 'growth.bondage', 'growth.fled']);
    expect(loyaltyTerms(game, rules, game.worlds['l.one']!)).toContainEqual({
      label: 'loyalty.kin',
      subject: 'lizard',
      amount: lawsNumbers.kin,
    });
    const holdings = { worlds: [{ ...bound, people: lizards('enslaved') }], fleets: [] };
    const [guards] = upkeepTerms(game, rules, 'red', {
      ...holdings,
      worlds: [{ ...bound, people: [{ ...lizards('enslaved')[0]!, millions: 9000 }] }],
    }).latinum.filter(({ label }) => label === 'upkeep.guards');
    expect(guards).toMatchObject({ amount: -2, subject: 'm.two' });
    const before = game.worlds['b.home']!.people[0]!.millions;
    month(tale);
    expect(tale.game.worlds['b.home']!.people[0]!.millions).toBeGreaterThan(before);
  });
});

describe('the forecast of a law', () => {
  it('is what the months bring, to the unit', () => {
    const tale = story('enslaved');
    const change = { species: 'lizard', world: null, status: 'citizen' } as const;
    const forecast = lawForecast(viewFor(tale.game, rules, 'red'), rules, 'red', change, {
      months: 12,
      asked: [12],
    });
    month(tale, law('citizen'));
    for (let at = 1; at <= 12; at += 1) {
      const worlds = ['l.one', 'm.two'].map((id) => tale.game.worlds[id]!);
      const people = worlds.reduce((sum, { people }) => sum + people[0]!.millions, 0);
      expect(forecast.given[at]).toMatchObject({
        people,
        loyalty: Math.floor(
          worlds.reduce((sum, { loyalty, people: [own] }) => sum + loyalty * own!.millions, 0) /
            people,
        ),
      });
      month(tale);
    }
    const change12 = forecast.given[12]!.latinum - forecast.without[12]!.latinum;
    expect(total(forecast.terms[12]!.latinum)).toBe(change12);
  });

  it('leaves what it was worked out from as it was', () => {
    const { game } = story('enslaved');
    const view = viewFor(game, rules, 'red');
    const before = JSON.stringify(view);
    lawForecast(
      view,
      rules,
      'red',
      { species: null, world: null, status: 'client' },
      {
        months: 24,
      },
    );
    expect(JSON.stringify(view)).toBe(before);
  });

  it('shows that freedom costs first and pays in the end', () => {
    const { game } = story('enslaved');
    const { given, without } = lawForecast(
      game,
      rules,
      'red',
      { species: 'lizard', world: null, status: 'citizen' },
      { months: 60 },
    );
    expect(given[1]!.latinum).toBeLessThan(without[1]!.latinum);
    expect(given[1]!.work).toBeLessThan(without[1]!.work);
    expect(given[60]!.latinum).toBeGreaterThan(without[60]!.latinum);
    expect(given[60]!.research).toBeGreaterThan(without[60]!.research);
    expect(given[60]!.people).toBeGreaterThan(without[60]!.people);
  });
});

describe('who would outwit the law', () => {
  const wealth = (tale: Story) => {
    const { stocks } = red(tale).books!;
    return stocks.latinum + stocks.duranium + stocks.dilithium + 4 * stocks.influence;
  };
  const mood = ({ game }: Story) => game.worlds['l.one']!.loyalty + game.worlds['m.two']!.loyalty;

  it('loses by freeing and enslaving in turns', () => {
    const plain = story('citizen');
    const sly = story('citizen');
    for (let at = 0; at < 72; at += 1) {
      month(plain);
      const wanted = statusOn(sly) === 'enslaved' ? law('citizen') : law('enslaved');
      month(sly, ...(refusal(sly, wanted) === null ? [wanted] : []));
    }
    expect(wealth(sly)).toBeLessThan(wealth(plain));
    expect(mood(sly)).toBeLessThan(mood(plain));
    expect(red(sly).prestige).toBeLessThan(red(plain).prestige);
  });

  it('gains nothing by enslaving before a month’s income and freeing after it', () => {
    const plain = story('subject');
    const sly = story('subject');
    month(plain);
    month(sly, law('enslaved'));
    const income = (tale: Story) => red(tale).books!.stocks.latinum;
    expect(income(sly)).toBeLessThanOrEqual(income(plain));
    month(plain);
    month(sly, law('subject'));
    expect(statusOn(sly)).toBe('subject');
    expect(income(sly)).toBeLessThanOrEqual(income(plain));
    expect(wealth(sly)).toBeLessThan(wealth(plain));
    expect(mood(sly)).toBeLessThan(mood(plain));
    expect(red(sly).prestige).toBeLessThan(red(plain).prestige);
  });

  it('is thanked by nobody for ending what he has lately begun', () => {
    const sly = story('subject');
    month(sly, law('enslaved'));
    months(sly, 3);
    expect(statusOn(sly)).toBe('enslaved');
    const { prestige } = red(sly);
    const before = mood(sly);
    month(sly, law('citizen'));
    expect(red(sly).prestige).toBe(prestige);
    expect(mood(sly)).toBeLessThan(before + 2 * 2 * rules.numbers.growth.loyaltyDrift);
  });
});
