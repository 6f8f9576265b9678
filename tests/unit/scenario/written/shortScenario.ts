import { ruleset } from '../../../../src/content';
import type { Atlas, ParsedScenario } from '../../../../src/sim';
import { parseScenario } from '../../../../src/sim';
import type { Draft } from '../sampleScenario';

const riches = { dilithium: 2, duranium: 3 };

function charted(id: string, x: number, owner: string | null, worlds: readonly object[]) {
  const origin = 'invented';
  return {
    id,
    name: id,
    x,
    y: 0,
    star: 'G2V',
    site: '',
    origin,
    owners: { 2290: null, 2370: owner },
    worlds,
  };
}

function chartedWorld(id: string, species: string | null, room: number) {
  return {
    id,
    name: id,
    class: 'temperate',
    size: 4,
    richness: riches,
    species,
    room,
    notable: '',
  };
}

/** A chart of five systems in a row; the middle of it is surveyed. */
export const smallAtlas = {
  systems: [
    charted('rim', -300, null, [chartedWorld('rim.rock', null, 20)]),
    charted('haven', 0, 'haven', [
      chartedWorld('haven.prime', 'bajoran', 4_000_000),
      chartedWorld('haven.moon', 'terran', 120_000),
    ]),
    {
      ...charted('ford', 200, null, [chartedWorld('ford.prime', 'bolian', 1_540_000)]),
      hazard: 'nebula',
    },
    charted('talon', 400, 'talon', [
      chartedWorld('talon.prime', 'klingon', 3_000_000),
      chartedWorld('talon.rock', null, 100),
    ]),
    charted('edge', 700, 'nobody_here', [chartedWorld('edge.prime', 'vulcan', 900_000)]),
  ],
  lanes: [
    ['rim', 'haven'],
    ['haven', 'ford'],
    ['ford', 'talon'],
    ['talon', 'edge'],
  ],
  theatres: {
    river: {
      year: '2370',
      systems: [
        ['haven', 0, 0],
        ['ford', 220, 60],
        ['talon', 440, 0],
      ],
      lanes: [
        ['haven', 'ford'],
        ['ford', 'talon'],
      ],
    },
  },
} as unknown as Atlas;

/** A whole scenario in as few words as may be. */
export function shortScenario(): Draft {
  return {
    $comment: 'Two banks of a river.',
    id: 'short',
    title: 'Short',
    subtitle: 'As few words as may be',
    continuity: 'An example',
    year: 2370,
    month: 1,
    turns: 40,
    briefing: ['One river, two banks.'],
    theatre: { chart: 'river' },
    laws: [{ factions: ['talon'], enslaved: ['bajoran'], others: 'subject' }],
    factions: [power('haven', 'bajor'), power('talon', 'klingon')],
    templates: { watch: { stance: 'patrol', crew: 300, ships: ['kli_brel*2'] } },
    worlds: {
      'haven.prime': { buildings: ['shipyard_1', 'orbital_battery*2'] },
      'talon.prime': {
        people: { klingon: 3000, bajoran: 400 },
        buildings: ['shipyard_1'],
      },
    },
    fleets: {
      haven: [{ name: 'Guard', system: 'haven', ships: ['baj_assault'] }],
      talon: [{ name: 'Watch', system: ['talon', 'ford'], template: 'watch' }],
    },
    characters: {
      talon: [{ id: 'drex', name: 'Drex', skills: [4, 0, 3, 0, 0], traits: ['hothead'] }],
    },
    objectives: {
      haven: [goal('haven_ford', { holds: { systems: ['ford'] } })],
      talon: [goal('talon_ford', { holds: { systems: ['ford'] } })],
    },
  };
}

function power(id: string, culture: string) {
  return {
    id,
    name: `House of ${id}`,
    culture,
    government: 'House',
    capital: `${id}.prime`,
    situation: 'On one bank.',
    different: 'It is not on the other.',
  };
}

function goal(id: string, when: object) {
  return { id, title: 'The ford', text: 'It is yours.', points: 10, kind: 'points', when };
}

/** What is read of the short scenario once it was changed. */
export function read(change: (draft: Draft) => void): ParsedScenario {
  const draft = shortScenario();
  change(draft);
  return parseScenario(JSON.stringify(draft), ruleset, smallAtlas);
}
