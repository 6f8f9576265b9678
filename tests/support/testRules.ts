import type { OwnShipWords, OwnWords } from '../../src/sim/scenario/ownContent';
import type {
  Building,
  CharterForm,
  Culture,
  Office,
  Ruleset,
  ShipClass,
  ShipRole,
  Species,
  Technology,
} from '../../src/sim/state/ruleset';
import { testNumbers } from './testNumbers';

/** A small ruleset of its own, so that tuning the content never moves a test of the rules. */

const everyone = ['red', 'blue', 'green', 'grey'];

function shipClass(
  id: string,
  role: ShipRole,
  figures: Partial<ShipClass>,
): ShipClass & OwnShipWords {
  return {
    id,
    name: id,
    builders: everyone,
    years: [2200, 2500],
    role,
    hull: 100,
    shields: 50,
    attack: 10,
    shots: 2,
    accuracy: 700,
    evasion: 200,
    sensors: 30,
    sensorRange: 100,
    cloak: 0,
    troops: 0,
    speed: 500,
    endurance: 6,
    cost: { dilithium: 20, duranium: 60, latinum: 20, influence: 0, work: 80 },
    upkeep: { dilithium: 1, latinum: 1 },
    yard: 1,
    requires: null,
    traits: [],
    origin: 'test',
    ...figures,
  };
}

const shipClasses = [
  shipClass('scout', 'scout', {
    hull: 40,
    shields: 20,
    attack: 4,
    shots: 1,
    sensors: 50,
    sensorRange: 200,
    speed: 800,
    evasion: 350,
  }),
  shipClass('raider', 'raider', { hull: 60, shields: 30, attack: 14, cloak: 50, evasion: 300 }),
  shipClass('ghost', 'raider', {
    hull: 60,
    shields: 30,
    attack: 14,
    cloak: 60,
    traits: ['firesWhileCloaked'],
    requires: 'ghostFire',
  }),
  shipClass('escort', 'escort', { hull: 80, shields: 60, attack: 14 }),
  shipClass('cruiser', 'cruiser', {
    hull: 160,
    shields: 120,
    attack: 18,
    shots: 3,
    troops: 10,
    cost: { dilithium: 40, duranium: 120, latinum: 40, influence: 0, work: 160 },
  }),
  shipClass('battleship', 'battleship', {
    hull: 300,
    shields: 240,
    attack: 22,
    shots: 5,
    evasion: 80,
    speed: 400,
    yard: 2,
  }),
  shipClass('transport', 'transport', {
    hull: 80,
    shields: 20,
    attack: 0,
    shots: 0,
    troops: 60,
    evasion: 100,
    speed: 400,
  }),
  shipClass('settler', 'settler', {
    hull: 60,
    shields: 0,
    attack: 0,
    shots: 0,
    evasion: 50,
    speed: 400,
  }),
  shipClass('station', 'station', {
    hull: 400,
    shields: 400,
    attack: 20,
    shots: 4,
    evasion: 0,
    speed: 0,
  }),
];

function technology(id: string, figures: Partial<Technology>): Technology & OwnWords {
  return {
    id,
    name: id,
    text: '',
    field: 'industry',
    tier: 1,
    cost: 100,
    requires: [],
    secret: false,
    effects: [],
    grants: [],
    ...figures,
  };
}

const technologies = [
  technology('warp', { field: 'propulsion', effects: [{ stat: 'speed', permille: 200 }] }),
  technology('warp2', {
    field: 'propulsion',
    tier: 2,
    cost: 200,
    requires: ['warp'],
    effects: [{ stat: 'speed', permille: 300 }],
  }),
  technology('guns', { field: 'weapons', effects: [{ stat: 'attack', permille: 200 }] }),
  technology('plating', { field: 'defence', effects: [{ stat: 'hull', permille: 200 }] }),
  technology('arrays', { field: 'sensors', effects: [{ stat: 'sensorStrength', flat: 10 }] }),
  technology('mining', { effects: [{ stat: 'duraniumIncome', permille: 250 }] }),
  technology('calm', { field: 'society', effects: [{ stat: 'loyalty', flat: 10 }] }),
  technology('ghostFire', {
    field: 'weapons',
    tier: 4,
    cost: 1000,
    secret: true,
    grants: ['firesWhileCloaked'],
  }),
];

function building(id: string, figures: Partial<Building>): Building & OwnWords {
  return {
    id,
    name: id,
    kind: 'works',
    cost: { dilithium: 0, duranium: 50, latinum: 20, influence: 0, work: 60 },
    upkeep: 1,
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
    text: '',
    ...figures,
  };
}

const buildings = [
  building('mine', { perWorld: 0, effects: [{ stat: 'duraniumIncome', permille: 500 }] }),
  building('shipyard1', { kind: 'fleet', yard: 1 }),
  building('shipyard2', { kind: 'fleet', yard: 2, replaces: 'shipyard1' }),
  building('drydock', { kind: 'fleet', drydock: 1 }),
  building('academy', { kind: 'fleet', effects: [{ stat: 'training', flat: 100 }] }),
  building('institute', { kind: 'science', effects: [{ stat: 'researchIncome', permille: 500 }] }),
  building('tradeHub', { kind: 'trade', effects: [{ stat: 'latinumIncome', permille: 500 }] }),
  building('battery', { kind: 'defence', effects: [{ stat: 'batteries', flat: 200 }] }),
  building('fortress', {
    kind: 'defence',
    effects: [
      { stat: 'garrisonLimit', flat: 100 },
      { stat: 'garrisonStrength', permille: 500 },
    ],
  }),
  building('sensorArray', {
    kind: 'defence',
    effects: [
      { stat: 'detectionStrength', flat: 20 },
      { stat: 'detectionRange', flat: 100 },
    ],
  }),
  building('tachyonGrid', {
    kind: 'defence',
    requires: 'arrays',
    effects: [{ stat: 'detectionStrength', flat: 60 }],
  }),
  building('temple', { kind: 'order', effects: [{ stat: 'loyalty', flat: 10 }] }),
  building('wonder', {
    kind: 'wonder',
    unique: true,
    perFaction: 1,
    faction: [{ stat: 'influenceIncome', permille: 200 }],
  }),
];

const species: Species[] = ['human', 'lizard'].map((id) => ({
  id,
  name: id,
  habitability:
    id === 'human'
      ? { temperate: 1000, ocean: 800, arid: 500, station: 1000 }
      : { jungle: 1000, desert: 800, temperate: 500, station: 1000 },
  effects: [],
  text: '',
}));

const cultures: Culture[] = everyone.map((id) => ({
  id,
  name: id,
  adjective: id,
  species: 'human',
  colour: '#888888',
  pattern: 'solid',
  effects: [],
  traits: [],
  temperament: 'even',
  shipNames: ['One', 'Two', 'Three', 'Four'],
  fleetNames: ['First', 'Second', 'Third'],
  personNames: ['Ada', 'Bo', 'Cy', 'Di'],
  shipPrefix: '',
  silhouette: 'other',
  text: '',
}));

const charters: (CharterForm & OwnWords)[] = [
  {
    id: 'khitomer',
    name: 'khitomer',
    text: '',
    offices: ['regent', 'supremeLegate', 'intendant'],
    equalVotes: false,
    majority: 500,
    charterMajority: 667,
    brokered: true,
    vetoes: [],
    war: 'council',
    subjects: 'bondage',
    tariff: 0,
    quota: 300,
    technology: false,
    notice: 3,
  },
  {
    id: 'commonwealth',
    name: 'commonwealth',
    text: '',
    offices: ['speaker'],
    equalVotes: true,
    majority: 500,
    charterMajority: 667,
    brokered: false,
    vetoes: [],
    war: 'members',
    subjects: 'freedom',
    tariff: 0,
    quota: 200,
    technology: true,
    notice: 0,
  },
];

const offices: (Office & OwnWords)[] = [
  {
    id: 'regent',
    name: 'regent',
    text: '',
    standing: 40,
    powers: ['command', 'agenda'],
    effects: [],
  },
  {
    id: 'supremeLegate',
    name: 'supremeLegate',
    text: '',
    standing: 30,
    powers: ['chest'],
    effects: [],
  },
  { id: 'intendant', name: 'intendant', text: '', standing: 20, powers: ['subjects'], effects: [] },
  { id: 'speaker', name: 'speaker', text: '', standing: 0, powers: ['agenda'], effects: [] },
];

function keyed<T extends { readonly id: string }>(items: readonly T[]): Record<string, T> {
  return Object.fromEntries(items.map((item) => [item.id, item]));
}

export const testRules: Ruleset = {
  version: 1,
  numbers: testNumbers,
  shipClasses: keyed(shipClasses),
  technologies: keyed(technologies),
  buildings: keyed(buildings),
  species: keyed(species),
  cultures: keyed(cultures),
  temperaments: {
    even: {
      id: 'even',
      aggression: 50,
      caution: 50,
      expansion: 50,
      science: 50,
      trade: 50,
      stealth: 50,
    },
  },
  characterTraits: { bold: { id: 'bold', effects: [{ stat: 'attack', permille: 50 }] } },
  charters: keyed(charters),
  offices: keyed(offices),
  decisions: {},
  situations: {},
  edicts: {
    drive: {
      id: 'drive',
      upkeep: 2,
      perWorld: 500,
      fuel: 0,
      pay: 0,
      effects: [{ stat: 'industry', permille: 100 }],
    },
    feasts: {
      id: 'feasts',
      upkeep: 1,
      perWorld: 0,
      fuel: 0,
      pay: 0,
      effects: [{ stat: 'loyalty', flat: 5 }],
    },
    markets: {
      id: 'markets',
      upkeep: 3,
      perWorld: 0,
      fuel: 3,
      pay: 0,
      effects: [{ stat: 'latinumIncome', permille: 500 }],
    },
  },
  allianceNames: { founded: '{leader} and {partner}', split: '{leader} alone' },
  sectorPolicies: [
    { id: 'industry', builds: ['mine', 'shipyard1'] },
    { id: 'war', builds: ['shipyard1', 'drydock'] },
    { id: 'calm', builds: ['temple'] },
    { id: 'science', builds: ['institute'] },
  ],
  sandbox: {
    strangers: [],
    starNames: { heads: ['A'], middles: ['b'], tails: ['c'] },
    fleetNames: { home: 'h', firstScouts: 'f', secondScouts: 's', settlers: 'c' },
  },
};
