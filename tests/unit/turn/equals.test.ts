import { describe, expect, it } from 'vitest';
import { luckOf } from '../../../src/sim/lib/luck';
import { agendaOf, enterMotion } from '../../../src/sim/rules/alliance/agenda';
import { foundAlliance } from '../../../src/sim/rules/alliance/foundAlliance';
import { greatPartners } from '../../../src/sim/rules/alliance/ownWeight';
import { fillOffices } from '../../../src/sim/rules/alliance/seats';
import { boldnessAmong } from '../../../src/sim/rules/battle/boldness';
import { memoryOf } from '../../../src/sim/rules/diplomacy/memories';
import { blockaderOf } from '../../../src/sim/rules/economy/blockade';
import type { Game } from '../../../src/sim/state/game';
import { type FactionId, nextId, pairKey } from '../../../src/sim/state/ids';
import type { Phase } from '../../../src/sim/turn/context';
import { characters } from '../../../src/sim/turn/phases/characters';
import { council } from '../../../src/sim/turn/phases/council';
import { breakAway } from '../../../src/sim/turn/phases/diplomacy/breakAway';
import { concludeDeals } from '../../../src/sim/turn/phases/diplomacy/concludeDeals';
import { holdTalks } from '../../../src/sim/turn/phases/diplomacy/holdTalks';
import { economy } from '../../../src/sim/turn/phases/economy';
import { invasion } from '../../../src/sim/turn/phases/invasion';
import { movement } from '../../../src/sim/turn/phases/movement';
import { objectives } from '../../../src/sim/turn/phases/objectives';
import { treaties } from '../../../src/sim/turn/phases/treaties';
import { accord, fourPowers } from '../../support/accord';
import { testContext } from '../../support/context';
import { type FleetSpec, type GalaxySpec, tinyGalaxy, type WorldSpec } from '../../support/galaxy';
import { testRules } from '../../support/testRules';

const seeds = Array.from({ length: 60 }, (_, at) => `seed-${at}`);

/** Plays one phase; returns what was told. */
function play(phase: Phase, game: Game, rules = testRules) {
  const context = testContext(game, rules);
  phase(game, context);
  return context.events;
}

/** How often each came out: over many seeds, each of two equals about as often as the other. */
function expectEven(winners: readonly (FactionId | null | undefined)[], equals: FactionId[]) {
  for (const each of equals) {
    const won = winners.filter((winner) => winner === each).length;
    expect(won).toBeGreaterThan(winners.length / 4);
  }
}

describe('raiders at one place', () => {
  const raider = (faction: FactionId, ships: string): FleetSpec => ({
    faction,
    at: 'sol',
    ships: [ships],
    stance: 'raid',
  });
  const raided = (fleets: FleetSpec[]) => {
    const { game } = tinyGalaxy({
      systems: { sol: [0, 0] },
      factions: ['red', 'blue', 'green'],
      worlds: { 'sol.earth': { owner: 'red', people: 10000 } },
      wars: [
        ['blue', 'red'],
        ['green', 'red'],
      ],
      fleets,
    });
    const events = play(economy, game);
    return Object.fromEntries(
      events.flatMap((event) => (event.type === 'tradeRaided' ? [[event.by, event.latinum]] : [])),
    );
  };

  it('share the loot by the guns they bring, whatever they are called', () => {
    expect(raided([raider('blue', 'raider'), raider('green', 'raider')])).toEqual({
      blue: 10,
      green: 10,
    });
    expect(raided([raider('blue', 'raider*3'), raider('green', 'raider')])).toEqual({
      blue: 15,
      green: 5,
    });
    expect(raided([raider('blue', 'raider')])).toEqual({ blue: 20 });
  });
});

describe('powers that land on one world in one month', () => {
  const landing = (seed: string, own: Partial<FleetSpec> = {}) => {
    const marines = (faction: FactionId, more: Partial<FleetSpec> = {}): FleetSpec => ({
      faction,
      at: 'vega',
      ships: [{ class: 'transport', troops: 300 }],
      mission: { kind: 'invade', world: 'vega.prime' },
      ...more,
    });
    const { game } = tinyGalaxy({
      seed,
      systems: { sol: [0, 0], vega: [100, 0] },
      factions: ['red', 'blue', 'green'],
      worlds: { 'vega.prime': { owner: 'green', people: 100, garrison: 10 } },
      characters: { rodek: { faction: 'red', skills: skilled } },
      wars: [
        ['blue', 'green'],
        ['green', 'red'],
      ],
      fleets: [marines('blue'), marines('red', own)],
    });
    play(invasion, game);
    return game.worlds['vega.prime']!.owner;
  };
  const skilled = { attack: 0, defence: 0, manoeuvre: 0, ground: 5, administration: 0 };

  it('come ashore by lot where their troops are equal', () => {
    expectEven(
      seeds.map((seed) => landing(seed)),
      ['red', 'blue'],
    );
  });

  it('or first whose troops are worth more', () => {
    const winners = new Set(seeds.map((seed) => landing(seed, { commander: 'rodek' })));
    expect([...winners]).toEqual(['red']);
  });
});

describe('offers and talks of one month', () => {
  it('that exclude each other: lots say which comes first', () => {
    const bought = seeds.map((seed) => {
      const { game } = tinyGalaxy({
        seed,
        systems: { sol: [0, 0] },
        factions: { red: {}, blue: {}, green: { stocks: { duranium: 100 }, envoys: false } },
        worlds: { 'sol.home': { owner: 'green' } },
      });
      for (const from of ['blue', 'red']) {
        const id = nextId(game, 'deal', from);
        const take = [{ kind: 'stock', stock: 'duranium', amount: 100 } as const];
        const give = [{ kind: 'stock', stock: 'latinum', amount: 300 } as const];
        const offer = { id, from, to: 'green', give, take, turn: 1, counters: null };
        game.deals[id] = { ...offer, accepted: true };
      }
      const made = play(concludeDeals, game).find(({ type }) => type === 'dealMade');
      return made?.type === 'dealMade' ? made.from : null;
    });
    expectEven(bought, ['red', 'blue']);
  });

  it('of the same power keep its order', () => {
    for (const seed of seeds.slice(0, 5)) {
      const { game } = tinyGalaxy({ seed, systems: { sol: [0, 0] }, factions: ['red', 'green'] });
      for (const amount of [900, 800]) {
        const id = nextId(game, 'deal', 'red');
        const give = [{ kind: 'stock', stock: 'latinum', amount } as const];
        game.deals[id] = { id, from: 'red', to: 'green', give, take: [], turn: 1, counters: null };
      }
      play(concludeDeals, game);
      expect(game.factions.red!.books!.stocks.latinum).toBe(100);
    }
  });

  it('about alliances: lots say which is founded', () => {
    const founders = seeds.map((seed) => {
      const made = fourPowers();
      const { rules } = made;
      const game = { ...made.game, seed };
      for (const by of ['red', 'grey']) {
        const id = nextId(game, 'founding', by);
        const members = ['blue', by].sort();
        const shares = { [by]: 500, blue: 500 };
        const plan = {
          by,
          name: by,
          charter: 'khitomer',
          members,
          leader: by,
          broker: null,
          shares,
        };
        game.foundings[id] = { ...plan, id, signed: members, turn: game.turn };
      }
      play(holdTalks, game, rules);
      expect(Object.keys(game.alliances)).toHaveLength(1);
      return Object.values(game.alliances)[0]?.leader;
    });
    expectEven(founders, ['red', 'grey']);
  });
});

describe('alliances', () => {
  it('two who break away in one month have left each other, the mightier first', () => {
    for (const weaker of ['red', 'blue']) {
      const { game, rules, alliance } = accord({
        might: { red: { fleets: 500 }, blue: { fleets: 500 }, [weaker]: { fleets: 100 } },
      });
      for (const id of ['red', 'blue']) alliance.council!.notices[id] = 0;
      const events = play(breakAway, game, rules);
      const deserted = (holder: FactionId, subject: FactionId) =>
        memoryOf(game, holder, subject, 'deserted')?.points ?? 0;
      expect(deserted('red', 'blue')).toBeLessThan(0);
      expect(deserted('red', 'blue')).toBe(deserted('blue', 'red'));
      const left = events.flatMap((event) => (event.type === 'memberLeft' ? [event.faction] : []));
      expect(left[0]).toBe(weaker === 'red' ? 'blue' : 'red');
      expect(memoryOf(game, 'red', 'blue', 'warDeclared')).toBeDefined();
      expect(memoryOf(game, 'blue', 'red', 'warDeclared')).toBeDefined();
    }
  });

  it('two Councils that vote for war on each other in one month have both begun it', () => {
    const { game } = tinyGalaxy({
      turn: 3,
      systems: { a: [0, 0], b: [900, 0] },
      factions: ['red', 'blue', 'green', 'grey'],
      worlds: { 'a.home': { owner: 'red' }, 'b.home': { owner: 'green' } },
      alliances: { east: ['red', 'blue'], west: ['green', 'grey'] },
    });
    for (const [side, on] of [
      ['east', 'green'],
      ['west', 'red'],
    ] as const) {
      const alliance = game.alliances[side]!;
      const [by] = alliance.members as [string];
      const entering = { ultimatum: false, offer: null, vote: 'aye' } as const;
      const motion = enterMotion(game, alliance, by, { kind: 'war', on }, entering);
      for (const member of alliance.members) motion.votes[member] = 'aye';
      (motion as { entered: number }).entered = 2;
    }
    play(council, game);
    for (const [holder, subject] of [
      ['red', 'green'],
      ['green', 'red'],
    ] as const) {
      expect(memoryOf(game, holder, subject, 'warDeclared')).toBeDefined();
    }
  });

  it('motions of equals, offices and the rank of great partners go by lot', () => {
    const even = { fleets: 300, industry: 30 };
    const equal = { red: even, blue: even, green: even };
    const outcomes = seeds.map((seed, at) => {
      const founded = at + 1;
      const { rules, alliance, ...made } = accord({ might: equal, broker: null });
      const game = { ...made.game, seed };
      alliance.charter.shares = { red: 333, blue: 333, green: 333 };
      alliance.offices = {};
      alliance.council!.agenda = [];
      Object.assign(alliance, { founded });
      for (const by of ['blue', 'red']) {
        const entering = { ultimatum: false, offer: null, vote: null };
        const motion = enterMotion(game, alliance, by, { kind: 'dissolution' }, entering);
        Object.assign(motion, { entered: founded });
      }
      const first = agendaOf(game, rules, alliance)[0]?.by;
      const partners = greatPartners(game, rules, alliance) ?? [];
      fillOffices(game, rules, alliance);
      return { first, regent: alliance.offices.regent?.holder, partners };
    });
    expectEven(
      outcomes.map(({ first }) => first),
      ['red', 'blue'],
    );
    const regents = new Set(outcomes.map(({ regent }) => regent));
    expect([...regents].sort()).toEqual(['blue', 'green', 'red']);
    const partners = new Set(outcomes.flatMap((outcome) => outcome.partners));
    expect([...partners].sort()).toEqual(['blue', 'green', 'red']);
  });
});

describe('treaties', () => {
  it('both who are caught in the zone as often have broken it', () => {
    const { game } = tinyGalaxy({
      turn: 20,
      systems: { a: [0, 0], gap: [100, 0], b: [200, 0] },
      lanes: ['a-gap', 'gap-b'],
      factions: ['red', 'blue'],
      worlds: { 'a.home': { owner: 'red' }, 'b.home': { owner: 'blue' } },
      treaties: [{ kind: 'armistice', between: ['red', 'blue'], zone: ['gap'] }],
      fleets: [
        { faction: 'red', at: 'gap', ships: ['cruiser'] },
        { faction: 'blue', at: 'gap', ships: ['cruiser'] },
      ],
    });
    const last = testRules.numbers.treaties.zoneStrikes - 1;
    game.treaties['treaty:red:1']!.violations = { red: last, blue: last };
    const events = play(treaties, game);
    expect(events.filter(({ type }) => type === 'zoneViolated')).toHaveLength(2);
    expect(events.filter(({ type }) => type === 'treatyBroken')).toHaveLength(2);
    expect(memoryOf(game, 'red', 'blue', 'treatyBroken')?.points).toBe(
      memoryOf(game, 'blue', 'red', 'treatyBroken')?.points,
    );
  });

  it('who cannot pay all that falls due has broken it all, not only what was signed first', () => {
    const { game } = tinyGalaxy({
      systems: { sol: [0, 0] },
      factions: { red: { stocks: { latinum: 50 } }, blue: {}, green: {} },
      worlds: {},
      fleets: ['red', 'blue', 'green'].map((faction) => ({
        faction,
        at: 'sol',
        ships: ['settler', 'raider'],
      })),
      treaties: ['blue', 'green'].map((other) => ({
        kind: 'tribute' as const,
        between: ['red', other] as const,
        stock: 'latinum' as const,
        amount: 40,
        turns: 4,
      })),
    });
    const broken = play(treaties, game).filter(({ type }) => type === 'treatyBroken');
    expect(broken).toMatchObject([{ on: 'blue' }, { on: 'green' }]);
  });
});

describe('fleets on their way', () => {
  const road: GalaxySpec = {
    systems: { a: [0, 0], b: [300, 0], c: [600, 0] },
    lanes: ['a-b', 'b-c'],
    factions: ['red', 'blue'],
    wars: [['blue', 'red']],
  };

  it('a guard bars the way from the step in which it comes, whoever is called first', () => {
    const places = (['red', 'blue'] as const).map((passing) => {
      const guard = passing === 'red' ? 'blue' : 'red';
      const { game } = tinyGalaxy({
        ...road,
        fleets: [
          { faction: passing, at: 'a', ships: ['cruiser'], route: ['b', 'c'] },
          { faction: guard, at: 'c', ships: ['cruiser'], route: ['b'] },
        ],
      });
      play(movement, game);
      return game.fleets[`fleet:${passing}:1`]!.place;
    });
    expect(places).toEqual([
      { kind: 'system', system: 'b' },
      { kind: 'system', system: 'b' },
    ]);
  });

  it('meet on a lane where they come to each other first', () => {
    const near: FleetSpec = {
      faction: 'blue',
      at: { kind: 'lane', from: 'b', to: 'a', progress: 30 },
      ships: ['cruiser'],
      route: ['a'],
    };
    const far: FleetSpec = { faction: 'blue', at: 'b', ships: ['cruiser'], route: ['a'] };
    const places = [
      [near, far],
      [far, near],
    ].map((blue) => {
      const { game } = tinyGalaxy({
        ...road,
        systems: { a: [0, 0], b: [60, 0], c: [600, 0] },
        fleets: [{ faction: 'red', at: 'a', ships: ['cruiser'], route: ['b'] }, ...blue],
      });
      play(movement, game);
      return game.fleets['fleet:red:1']!.place;
    });
    expect(places[1]).toEqual(places[0]);
    expect(places[0]).toEqual({ kind: 'lane', from: 'a', to: 'b', progress: 18 });
  });
});

describe('in war', () => {
  it('hardly ever are two equally bold', () => {
    const { game } = tinyGalaxy({ systems: { sol: [0, 0] } });
    const ties = seeds.filter((seed) => {
      const boldness = boldnessAmong(game, [], (id) => luckOf(seed, 1, 'boldness', id));
      return boldness('red') === boldness('blue');
    });
    expect(ties).toEqual([]);
  });

  const three = (own: Partial<GalaxySpec>) =>
    tinyGalaxy({
      systems: { sol: [0, 0], vega: [100, 0] },
      factions: ['red', 'blue', 'green'],
      wars: [
        ['blue', 'green'],
        ['green', 'red'],
      ],
      ...own,
    }).game;

  it('the greater besieger is named, not the first', () => {
    for (const [greater, lesser] of [
      ['red', 'blue'],
      ['blue', 'red'],
    ] as const) {
      const game = three({
        worlds: { 'sol.home': { owner: 'green', people: 100 } },
        fleets: [
          { faction: lesser, at: 'sol', ships: ['cruiser'], stance: 'blockade' },
          { faction: greater, at: 'sol', ships: ['cruiser*3'], stance: 'blockade' },
        ],
      });
      expect(blockaderOf(game, testRules, game.worlds['sol.home']!)).toBe(greater);
    }
  });

  it('a power is felled by whoever took most of it', () => {
    for (const [greater, lesser] of [
      ['red', 'blue'],
      ['blue', 'red'],
    ] as const) {
      const game = three({
        worlds: {
          'sol.large': { owner: greater, size: 4, takenOn: 1 },
          'sol.small': { owner: lesser, size: 2, takenOn: 1 },
        },
      });
      const taken = (by: FactionId, world: string) => {
        game.relations[pairKey(by, 'green')]!.taken[world] = 'green';
      };
      taken(greater, 'sol.large');
      taken(lesser, 'sol.small');
      expect(play(invasion, game)).toMatchObject([
        { type: 'factionEliminated', faction: 'green', by: greater },
      ]);
    }
  });
});

it('sides that are equally supreme share the victory; of two the greater has it', () => {
  const judged = (worlds: Record<string, WorldSpec>) => {
    const { game } = tinyGalaxy({
      systems: { sol: [0, 0] },
      factions: ['red', 'blue'],
      frame: { hegemony: 300 },
      worlds,
    });
    play(objectives, game);
    return game.outcome?.winners;
  };
  const even = { 'sol.a': { owner: 'red' }, 'sol.b': { owner: 'blue' } };
  expect(judged(even)).toEqual(['blue', 'red']);
  expect(judged({ ...even, 'sol.c': { owner: 'red' } })).toEqual(['red']);
});

it('equals inherit by lot', () => {
  const heirs = seeds.map((seed) => {
    const { game } = tinyGalaxy({
      seed,
      systems: { sol: [0, 0] },
      factions: { red: { head: 'old' } },
      characters: {
        old: { faction: 'red', status: 'dead' },
        ann: { faction: 'red' },
        zoe: { faction: 'red' },
      },
    });
    play(characters, game);
    return game.factions.red!.head;
  });
  expectEven(heirs, ['ann', 'zoe']);
});

it('what equal shares leave over goes to the leader, not to the first by name', () => {
  const shares = ['red', 'blue', 'green'].map((leader) => {
    const members = ['red', 'blue', 'green'];
    const alliance = foundAlliance(testRules, {
      id: 'new',
      name: 'new',
      form: 'khitomer',
      members,
      leader,
      broker: null,
      turn: 1,
    });
    return alliance.charter.shares[leader];
  });
  expect(shares).toEqual([334, 334, 334]);
});

it('who founds an alliance of equals has no greater share than others, whatever was signed', () => {
  const { charter } = foundAlliance(testRules, {
    id: 'new',
    name: 'new',
    form: 'commonwealth',
    members: ['red', 'blue'],
    leader: 'red',
    broker: null,
    turn: 1,
    shares: { red: 900, blue: 100 },
  });
  expect(charter.shares).toEqual({ red: 500, blue: 500 });
});
