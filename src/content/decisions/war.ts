import type { Decision } from '../../sim';

/** What wars ask of those who wage them. */
export const warDecisions = [
  {
    id: 'captive_commander',
    on: { personCaptured: {} },
    who: 'the_captor',
    when: { alive: { faction: 'the_power' } },
    cooldown: 18,
    options: [
      {
        id: 'parole',
        effects: [
          { personFreed: { person: 'the_person' } },
          { opinion: { of: 'the_power', about: 'the_captor', points: 12 } },
          { prestige: { faction: 'the_captor', points: 3 } },
        ],
        weight: 6,
        leans: [
          { points: 10, attitude: 'honour' },
          { points: 8, attitude: 'forgiveness' },
        ],
      },
      {
        id: 'question',
        effects: [
          { opinion: { of: 'the_power', about: 'the_captor', points: -8 } },
          { stock: { faction: 'the_captor', stock: 'influence', amount: 12 } },
        ],
        weight: 10,
        leans: [{ points: 6, temperament: 'stealth' }],
      },
      {
        id: 'hold',
        effects: [{ exhaustion: { faction: 'the_power', points: 1 } }],
        weight: 8,
        otherwise: true,
      },
    ],
  },
  {
    id: 'field_won',
    on: { battleWon: { lost: 4 } },
    who: 'the_victor',
    when: { alive: { faction: 'the_loser' } },
    cooldown: 24,
    options: [
      {
        id: 'honours',
        effects: [
          { stock: { faction: 'the_victor', stock: 'latinum', amount: -25 } },
          { prestige: { faction: 'the_victor', points: 4 } },
        ],
        weight: 10,
        leans: [{ points: 8, attitude: 'honour' }],
      },
      {
        id: 'salvage',
        effects: [{ stock: { faction: 'the_victor', stock: 'duranium', amount: 30 } }],
        weight: 10,
        leans: [{ points: 6, temperament: 'trade' }],
      },
      {
        id: 'survivors',
        effects: [
          { opinion: { of: 'the_loser', about: 'the_victor', points: 10 } },
          { exhaustion: { faction: 'the_victor', points: -1 } },
        ],
        weight: 8,
        leans: [{ points: 8, attitude: 'forgiveness' }],
        otherwise: true,
      },
    ],
  },
] as const satisfies readonly Decision[];
