import type { CharacterTrait } from '../../sim';

/** What governors and courtiers are like, as far as it changes a figure of their realm or world. */
export const governorTraits = [
  {
    id: 'harsh_governor',
    name: 'Harsh governor',
    effects: [
      { stat: 'bondageYield', permille: 150 },
      { stat: 'industry', permille: 50 },
      { stat: 'loyalty', flat: -5 },
    ],
    text: 'Quotas are met. Nobody asks how.',
  },
  {
    id: 'brute_overseer',
    name: 'Brute overseer',
    effects: [
      { stat: 'bondageYield', permille: 200 },
      { stat: 'loyalty', flat: -6 },
    ],
    text: 'A whip is an argument.',
  },
  {
    id: 'half_blood',
    name: 'Of two peoples',
    effects: [
      { stat: 'loyalty', flat: 2 },
      { stat: 'influenceIncome', permille: 40 },
    ],
    text: 'At home nowhere, understood in both houses.',
  },
  {
    id: 'engineer',
    name: 'Engineer',
    effects: [
      { stat: 'industry', permille: 80 },
      { stat: 'shipCost', permille: -20 },
    ],
    text: 'Walks the works at dawn.',
  },
  {
    id: 'orator',
    name: 'Orator',
    effects: [
      { stat: 'influenceIncome', permille: 150 },
      { stat: 'loyalty', flat: 2 },
    ],
    text: 'Halls fall silent, then rise.',
  },
  {
    id: 'negotiator',
    name: 'Negotiator',
    effects: [
      { stat: 'influenceIncome', permille: 150 },
      { stat: 'conquestLoyalty', flat: 3 },
    ],
    attitudes: { coalition: 20, forgiveness: 10 },
    text: 'Leaves the table last.',
  },
  {
    id: 'opportunist',
    name: 'Opportunist',
    effects: [
      { stat: 'latinumIncome', permille: 60 },
      { stat: 'loyalty', flat: -1 },
    ],
    attitudes: { ambition: 20, honour: -10 },
    text: 'Always on the winning side, usually in time.',
  },
  {
    id: 'bajor_courtier',
    name: 'Courtier of Bajor',
    effects: [
      { stat: 'influenceIncome', permille: 100 },
      { stat: 'loyalty', flat: 1 },
    ],
    text: 'Sends flowers to the broker, and means them as far as they reach.',
  },
  {
    id: 'vain',
    name: 'Vain',
    effects: [
      { stat: 'influenceIncome', permille: -60 },
      { stat: 'training', flat: 20 },
    ],
    text: 'Portraits in every hall.',
  },
  {
    id: 'plotter',
    name: 'Plotter',
    effects: [
      { stat: 'detectionStrength', flat: 2 },
      { stat: 'influenceIncome', permille: 40 },
    ],
    text: 'Two plans for every meeting.',
  },
  {
    id: 'torturer',
    name: 'Torturer',
    effects: [
      { stat: 'detectionStrength', flat: 3 },
      { stat: 'loyalty', flat: -3 },
    ],
    text: 'Gets answers. Some are true.',
  },
  {
    id: 'puppeteer',
    name: 'Puppeteer',
    effects: [
      { stat: 'influenceIncome', permille: 120 },
      { stat: 'loyalty', flat: -1 },
    ],
    text: 'Every office has two holders; this is the other one.',
  },
  {
    id: 'patron_of_digs',
    name: 'Patron of digs',
    effects: [{ stat: 'researchIncome', permille: 80 }],
    text: 'Pays scholars to look under ruins.',
  },
  {
    id: 'seducer',
    name: 'Seducer',
    effects: [{ stat: 'influenceIncome', permille: 120 }],
    attitudes: { trade: 10, honour: -20 },
    text: 'Ministers resign their caution first.',
  },
  {
    id: 'sadist',
    name: 'Sadist',
    effects: [
      { stat: 'loyalty', flat: -5 },
      { stat: 'bondageYield', permille: 100 },
    ],
    text: 'Enjoys the work.',
  },
  {
    id: 'survivor',
    name: 'Survivor',
    effects: [
      { stat: 'evasion', flat: 10 },
      { stat: 'influenceIncome', permille: 40 },
    ],
    text: 'Has outlived four purges.',
  },
  {
    id: 'peace_voice',
    name: 'Voice of peace',
    effects: [
      { stat: 'loyalty', flat: 5 },
      { stat: 'attack', permille: -30 },
    ],
    text: 'Speaks, and guns are lowered.',
  },
  {
    id: 'cautious_statesman',
    name: 'Cautious statesman',
    effects: [
      { stat: 'loyalty', flat: 2 },
      { stat: 'influenceIncome', permille: 80 },
    ],
    attitudes: { war: -20, coalition: 20, forgiveness: 10 },
    text: 'Counts votes twice.',
  },
  {
    id: 'prophecy',
    name: 'Seer',
    effects: [{ stat: 'loyalty', flat: 6 }],
    text: 'Crowds come to be told what they hope.',
  },
  {
    id: 'rules_of_obedience',
    name: 'Rules of obedience',
    effects: [
      { stat: 'industry', permille: 80 },
      { stat: 'loyalty', flat: -3 },
    ],
    text: 'There are rules. They are read aloud.',
  },
  {
    id: 'empath',
    name: 'Empath',
    effects: [
      { stat: 'influenceIncome', permille: 80 },
      { stat: 'loyalty', flat: 2 },
    ],
    text: 'Hears what was not said.',
  },
  {
    id: 'war_profiteer',
    name: 'War profiteer',
    effects: [
      { stat: 'latinumIncome', permille: 80 },
      { stat: 'shipUpkeep', permille: 40 },
    ],
    attitudes: { trade: 20, war: 20 },
    text: 'The war is going well for somebody.',
  },
  {
    id: 'terraforming',
    name: 'World builder',
    effects: [
      { stat: 'populationLimit', permille: 80 },
      { stat: 'growth', permille: 80 },
    ],
    text: 'Plants forests nobody alive will see.',
  },
  {
    id: 'logic_council',
    name: 'Counsel of logic',
    effects: [
      { stat: 'researchIncome', permille: 80 },
      { stat: 'loyalty', flat: 1 },
    ],
    text: 'Feelings are noted and filed.',
  },
  {
    id: 'long_view',
    name: 'Long view',
    effects: [
      { stat: 'researchIncome', permille: 60 },
      { stat: 'buildingUpkeep', permille: -60 },
    ],
    text: 'Plans in decades.',
  },
  {
    id: 'suspicious',
    name: 'Suspicious',
    effects: [
      { stat: 'detectionStrength', flat: 3 },
      { stat: 'influenceIncome', permille: -40 },
    ],
    attitudes: { coalition: -20, forgiveness: -10 },
    text: 'Trusts one person, and watches that one.',
  },
  {
    id: 'offers_pact',
    name: 'Seeker of pacts',
    effects: [{ stat: 'influenceIncome', permille: 120 }],
    attitudes: { coalition: 20 },
    text: 'Has a treaty in the drawer for every neighbour.',
  },
  {
    id: 'hive_mind',
    name: 'One mind',
    effects: [
      { stat: 'industry', permille: 150 },
      { stat: 'loyalty', flat: 10 },
    ],
    text: 'There is nobody to persuade.',
  },
  {
    id: 'reluctant_leader',
    name: 'Reluctant leader',
    effects: [{ stat: 'loyalty', flat: 5 }],
    text: 'Led because nobody else would.',
  },
] satisfies readonly CharacterTrait[];
