import type { Decision } from '../../sim';

/** What realms ask of those who rule them: new heads, worlds won and lost, people who will not work. */
export const realmDecisions = [
  {
    id: 'new_head',
    on: { headSucceeded: {} },
    who: 'the_power',
    cooldown: 24,
    options: [
      {
        id: 'mercy',
        effects: [
          { prestige: { faction: 'the_power', points: 3 } },
          { stock: { faction: 'the_power', stock: 'influence', amount: -10 } },
          { exhaustion: { faction: 'the_power', points: -2 } },
        ],
        weight: 9,
        leans: [{ points: 8, attitude: 'forgiveness' }],
      },
      {
        id: 'accounts',
        effects: [
          { stock: { faction: 'the_power', stock: 'latinum', amount: 45 } },
          { prestige: { faction: 'the_power', points: -2 } },
        ],
        weight: 9,
        leans: [{ points: 6, temperament: 'trade' }],
      },
      {
        id: 'promises',
        effects: [
          { stock: { faction: 'the_power', stock: 'latinum', amount: -40 } },
          { stock: { faction: 'the_power', stock: 'influence', amount: 14 } },
        ],
        weight: 9,
        leans: [{ points: 6, attitude: 'ambition' }],
      },
      {
        id: 'nothing',
        effects: [{ prestige: { faction: 'the_power', points: -1 } }],
        weight: 3,
        leans: [{ points: 6, temperament: 'caution' }],
        otherwise: true,
      },
    ],
  },
  {
    id: 'first_orders',
    on: { worldTaken: {} },
    who: 'the_victor',
    when: { rules: { faction: 'the_victor', world: 'the_world' } },
    cooldown: 24,
    options: [
      {
        id: 'bread',
        effects: [
          { stock: { faction: 'the_victor', stock: 'latinum', amount: -30 } },
          { loyalty: { world: 'the_world', points: 7 } },
        ],
        weight: 9,
        leans: [{ points: 6, attitude: 'equality' }],
      },
      {
        id: 'curfew',
        effects: [
          { unrest: { world: 'the_world', points: -6 } },
          { garrison: { world: 'the_world', points: 10 } },
          { loyalty: { world: 'the_world', points: -3 } },
        ],
        weight: 9,
        leans: [{ points: 6, temperament: 'caution' }],
        otherwise: true,
      },
      {
        id: 'plunder',
        effects: [
          { stock: { faction: 'the_victor', stock: 'duranium', amount: 45 } },
          { loyalty: { world: 'the_world', points: -6 } },
          { prestige: { faction: 'the_victor', points: -1 } },
        ],
        weight: 8,
        leans: [{ points: 8, temperament: 'aggression' }],
      },
    ],
  },
  {
    id: 'those_who_fled',
    on: { worldTaken: {} },
    who: 'the_loser',
    when: { alive: { faction: 'the_victor' } },
    cooldown: 30,
    options: [
      {
        id: 'shelter',
        effects: [
          { stock: { faction: 'the_loser', stock: 'latinum', amount: -30 } },
          { exhaustion: { faction: 'the_loser', points: -3 } },
          { prestige: { faction: 'the_loser', points: 1 } },
        ],
        weight: 9,
        leans: [{ points: 6, attitude: 'equality' }],
      },
      {
        id: 'recruit',
        effects: [
          { stock: { faction: 'the_loser', stock: 'dilithium', amount: 25 } },
          { exhaustion: { faction: 'the_loser', points: 3 } },
          { opinion: { of: 'the_victor', about: 'the_loser', points: -4 } },
        ],
        weight: 9,
        leans: [{ points: 6, temperament: 'aggression' }],
      },
      {
        id: 'ask',
        effects: [
          { stock: { faction: 'the_loser', stock: 'influence', amount: 8 } },
          { prestige: { faction: 'the_loser', points: -1 } },
        ],
        weight: 8,
        leans: [{ points: 6, temperament: 'stealth' }],
        otherwise: true,
      },
    ],
  },
  {
    id: 'tools_down',
    on: { movementStepped: { step: 'strike' } },
    who: 'the_ruler',
    when: { rules: { faction: 'the_ruler', world: 'the_world' } },
    cooldown: 30,
    options: [
      {
        id: 'talk',
        effects: [
          { stock: { faction: 'the_ruler', stock: 'latinum', amount: -40 } },
          { loyalty: { world: 'the_world', points: 5 } },
          { support: { world: 'the_world', points: -4 } },
        ],
        weight: 9,
        leans: [
          { points: 6, temperament: 'trade' },
          { points: 6, attitude: 'equality' },
        ],
      },
      {
        id: 'break',
        effects: [
          { unrest: { world: 'the_world', points: -6 } },
          { support: { world: 'the_world', points: -4 } },
          { loyalty: { world: 'the_world', points: -5 } },
          { prestige: { faction: 'the_ruler', points: -2 } },
        ],
        weight: 9,
        leans: [
          { points: 6, temperament: 'aggression' },
          { points: 4, attitude: 'bondage' },
        ],
      },
      {
        id: 'wait',
        effects: [
          { stock: { faction: 'the_ruler', stock: 'duranium', amount: -20 } },
          { unrest: { world: 'the_world', points: -2 } },
        ],
        weight: 7,
        leans: [{ points: 6, temperament: 'caution' }],
        otherwise: true,
      },
    ],
  },
] as const satisfies readonly Decision[];
