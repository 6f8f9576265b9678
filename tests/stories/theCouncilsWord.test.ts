import { describe, expect, test } from 'vitest';
import {
  type CharterChange,
  type MotionKind,
  type MotionTerms,
  motionEffects,
  motionKinds,
  subjectLaws,
} from '../../src/sim';
import type { GameEvent } from '../../src/sim/events/event';
import { sum } from '../../src/sim/lib/integers';
import { total } from '../../src/sim/lib/terms';
import { duesOf } from '../../src/sim/rules/alliance/dues';
import { quotaTerms } from '../../src/sim/rules/alliance/operations';
import { standings } from '../../src/sim/rules/alliance/standing';
import { liftUnder, release, releaseUnder } from '../../src/sim/rules/alliance/subjectLaw';
import { atWar } from '../../src/sim/rules/diplomacy/relations';
import { leavesWarToCouncil } from '../../src/sim/rules/diplomacy/treatyRefusal';
import { worldYield } from '../../src/sim/rules/economy/income';
import { technologyCost } from '../../src/sim/rules/economy/researchRules';
import type { Game } from '../../src/sim/state/game';
import type { PeopleStatus } from '../../src/sim/state/world';
import { conquer } from '../../src/sim/turn/phases/invasion/conquer';
import { resolveTurn } from '../../src/sim/turn/resolveTurn';
import { viewFor } from '../../src/sim/view/viewFor';
import { namesIn, statementSentence, words } from '../../src/text';
import { testContext } from '../support/context';
import { council, moved, type Table } from '../support/council';
import { enslaved, samples, withSpoil } from '../support/motions';

interface Aftermath extends Table {
  /** As it was before the vote. */
  readonly before: Game;
  readonly months: number;
  readonly events: readonly GameEvent[];
}

/** Every member votes for it, and some months go by in which nobody orders anything. */
function carried(table: Table, terms: MotionTerms, months = 3): Aftermath {
  const before = structuredClone(table.game);
  const motion = moved(table, 'red', terms);
  for (const member of table.alliance.members) motion.votes[member] = 'aye';
  const events: GameEvent[] = [];
  let { game } = table;
  for (let month = 0; month < months; month += 1) {
    const result = resolveTurn(game, {}, table.rules);
    game = result.game;
    events.push(...result.events);
  }
  const vote = events.find((event) => event.type === 'motionVoted');
  expect(vote, 'the vote').toMatchObject({ division: { passed: true } });
  return {
    ...table,
    game,
    alliance: game.alliances.pact ?? table.alliance,
    before,
    months,
    events,
  };
}

const peaceful = () => council();
const fighting = () => council({ wars: [['red', 'grey']] });
const tables: Partial<Record<MotionKind, () => Table>> = {
  armistice: fighting,
  operation: fighting,
  allotment: withSpoil,
  subjects: withSpoil,
  emancipation: withSpoil,
};

const statusesOf = (game: Game, owner: string) =>
  Object.values(game.worlds)
    .filter((world) => world.owner === owner)
    .flatMap(({ people }) => people.map(({ status }) => status));

/** What the words of each kind of motion say, some months after it has passed. */
const holds: Record<MotionKind, (after: Aftermath) => void> = {
  war: ({ game, alliance }) => {
    for (const member of alliance.members) expect(atWar(game, member, 'grey')).toBe(true);
  },
  armistice: ({ game, alliance, events }) => {
    const answered = events.some(
      ({ type }) => type === 'peaceMade' || type === 'dealRefused' || type === 'dealProposed',
    );
    expect(answered).toBe(true);
    if (atWar(game, 'red', 'grey')) return;
    const zones = Object.values(game.treaties).map(({ terms }) => terms.zone);
    expect(zones.every((zone) => zone[0] === 'n' && zone.length === 1)).toBe(true);
    expect(zones).toHaveLength(alliance.members.length);
  },
  operation: ({ alliance, events }) => {
    const called = alliance.council!.operations.find(({ target }) => target === 'y');
    expect(called).toMatchObject({ staging: 'g', strike: 9, command: 'red' });
    expect(events.map(({ type }) => type)).toContain('operationCalled');
  },
  quota: ({ game, rules, alliance }) => {
    const share = quotaTerms(game, rules, alliance, 'blue').find(
      ({ label }) => label === 'operation.quota',
    );
    const whole = quotaTerms(
      game,
      rules,
      { ...alliance, charter: { ...alliance.charter, quota: 1000 } },
      'blue',
    ).find(({ label }) => label === 'operation.quota');
    expect(share!.amount).toBe(Math.floor(whole!.amount / 2));
  },
  allotment: ({ game }) => expect(game.worlds['y.rock']!.owner).toBe('red'),
  tribute: ({ game, rules, before, months }) => {
    // Against the same months without the vote: six payments, to the last unit.
    let without = before;
    for (let month = 0; month < months; month += 1) without = resolveTurn(without, {}, rules).game;
    const gained = (faction: string) =>
      game.factions[faction]!.books!.stocks.latinum -
      without.factions[faction]!.books!.stocks.latinum;
    expect(gained('red')).toBe(6 * 40);
    expect(gained('blue')).toBe(-6 * 40);
  },
  tariff: ({ game, rules }) => {
    const paid = duesOf(game, rules, 'blue', 500).latinum.find(
      ({ label }) => label === 'dues.tariff',
    );
    expect(paid?.amount).toBe(-50);
  },
  technology: ({ game, rules, before }) => {
    const cheaper = (state: Game) => {
      state.factions.red!.technologies = ['guns'];
      return total(technologyCost(state, rules, 'blue', 'guns'));
    };
    expect(cheaper(game)).toBeLessThan(cheaper(before));
  },
  admission: ({ game, events }) => {
    const joined = game.factions.grey!.alliance === 'pact';
    expect(joined || events.some(({ type }) => type === 'foundingRefused')).toBe(true);
  },
  expulsion: ({ game, alliance }) => {
    expect(game.factions.blue!.alliance).toBeNull();
    expect(alliance.members).not.toContain('blue');
  },
  censure: ({ game, before, rules }) =>
    expect(before.factions.blue!.prestige - game.factions.blue!.prestige).toBeGreaterThan(
      rules.numbers.council.censurePrestige / 2,
    ),
  subjects: ({ game }) => expect(new Set(statusesOf(game, 'blue'))).toEqual(new Set(['citizen'])),
  emancipation: ({ game }) => expect(statusesOf(game, 'blue')).not.toContain('enslaved'),
  election: ({ alliance }) => expect(alliance.offices.supremeLegate?.holder).toBe('blue'),
  charter: ({ alliance }) => expect(alliance.charter.shares).toMatchObject({ red: 500, blue: 300 }),
  dissolution: ({ game }) => {
    expect(game.alliances.pact).toBeUndefined();
    for (const member of ['red', 'blue', 'green']) {
      expect(game.factions[member]!.alliance).toBeNull();
    }
  },
};

test.each(motionKinds)('a motion that was carried does what its words say: %s', (kind) => {
  // A tribute of six months is over after eight.
  const months = kind === 'tribute' ? 8 : 3;
  holds[kind](carried((tables[kind] ?? peaceful)(), samples[kind], months));
});

/** What each clause of the charter says, for as long as it stands. */
const clauses: Record<CharterChange['what'], [CharterChange, (after: Aftermath) => void]> = {
  shares: [
    { what: 'shares', member: 'red', from: 'green', permille: 200 },
    ({ alliance }) => expect(alliance.charter.shares).toEqual({ red: 600, blue: 400, green: 0 }),
  ],
  majority: [
    { what: 'majority', permille: 650 },
    ({ alliance }) => expect(alliance.charter.majority).toBe(650),
  ],
  equalVotes: [
    { what: 'equalVotes', equal: true },
    ({ game, rules, alliance }) => {
      const weights = Object.values(standings(game, rules, alliance)).map(total);
      expect(Math.max(...weights) - Math.min(...weights)).toBeLessThanOrEqual(1);
    },
  ],
  war: [
    { what: 'war', by: 'members' },
    ({ game }) => expect(leavesWarToCouncil(game, 'blue')).toBe(false),
  ],
  veto: [
    { what: 'veto', office: 'supremeLegate', allowed: true },
    ({ alliance }) => expect(alliance.charter.vetoes).toContain('supremeLegate'),
  ],
  broker: [
    { what: 'broker', broker: 'green' },
    ({ alliance }) => expect(alliance.broker).toBe('green'),
  ],
  level: [
    { what: 'level', level: 'supply' },
    ({ alliance }) => expect(alliance.charter.level).toBe('supply'),
  ],
};

test.each(Object.keys(clauses) as CharterChange['what'][])(
  'a change of the charter holds for as long as it stands: %s',
  (what) => {
    const [change, check] = clauses[what];
    const table = council();
    // They hold together well enough to be bound closer.
    table.alliance.bonds = [{ kind: 'sharedWar', since: 1, turn: 5, points: 30 }];
    check(carried(table, { kind: 'charter', change }));
  },
);

describe('a law on subject peoples', () => {
  const under = (status: PeopleStatus) => ({
    ...enslaved('blue'),
    people: [{ species: 'lizard', status, millions: 1500 }],
  });
  const peoples = () =>
    council({
      worlds: {
        'b.home': { owner: 'blue', people: 4000 },
        'b.mine': under('enslaved'),
        'b.farm': under('subject'),
        'b.port': under('client'),
      },
    });
  const found = (game: Game) =>
    ['b.mine', 'b.farm', 'b.port'].map((id) => game.worlds[id]!.people[0]!.status);

  test.each([
    ['clients', ['client', 'client', 'client']],
    ['freedom', ['citizen', 'citizen', 'citizen']],
  ] as const)(
    '%s is carried out on all members’ worlds in the month of the vote',
    (law, wanted) => {
      const table = peoples();
      table.alliance.charter.subjects = 'bondage';
      const { game, events } = carried(table, { kind: 'subjects', law });
      expect(found(game)).toEqual(wanted);
      const [told] = events.filter(({ type }) => type === 'peopleFreed');
      expect(told).toMatchObject({ faction: 'blue', freed: ['b.mine'], to: 'all' });
      const [counted] = events.filter(({ type }) => type === 'releaseCounted');
      expect(counted).toMatchObject({ faction: 'blue', to: ['blue'] });
    },
  );

  test.each(subjectLaws)('%s holds for what members are given and conquer later', (law) => {
    const table = peoples();
    table.alliance.charter.subjects = law;
    const { game, rules } = table;
    const world = game.worlds['y.home']!;
    world.people = [{ species: 'lizard', status: 'enslaved', millions: 300 }];
    conquer(game, testContext(game, rules), world, 'red', { attackersLost: 0, defendersLost: 0 });
    const later = resolveTurn(game, {}, rules).game;
    const least = { bondage: 'enslaved', clients: 'client', freedom: 'citizen' }[law];
    expect(later.worlds['y.home']!.people[0]!.status).toBe(least);
    expect(later.worlds['b.mine']!.people[0]!.status).toBe(least);
  });

  test('what it costs a member is said before the vote, and is what its worlds yield less', () => {
    const { game, rules } = peoples();
    const lift = liftUnder('clients')!;
    const worlds = ['b.mine', 'b.farm'];
    const yieldOf = () =>
      sum(worlds.map((id) => worldYield(game, rules, game.worlds[id]!).industry));
    const before = yieldOf();
    const foretold = releaseUnder(viewFor(game, rules, 'blue'), rules, 'blue', lift)!;
    expect(foretold).toMatchObject({
      worlds: ['b.farm', 'b.mine'],
      millions: 3000,
      enslaved: 1500,
    });
    // Loyalty that grows with freedom comes on top.
    const loyalty = worlds.map((id) => game.worlds[id]!.loyalty);
    release(game, testContext(game, rules), 'blue', lift);
    for (const [place, id] of worlds.entries()) game.worlds[id]!.loyalty = loyalty[place]!;
    expect(yieldOf() - before).toBe(foretold.change.industry);
    expect(releaseUnder(game, rules, 'blue', lift)).toBeNull();
  });
});

test.each(motionKinds)('a motion says what it would do, in whole sentences: %s', (kind) => {
  const table = (tables[kind] ?? peaceful)();
  const { game, rules, alliance } = table;
  const view = viewFor(game, rules, 'red');
  const names = namesIn(view, rules);
  const said = [
    words.statecraft.motions[kind],
    ...motionEffects(view, rules, alliance, samples[kind]).map((each) =>
      statementSentence(each, names),
    ),
  ];
  for (const sentence of said) {
    expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
    expect(sentence).not.toMatch(/[{}]|undefined| {2}|\b[a-z]+[A-Z]/);
  }
});
