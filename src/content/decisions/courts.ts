import type { Decision } from '../../sim';

/** What courts ask of each other: spies, treaties, broken words. */
export const courtDecisions = [
  {
    id: 'spy_in_hand',
    on: { agentFound: {} },
    who: 'the_finder',
    when: { alive: { faction: 'the_sender' } },
    cooldown: 24,
    options: [
      {
        id: 'parade',
        effects: [
          { prestige: { faction: 'the_finder', points: 3 } },
          { opinion: { of: 'the_sender', about: 'the_finder', points: -8 } },
        ],
        weight: 9,
        leans: [
          { points: 6, temperament: 'aggression' },
          { points: 4, attitude: 'honour' },
        ],
      },
      {
        id: 'turn',
        effects: [
          { stock: { faction: 'the_finder', stock: 'latinum', amount: -30 } },
          { stock: { faction: 'the_finder', stock: 'influence', amount: 14 } },
        ],
        weight: 9,
        leans: [{ points: 8, temperament: 'stealth' }],
      },
      {
        id: 'return',
        effects: [
          { opinion: { of: 'the_sender', about: 'the_finder', points: 12 } },
          { trust: { of: 'the_sender', about: 'the_finder', points: 4 } },
          { prestige: { faction: 'the_finder', points: -2 } },
        ],
        weight: 7,
        leans: [{ points: 10, attitude: 'forgiveness' }],
        otherwise: true,
      },
    ],
  },
  {
    id: 'word_broken',
    on: { treatyBroken: {} },
    who: 'the_wronged',
    when: { alive: { faction: 'the_breaker' } },
    cooldown: 36,
    options: [
      {
        id: 'denounce',
        effects: [
          { prestige: { faction: 'the_breaker', points: -4 } },
          { stock: { faction: 'the_wronged', stock: 'influence', amount: -8 } },
          { opinion: { of: 'the_breaker', about: 'the_wronged', points: -6 } },
        ],
        weight: 10,
        leans: [{ points: 8, attitude: 'honour' }],
      },
      {
        id: 'seize',
        effects: [
          { stock: { faction: 'the_wronged', stock: 'latinum', amount: 40 } },
          { stock: { faction: 'the_breaker', stock: 'latinum', amount: -40 } },
          { opinion: { of: 'the_breaker', about: 'the_wronged', points: -12 } },
          { prestige: { faction: 'the_wronged', points: -1 } },
        ],
        weight: 9,
        leans: [{ points: 6, temperament: 'aggression' }],
      },
      {
        id: 'swallow',
        effects: [
          { opinion: { of: 'the_breaker', about: 'the_wronged', points: 10 } },
          { exhaustion: { faction: 'the_wronged', points: -2 } },
          { prestige: { faction: 'the_wronged', points: -2 } },
        ],
        weight: 7,
        leans: [
          { points: 8, temperament: 'caution' },
          { points: 8, attitude: 'forgiveness' },
        ],
        otherwise: true,
      },
    ],
  },
  {
    id: 'open_market',
    on: { treatySigned: { kind: 'trade' } },
    who: 'the_one',
    when: { alive: { faction: 'the_other' } },
    cooldown: 48,
    options: [
      {
        id: 'fair',
        effects: [
          { stock: { faction: 'the_one', stock: 'latinum', amount: -30 } },
          { opinion: { of: 'the_other', about: 'the_one', points: 10 } },
          { prestige: { faction: 'the_one', points: 1 } },
        ],
        weight: 9,
        leans: [{ points: 8, attitude: 'coalition' }],
      },
      {
        id: 'tolls',
        effects: [
          { stock: { faction: 'the_one', stock: 'latinum', amount: 35 } },
          { opinion: { of: 'the_other', about: 'the_one', points: -6 } },
        ],
        weight: 9,
        leans: [{ points: 8, temperament: 'trade' }],
        otherwise: true,
      },
      {
        id: 'ears',
        effects: [
          { stock: { faction: 'the_one', stock: 'influence', amount: 8 } },
          { trust: { of: 'the_other', about: 'the_one', points: -4 } },
        ],
        weight: 8,
        leans: [{ points: 8, temperament: 'stealth' }],
      },
    ],
  },
  {
    id: 'soldiers_home',
    on: { peaceMade: {} },
    who: 'the_one',
    when: { alive: { faction: 'the_other' } },
    cooldown: 48,
    options: [
      {
        id: 'graves',
        effects: [
          { stock: { faction: 'the_one', stock: 'latinum', amount: -25 } },
          { opinion: { of: 'the_other', about: 'the_one', points: 12 } },
        ],
        weight: 9,
        leans: [
          { points: 8, attitude: 'forgiveness' },
          { points: 4, attitude: 'honour' },
        ],
      },
      {
        id: 'land',
        effects: [
          { stock: { faction: 'the_one', stock: 'duranium', amount: -40 } },
          { exhaustion: { faction: 'the_one', points: -4 } },
        ],
        weight: 9,
        leans: [{ points: 6, temperament: 'caution' }],
        otherwise: true,
      },
      {
        id: 'arms',
        effects: [
          { stock: { faction: 'the_one', stock: 'dilithium', amount: 30 } },
          { opinion: { of: 'the_other', about: 'the_one', points: -6 } },
          { exhaustion: { faction: 'the_one', points: 1 } },
        ],
        weight: 8,
        leans: [{ points: 8, temperament: 'aggression' }],
      },
    ],
  },
] as const satisfies readonly Decision[];
