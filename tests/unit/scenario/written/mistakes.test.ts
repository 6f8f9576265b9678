import { describe, expect, test } from 'vitest';
import type { IssueCode } from '../../../../src/sim';
import { issueSentence } from '../../../../src/text';
import type { Draft } from '../sampleScenario';
import { read } from './shortScenario';

interface Mistake {
  readonly kind: string;
  readonly make: (draft: Draft) => void;
  /** Where it stands in the file as it was written. */
  readonly path: string;
  readonly code: IssueCode;
  readonly suggestion?: string;
  /** Mistakes that it brings with it, which are told, too. */
  readonly besides?: number;
  /** Words that the sentence must have. */
  readonly says?: string;
}

const mistakes: readonly Mistake[] = [
  {
    kind: 'a theatre that is not on the chart',
    make: (s) => Object.assign(s.theatre, { chart: 'rivr' }),
    path: 'theatre.chart',
    code: 'unknownReference',
    suggestion: 'river',
    says: 'here is no part of the great chart named "rivr"',
  },
  {
    kind: 'a theatre of nothing',
    make: (s) => Object.assign(s, { theatre: {} }),
    path: 'theatre',
    code: 'chartOrSystems',
    says: '"chart": river',
  },
  {
    kind: 'a system that the theatre has not',
    make: (s) => Object.assign(s.theatre, { without: ['frd'] }),
    path: 'theatre.without[0]',
    code: 'unknownReference',
    suggestion: 'ford',
  },
  {
    kind: 'a place that the theatre has not',
    make: (s) => Object.assign(s.theatre, { places: { edge: { name: 'Edge' } } }),
    path: 'theatre.places.edge',
    code: 'unknownReference',
  },
  {
    kind: 'a lane closed that leads nowhere',
    make: (s) => Object.assign(s.theatre, { closed: [['haven', 'edge']] }),
    path: 'theatre.closed[0][1]',
    code: 'unknownReference',
  },
  {
    kind: 'a year that the chart has not',
    make: (s) => Object.assign(s.theatre, { year: '2371' }),
    path: 'theatre.year',
    code: 'unknownReference',
    suggestion: '2370',
  },
  {
    kind: 'a system given to nobody known',
    make: (s) => Object.assign(s.theatre, { owners: { ford: 'havn' } }),
    path: 'theatre.owners.ford',
    code: 'unknownReference',
    suggestion: 'haven',
  },
  {
    kind: 'a theatre within a theatre',
    make: (s) => Object.assign(s.theatre, { theatre: { chart: 'river' } }),
    path: 'theatre.theatre',
    code: 'unknownKey',
  },
  {
    kind: 'neither a theatre nor a map',
    make: (s) => {
      delete s.theatre;
      s.worlds = [];
    },
    path: 'map',
    code: 'missing',
    besides: 2,
  },
  {
    kind: 'a world without a class that no chart has',
    make: (s) =>
      Object.assign(s.worlds, {
        'ford.raft': { name: 'Raft', size: 1, richness: { dilithium: 0, duranium: 0 } },
      }),
    path: 'worlds["ford.raft"].class',
    code: 'missing',
  },
  {
    kind: 'a world of no system',
    make: (s) => Object.assign(s.worlds, { ford: {} }),
    path: 'worlds.ford',
    code: 'badId',
  },
  {
    kind: 'a world in a system that is not there',
    make: (s) =>
      Object.assign(s.worlds, {
        'frod.raft': {
          name: 'Raft',
          class: 'station',
          size: 1,
          richness: { dilithium: 0, duranium: 0 },
        },
      }),
    path: 'worlds["frod.raft"]',
    code: 'unknownReference',
    suggestion: 'ford',
  },
  {
    kind: 'a misspelt people',
    make: (s) => Object.assign(s.worlds['talon.prime'].people, { bajorn: 3 }),
    path: 'worlds["talon.prime"].people.bajorn',
    code: 'unknownReference',
    suggestion: 'bajoran',
  },
  {
    kind: 'a people of a half',
    make: (s) => Object.assign(s.worlds['talon.prime'].people, { klingon: 0.5 }),
    path: 'worlds["talon.prime"].people.klingon',
    code: 'notWhole',
  },
  {
    kind: 'a people with a status that is none',
    make: (s) =>
      Object.assign(s.worlds['talon.prime'].people, { klingon: { millions: 5, status: 'slave' } }),
    path: 'worlds["talon.prime"].people.klingon.status',
    code: 'notOneOf',
  },
  {
    kind: 'a misspelt building, the second of two entries',
    make: (s) =>
      Object.assign(s.worlds['haven.prime'], { buildings: ['orbital_battery*2', 'shipyrd_1'] }),
    path: 'worlds["haven.prime"].buildings[1]',
    code: 'unknownReference',
    suggestion: 'shipyard_1',
  },
  {
    kind: 'buildings by another sign',
    make: (s) => Object.assign(s.worlds['haven.prime'], { buildings: ['orbital_battery x3'] }),
    path: 'worlds["haven.prime"].buildings[0]',
    code: 'badBuildings',
    says: '"orbital_battery*2"',
  },
  {
    kind: 'an owner that is nobody, of a world of the chart',
    make: (s) => Object.assign(s.worlds['haven.prime'], { owner: 'havn' }),
    path: 'worlds["haven.prime"].owner',
    code: 'unknownReference',
    besides: 1,
    suggestion: 'haven',
  },
  {
    kind: 'a law of nobody',
    make: (s) => Object.assign(s.laws[0], { factions: ['talom'] }),
    path: 'laws[0].factions[0]',
    code: 'unknownReference',
    suggestion: 'talon',
  },
  {
    kind: 'a law about nobody',
    make: (s) => Object.assign(s.laws[0], { enslaved: ['bajoran', 'trn'] }),
    path: 'laws[0].enslaved[1]',
    code: 'unknownReference',
  },
  {
    kind: 'two laws for one people',
    make: (s) => s.laws.push({ factions: ['talon'], client: ['bajoran'] }),
    path: 'laws[1].client[0]',
    code: 'twoLaws',
    says: 'would be enslaved and client',
  },
  {
    kind: 'two laws for all others',
    make: (s) => s.laws.push({ factions: ['talon'], others: 'client' }),
    path: 'laws[1].others',
    code: 'twoLaws',
  },
  {
    kind: 'a law of a power on a people that is not there',
    make: (s) => Object.assign(s.factions[0], { laws: [{ species: 'trn', status: 'client' }] }),
    path: 'factions[0].laws[0].species',
    code: 'unknownReference',
  },
  {
    kind: 'a law of a power for a world of another',
    make: (s) =>
      Object.assign(s.factions.find(({ id }: { id: string }) => id !== 'talon')!, {
        laws: [{ species: 'bajoran', world: 'talon.prime', status: 'client' }],
      }),
    path: 'factions[0].laws[0].world',
    code: 'lawElsewhere',
  },
  {
    kind: 'a template that is not there',
    make: (s) => Object.assign(s.fleets.talon[0], { template: 'wacht' }),
    path: 'fleets.talon[0].template',
    code: 'unknownReference',
    suggestion: 'watch',
    says: 'kind of fleet under "templates"',
  },
  {
    kind: 'a class that is not there, in a template',
    make: (s) => Object.assign(s.templates.watch, { ships: ['kli_breel*2'] }),
    path: 'templates.watch.ships[0]',
    code: 'unknownReference',
    suggestion: 'kli_brel',
  },
  {
    kind: 'ships in words',
    make: (s) => Object.assign(s.fleets.haven[0], { ships: ['4 baj_assault'] }),
    path: 'fleets.haven[0].ships[0]',
    code: 'badShips',
    says: '"kli_d7*4"',
  },
  {
    kind: 'ships that are a number',
    make: (s) => Object.assign(s.fleets.haven[0], { ships: [4] }),
    path: 'fleets.haven[0].ships[0]',
    code: 'wrongType',
  },
  {
    kind: 'ships with a key that means nothing',
    make: (s) => Object.assign(s.fleets.haven[0], { ships: [{ class: 'baj_assault', cuont: 2 }] }),
    path: 'fleets.haven[0].ships[0].cuont',
    code: 'unknownKey',
    suggestion: 'count',
  },
  {
    kind: 'crews better than the best',
    make: (s) => Object.assign(s.fleets.haven[0], { ships: ['baj_assault*3 crew 1001'] }),
    path: 'fleets.haven[0].ships[0]',
    code: 'tooBig',
  },
  {
    kind: 'a fleet without ships',
    make: (s) => delete s.fleets.haven[0].ships,
    path: 'fleets.haven[0].ships',
    code: 'missing',
  },
  {
    kind: 'more places than fleets',
    make: (s) => Object.assign(s.fleets.talon[0], { count: 1 }),
    path: 'fleets.talon[0].system',
    code: 'tooMany',
  },
  {
    kind: 'the second of several places',
    make: (s) => Object.assign(s.fleets.talon[0], { system: ['talon', 'frod'] }),
    path: 'fleets.talon[0].system[1]',
    code: 'unknownReference',
    suggestion: 'ford',
  },
  {
    kind: 'an officer of another power',
    make: (s) => Object.assign(s.fleets.haven[0], { commander: 'drex' }),
    path: 'fleets.haven[0].commander',
    code: 'notOfFaction',
  },
  {
    kind: 'fleets of nobody',
    make: (s) => Object.assign(s.fleets, { havn: s.fleets.haven }),
    path: 'fleets.havn',
    code: 'unknownReference',
    suggestion: 'haven',
  },
  {
    kind: 'a fleet by power that names a power',
    make: (s) => Object.assign(s.fleets.haven[0], { faction: 'haven' }),
    path: 'fleets.haven[0].faction',
    code: 'unknownKey',
  },
  {
    kind: 'four skills',
    make: (s) => Object.assign(s.characters.talon[0], { skills: [1, 2, 3, 4] }),
    path: 'characters.talon[0].skills',
    code: 'tooFew',
  },
  {
    kind: 'a person of nobody known',
    make: (s) => Object.assign(s.characters, { havn: [{ id: 'x', name: 'X', species: 'terran' }] }),
    path: 'characters.havn',
    code: 'unknownReference',
  },
  {
    kind: 'a goal of a place that is not there',
    make: (s) => Object.assign(s.objectives.haven[0], { when: { holds: { systems: ['frod'] } } }),
    path: 'objectives.haven[0].when.holds.systems[0]',
    code: 'unknownReference',
    suggestion: 'ford',
  },
  {
    kind: 'a war of one that is not there',
    make: (s) =>
      Object.assign(s, { relations: [{ between: [['haven', 'talom'], 'talon'], kind: 'war' }] }),
    path: 'relations[0].between[0][1]',
    code: 'unknownReference',
    suggestion: 'talon',
  },
  {
    kind: 'an opinion of one that is not there',
    make: (s) => Object.assign(s, { opinions: [{ between: ['haven', 'talom'], points: 5 }] }),
    path: 'opinions[0].between[1]',
    code: 'unknownReference',
    suggestion: 'talon',
  },
  {
    kind: 'an opinion with a key that means nothing',
    make: (s) =>
      Object.assign(s, { opinions: [{ of: 'haven', about: 'talon', points: 5, sprad: 1 }] }),
    path: 'opinions[0].sprad',
    code: 'unknownKey',
    suggestion: 'spread',
  },
  {
    kind: 'content without what makes it what it is',
    make: (s) =>
      Object.assign(s, { content: { buildings: [{ id: 'weir', name: 'Weir', text: '' }] } }),
    path: 'content.buildings[0].kind',
    code: 'missing',
  },
  {
    kind: 'content of a misspelt cost',
    make: (s) => {
      const weir = { id: 'weir', name: 'Weir', kind: 'works', text: '', cost: { duranim: 40 } };
      s.content = { buildings: [weir] };
    },
    path: 'content.buildings[0].cost.duranim',
    code: 'unknownKey',
    suggestion: 'duranium',
  },
  {
    kind: 'a usual thing that is not there',
    make: (s) => Object.assign(s, { usual: { factions: { research: ['tachyon_grid'] } } }),
    path: 'usual.factions.research[0]',
    code: 'unknownReference',
    suggestion: 'tachyon_grids',
  },
];

describe('a scenario written short with a mistake', () => {
  test.each(mistakes)('$kind', ({ make, path, code, suggestion, besides = 0, says }) => {
    const { scenario, issues } = read(make);
    expect(scenario).toBeNull();
    const found = issues.find((issue) => issue.code === code && issue.path === path);
    expect(found, JSON.stringify(issues)).toBeDefined();
    // What comes of it is not told as another.
    expect(issues, JSON.stringify(issues)).toHaveLength(1 + besides);
    if (says !== undefined) expect(issueSentence(found!)).toContain(says);
    if (suggestion !== undefined) expect(found!.suggestion).toBe(suggestion);
    expect(issueSentence(found!)).not.toMatch(/\{|undefined/);
  });

  test('all at once, of every step', () => {
    const { issues } = read((s) => {
      s.month = 13;
      s.theatre.without = ['frd'];
      s.laws[0].enslaved = ['trn'];
      s.templates.watch.ships = ['kli_breel'];
      s.fleets.haven[0].system = 'havn';
      s.worlds['talon.prime'].buildings.push('ore_cmp');
    });
    expect(issues.map(({ path }) => path).sort()).toEqual([
      'fleets.haven[0].system',
      'laws[0].enslaved[0]',
      'month',
      'templates.watch.ships[0]',
      'theatre.without[0]',
      'worlds["talon.prime"].buildings[1]',
    ]);
  });
});
