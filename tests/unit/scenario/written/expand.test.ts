import { describe, expect, test } from 'vitest';
import { ruleset } from '../../../../src/content';
import { newGame, parseScenario, type Scenario } from '../../../../src/sim';
import { plainContent } from '../../../../src/sim/scenario/written/content';
import type { Draft } from '../sampleScenario';
import { read, shortScenario, smallAtlas } from './shortScenario';

function expanded(change: (draft: Draft) => void = () => {}): Scenario {
  const { scenario, issues } = read(change);
  if (!scenario) throw new Error(JSON.stringify(issues, null, 2));
  expect(issues).toEqual([]);
  return scenario;
}

const worldIn = ({ worlds }: Scenario, id: string) => worlds.find((world) => world.id === id);

test('what is short and what comes of it is the same scenario', () => {
  const scenario = expanded();
  const again = parseScenario(JSON.stringify(scenario), ruleset, smallAtlas);
  expect(again).toEqual({ scenario, issues: [] });
  // Without any chart: a game's file needs none.
  expect(parseScenario(JSON.stringify(scenario), ruleset)).toEqual({ scenario, issues: [] });
});

test('it plays', () => {
  const setup = { scenario: 'short', seed: '1', luck: 'full', players: {} } as const;
  expect(Object.keys(newGame(expanded(), setup, ruleset).fleets)).toHaveLength(3);
});

test('comments may stand beside any keys, and leave nothing', () => {
  const commented = JSON.parse(JSON.stringify(shortScenario()), (_, value) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? { $comment: ['said', 'to readers'], ...value }
      : value,
  );
  const { scenario, issues } = parseScenario(commented, ruleset, smallAtlas);
  expect(issues).toEqual([]);
  expect(scenario).toEqual(expanded());
});

describe('a theatre', () => {
  test('is a surveyed part of the chart', () => {
    expect(expanded().map).toEqual({
      systems: [
        { id: 'haven', name: 'haven', x: 0, y: 0, star: 'G2V' },
        { id: 'ford', name: 'ford', x: 220, y: 60, star: 'G2V', hazard: 'nebula' },
        { id: 'talon', name: 'talon', x: 440, y: 0, star: 'G2V' },
      ],
      lanes: [
        ['haven', 'ford'],
        ['ford', 'talon'],
      ],
    });
  });

  test('or systems of the whole chart, and what falls apart is joined by the shortest lane', () => {
    const { map } = expanded((s) => {
      s.theatre = { systems: ['haven', 'talon', 'edge'] };
      s.fleets.talon[0].system = ['talon', 'edge'];
      s.objectives.haven[0].when = { holds: { systems: ['talon'] } };
      s.objectives.talon[0].when = { holds: { systems: ['haven'] } };
    });
    expect(map.systems.map(({ id, x }) => [id, x])).toEqual([
      ['haven', 0],
      ['talon', 400],
      ['edge', 700],
    ]);
    expect(map.lanes).toEqual([
      ['talon', 'edge'],
      ['haven', 'talon'],
    ]);
  });

  test('without some systems, with others and with lanes of its own', () => {
    const { map } = expanded((s) => {
      s.theatre = {
        chart: 'river',
        closed: [['talon', 'ford']],
        places: { ford: { name: 'The Ford', hazard: 'none' } },
      };
      s.map = {
        systems: [{ id: 'bridge', name: 'Bridge', x: 330, y: 200, star: 'M1V' }],
        lanes: [
          ['ford', 'bridge'],
          ['bridge', 'talon'],
        ],
      };
      s.theatre.without = [];
    });
    expect(map.systems[1]).toEqual({
      id: 'ford',
      name: 'The Ford',
      x: 220,
      y: 60,
      star: 'G2V',
      hazard: 'none',
    });
    expect(map.systems.at(-1)?.id).toBe('bridge');
    // What was closed would fall apart, were it not for the shortest way.
    expect(map.lanes).toContainEqual(['ford', 'bridge']);
  });

  test('belongs to whom the chart gives it in its year, or the scenario', () => {
    const owner = (change: (draft: Draft) => void, id: string) =>
      worldIn(expanded(change), id)?.owner;
    expect(owner(() => {}, 'haven.prime')).toBe('haven');
    expect(owner(() => {}, 'ford.prime')).toBeNull();
    expect(
      owner((s) => Object.assign(s.theatre, { owners: { ford: 'talon' } }), 'ford.prime'),
    ).toBe('talon');
    // Powers that are not in the scenario hold nothing in it.
    const farther = (s: Draft) =>
      Object.assign(s, { theatre: { systems: ['haven', 'ford', 'talon', 'edge'] } });
    expect(owner(farther, 'edge.prime')).toBeNull();
  });

  test('a power holds what matters most and where people live; rocks are nobody’s', () => {
    const scenario = expanded();
    expect(worldIn(scenario, 'haven.moon')?.owner).toBe('haven');
    expect(worldIn(scenario, 'talon.rock')?.owner).toBeNull();
  });

  test('is settled as full as it says, in two digits', () => {
    const people = (settled: object) =>
      expanded((s) => Object.assign(s.theatre, { settled })).worlds.map(
        ({ people: [first] = [] }) => first?.millions,
      );
    expect(people({})).toEqual([1800, 54, 920, 3000, undefined]);
    expect(people({ outposts: 0, free: 100 })).toEqual([2, 2, 1500, 3000, undefined]);
  });

  test('gives free peoples troops and subjects less loyalty', () => {
    const scenario = expanded((s) => {
      s.laws = [{ factions: ['haven'], others: 'enslaved' }];
      s.worlds['talon.prime'].people = { klingon: 3000 };
    });
    expect(worldIn(scenario, 'ford.prime')).toMatchObject({ garrison: 76 });
    expect(worldIn(scenario, 'haven.prime')).toMatchObject({ loyalty: 75 });
    expect(worldIn(scenario, 'haven.moon')).toMatchObject({
      loyalty: 22,
      people: [{ species: 'terran', millions: 54, status: 'enslaved' }],
    });
  });
});

describe('a world', () => {
  test('says only what differs from the chart, and is developed when it has buildings', () => {
    expect(worldIn(expanded(), 'haven.prime')).toEqual({
      id: 'haven.prime',
      system: 'haven',
      name: 'haven.prime',
      class: 'temperate',
      size: 4,
      richness: { dilithium: 2, duranium: 3 },
      owner: 'haven',
      development: 'developed',
      people: [{ species: 'bajoran', millions: 1800 }],
      buildings: ['shipyard_1', 'orbital_battery', 'orbital_battery'],
      loyalty: 75,
    });
  });

  test('that no chart has says the rest, too', () => {
    const scenario = expanded((s) => {
      const riches = { dilithium: 0, duranium: 1 };
      s.worlds['ford.raft'] = {
        name: 'Raft',
        class: 'station',
        size: 1,
        richness: riches,
        people: { bolian: 3 },
      };
    });
    expect(scenario.worlds.at(-1)).toEqual({
      id: 'ford.raft',
      system: 'ford',
      name: 'Raft',
      class: 'station',
      size: 1,
      richness: { dilithium: 0, duranium: 1 },
      owner: null,
      people: [{ species: 'bolian', millions: 3 }],
    });
  });
});

test('laws say what peoples are, unless a world says otherwise', () => {
  const people = (change: (draft: Draft) => void) =>
    worldIn(expanded(change), 'talon.prime')?.people;
  expect(people(() => {})).toEqual([
    { species: 'klingon', millions: 3000 },
    { species: 'bajoran', millions: 400, status: 'enslaved' },
  ]);
  expect(
    people((s) => {
      s.worlds['talon.prime'].people.terran = 5;
      s.worlds['talon.prime'].people.bajoran = { millions: 7, status: 'client' };
    }),
  ).toEqual([
    { species: 'klingon', millions: 3000 },
    { species: 'bajoran', millions: 7, status: 'client' },
    { species: 'terran', millions: 5, status: 'subject' },
  ]);
  // A power's own people are free unless they are named.
  expect(people((s) => s.laws.push({ factions: ['talon'], client: ['klingon'] }))?.[0]).toEqual({
    species: 'klingon',
    millions: 3000,
    status: 'client',
  });
});

test('laws on named peoples stand in the game, and who lives otherwise is an exception', () => {
  const scenario = expanded((s) => {
    s.worlds['talon.prime'].people.bajoran = { millions: 7, status: 'client' };
    const talon = s.factions.find(({ id }: { id: string }) => id === 'talon');
    talon.laws = [{ species: null, status: 'subject' }];
  });
  const setup = { scenario: 'short', seed: '1', luck: 'full', players: {} } as const;
  const { laws = [] } = newGame(scenario, setup, ruleset).factions.talon ?? {};
  expect(laws.map(({ species, world, status }) => [species, world, status])).toEqual([
    [null, null, 'subject'],
    ['bajoran', null, 'enslaved'],
    ['bajoran', 'talon.prime', 'client'],
  ]);
});

test('powers have what is usual', () => {
  expect(expanded().factions[0]).toMatchObject({
    playable: true,
    difficulty: 'medium',
    technologies: {},
    stocks: {},
  });
  const [haven, talon] = expanded((s) => {
    s.usual = { factions: { charted: 'all', stocks: { latinum: 100 }, playable: false } };
    Object.assign(s.factions[1], { playable: true, stocks: { duranium: 5 } });
  }).factions;
  expect(haven).toMatchObject({ charted: 'all', stocks: { latinum: 100 }, playable: false });
  expect(talon).toMatchObject({ charted: 'all', stocks: { duranium: 5 }, playable: true });
});

describe('fleets', () => {
  const fleetsOf = (change: (draft: Draft) => void) =>
    expanded(change).fleets.filter(({ faction }) => faction === 'talon');

  test('have the ships and habits of their kind, one for each place', () => {
    const ships = [{ class: 'kli_brel', count: 2, crew: 300 }];
    const alike = { faction: 'talon', stance: 'patrol', ships };
    expect(fleetsOf(() => {})).toEqual([
      { ...alike, name: 'Watch 1', system: 'talon' },
      { ...alike, name: 'Watch 2', system: 'ford' },
    ]);
  });

  test('have names and officers of their own as far as they are given, and ships besides', () => {
    const fleets = fleetsOf((s) => {
      s.fleets.talon = [
        {
          template: 'watch',
          count: 3,
          name: ['First', 'Other'],
          system: ['talon', 'ford'],
          commander: ['drex'],
          stance: 'hold',
          ships: ['kli_ktinga crew 500', { class: 'kli_freighter', names: ['Bucket', 'Barrel'] }],
        },
      ];
    });
    expect(fleets.map(({ name, system, commander }) => [name, system, commander])).toEqual([
      ['First', 'talon', 'drex'],
      ['Other 2', 'ford', undefined],
      ['Other 3', 'ford', undefined],
    ]);
    expect(fleets[2]).toMatchObject({
      stance: 'hold',
      ships: [
        { class: 'kli_brel', count: 2, crew: 300 },
        { class: 'kli_ktinga', count: 1, crew: 500 },
        { class: 'kli_freighter', count: 2, crew: 300, names: ['Bucket', 'Barrel'] },
      ],
    });
  });

  test('their own word goes before that of their kind, and that before what is usual', () => {
    const crews = (change: (draft: Draft) => void) =>
      fleetsOf(change).map(({ stance, cloak, ships: [first] }) => [stance, cloak, first?.crew]);
    const usual = { fleets: { stance: 'evade', cloak: true, crew: 50 } };
    expect(crews((s) => Object.assign(s, { usual }))[0]).toEqual(['patrol', true, 300]);
    expect(
      crews((s) => Object.assign(s.fleets.talon[0], { crew: 900, stance: 'raid' }))[0],
    ).toEqual(['raid', undefined, 900]);
    const bare = (s: Draft) => {
      s.usual = usual;
      s.templates.watch = { ships: ['kli_brel'] };
    };
    expect(crews(bare)[0]).toEqual(['evade', true, 50]);
  });
});

test('persons are of their power’s people and may write their skills in a row', () => {
  expect(expanded().characters).toEqual([
    {
      id: 'drex',
      name: 'Drex',
      faction: 'talon',
      species: 'klingon',
      skills: { attack: 4, manoeuvre: 3 },
      traits: ['hothead'],
    },
  ]);
});

test('goals are their power’s', () => {
  expect(expanded().objectives.map(({ faction, when }) => [faction, when])).toEqual([
    ['haven', { holds: { faction: 'haven', systems: ['ford'] } }],
    ['talon', { holds: { faction: 'talon', systems: ['ford'] } }],
  ]);
});

test('content of one’s own leaves out what is plain', () => {
  const { content } = expanded((s) => {
    const cost = { duranium: 40 };
    const weir = {
      id: 'weir',
      name: 'Weir',
      kind: 'works',
      cost,
      perWorld: 1,
      text: 'It holds the river.',
    };
    const lore = {
      id: 'lore',
      name: 'Lore',
      field: 'society',
      tier: 1,
      cost: 90,
      text: 'Of fish.',
    };
    s.content = { buildings: [weir], technologies: [{ ...lore, secret: true }] };
  });
  expect(content?.buildings?.[0]).toEqual({
    id: 'weir',
    name: 'Weir',
    kind: 'works',
    cost: { dilithium: 0, duranium: 40, latinum: 0, influence: 0, work: 0 },
    upkeep: 0,
    requires: null,
    replaces: null,
    classes: [],
    perWorld: 1,
    perFaction: 0,
    unique: false,
    slots: 1,
    yard: 0,
    drydock: 0,
    effects: [],
    faction: [],
    text: 'It holds the river.',
  });
  expect(content?.technologies?.[0]).toMatchObject({
    cost: 90,
    requires: [],
    secret: true,
    grants: [],
  });
});

test('what is plain is what content of that kind has', () => {
  for (const [kind, plain] of Object.entries(plainContent)) {
    const [entry] = Object.values<object>(ruleset[kind as keyof typeof plainContent]);
    for (const key of Object.keys(plain)) expect(Object.keys(entry!), kind).toContain(key);
  }
});

test('a war of several with several is one line', () => {
  const { relations } = expanded((s) => {
    s.factions.push({ ...s.factions[0], id: 'ford', name: 'The Ford', capital: null, head: null });
    s.fleets.ford = [{ name: 'Rafts', system: 'ford', ships: ['baj_assault'] }];
    s.objectives.ford = [{ ...s.objectives.haven[0], id: 'ford_ford' }];
    s.relations = [{ between: [['haven', 'ford'], 'talon'], kind: 'war', by: 'talon' }];
  });
  expect(relations).toEqual([
    { between: ['haven', 'talon'], kind: 'war', by: 'talon' },
    { between: ['ford', 'talon'], kind: 'war', by: 'talon' },
  ]);
});

test('opinions of two about each other are one line, and so are those of several', () => {
  const opinionsOf = (...opinions: object[]) =>
    expanded((s) => Object.assign(s, { opinions })).opinions;
  expect(opinionsOf({ between: ['haven', 'talon'], points: -9, spread: 2 })).toEqual([
    { of: 'haven', about: 'talon', points: -9, spread: 2 },
    { of: 'talon', about: 'haven', points: -9, spread: 2 },
  ]);
  const each = ['haven', 'talon'];
  expect(opinionsOf({ of: each, about: each, points: 3 })).toEqual([
    { of: 'haven', about: 'talon', points: 3 },
    { of: 'talon', about: 'haven', points: 3 },
  ]);
});
