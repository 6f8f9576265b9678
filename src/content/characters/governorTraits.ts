import type { CharacterTrait } from '../../sim';

/**
 * What governors and courtiers are like, as far as it changes a figure of their realm or world.
 * @source invented
 */
export const governorTraits = [
  {
    id: 'harsh_governor',
    common: 'governor',
    effects: [
      { stat: 'bondageYield', permille: 150 },
      { stat: 'industry', permille: 50 },
      { stat: 'loyalty', flat: -5 },
    ],
    attitudes: { bondage: 30, equality: -10 },
  },
  {
    id: 'brute_overseer',
    effects: [
      { stat: 'bondageYield', permille: 200 },
      { stat: 'loyalty', flat: -6 },
    ],
    attitudes: { bondage: 30 },
  },
  {
    id: 'half_blood',
    effects: [
      { stat: 'loyalty', flat: 2 },
      { stat: 'influenceIncome', permille: 40 },
    ],
    attitudes: { equality: 10, forgiveness: 10 },
  },
  {
    id: 'engineer',
    common: 'governor',
    effects: [
      { stat: 'industry', permille: 80 },
      { stat: 'shipCost', permille: -20 },
    ],
  },
  {
    id: 'orator',
    common: 'governor',
    effects: [
      { stat: 'influenceIncome', permille: 150 },
      { stat: 'loyalty', flat: 2 },
    ],
    attitudes: { ambition: 10, honour: 10 },
  },
  {
    id: 'negotiator',
    common: 'governor',
    effects: [
      { stat: 'influenceIncome', permille: 150 },
      { stat: 'conquestLoyalty', flat: 3 },
    ],
    attitudes: { coalition: 20, forgiveness: 10 },
  },
  {
    id: 'opportunist',
    common: 'governor',
    effects: [
      { stat: 'latinumIncome', permille: 60 },
      { stat: 'loyalty', flat: -1 },
    ],
    attitudes: { ambition: 20, honour: -10 },
  },
  {
    id: 'bajor_courtier',
    effects: [
      { stat: 'influenceIncome', permille: 100 },
      { stat: 'loyalty', flat: 1 },
    ],
    attitudes: { coalition: 20 },
  },
  {
    id: 'vain',
    common: 'governor',
    effects: [
      { stat: 'influenceIncome', permille: -60 },
      { stat: 'training', flat: 20 },
    ],
    attitudes: { ambition: 20 },
  },
  {
    id: 'plotter',
    common: 'governor',
    effects: [
      { stat: 'detectionStrength', flat: 2 },
      { stat: 'influenceIncome', permille: 40 },
    ],
    attitudes: { ambition: 20, honour: -20 },
  },
  {
    id: 'torturer',
    effects: [
      { stat: 'detectionStrength', flat: 3 },
      { stat: 'loyalty', flat: -3 },
    ],
    attitudes: { bondage: 20, forgiveness: -20 },
  },
  {
    id: 'puppeteer',
    effects: [
      { stat: 'influenceIncome', permille: 120 },
      { stat: 'loyalty', flat: -1 },
    ],
    attitudes: { ambition: 20, coalition: -10 },
  },
  {
    id: 'patron_of_digs',
    effects: [{ stat: 'researchIncome', permille: 80 }],
  },
  {
    id: 'seducer',
    effects: [{ stat: 'influenceIncome', permille: 120 }],
    attitudes: { trade: 10, honour: -20 },
  },
  {
    id: 'sadist',
    effects: [
      { stat: 'loyalty', flat: -5 },
      { stat: 'bondageYield', permille: 100 },
    ],
    attitudes: { bondage: 30, forgiveness: -10 },
  },
  {
    id: 'survivor',
    effects: [
      { stat: 'evasion', flat: 10 },
      { stat: 'influenceIncome', permille: 40 },
    ],
    attitudes: { coalition: 10, honour: -10 },
  },
  {
    id: 'peace_voice',
    common: 'governor',
    effects: [
      { stat: 'loyalty', flat: 5 },
      { stat: 'attack', permille: -30 },
    ],
    attitudes: { war: -40, forgiveness: 20 },
  },
  {
    id: 'cautious_statesman',
    common: 'governor',
    effects: [
      { stat: 'loyalty', flat: 2 },
      { stat: 'influenceIncome', permille: 80 },
    ],
    attitudes: { war: -20, coalition: 20, forgiveness: 10 },
  },
  {
    id: 'prophecy',
    effects: [{ stat: 'loyalty', flat: 6 }],
    attitudes: { war: -10, forgiveness: 20 },
  },
  {
    id: 'rules_of_obedience',
    effects: [
      { stat: 'industry', permille: 80 },
      { stat: 'loyalty', flat: -3 },
    ],
    attitudes: { bondage: 20 },
  },
  {
    id: 'empath',
    effects: [
      { stat: 'influenceIncome', permille: 80 },
      { stat: 'loyalty', flat: 2 },
    ],
    attitudes: { forgiveness: 20 },
  },
  {
    id: 'war_profiteer',
    common: 'governor',
    effects: [
      { stat: 'latinumIncome', permille: 80 },
      { stat: 'shipUpkeep', permille: 40 },
    ],
    attitudes: { trade: 20, war: 20 },
  },
  {
    id: 'terraforming',
    effects: [
      { stat: 'populationLimit', permille: 80 },
      { stat: 'growth', permille: 80 },
    ],
  },
  {
    id: 'logic_council',
    effects: [
      { stat: 'researchIncome', permille: 80 },
      { stat: 'loyalty', flat: 1 },
    ],
    attitudes: { war: -20, honour: 10, forgiveness: 10 },
  },
  {
    id: 'long_view',
    effects: [
      { stat: 'researchIncome', permille: 60 },
      { stat: 'buildingUpkeep', permille: -60 },
    ],
    attitudes: { war: -10, coalition: 10 },
  },
  {
    id: 'suspicious',
    common: 'governor',
    effects: [
      { stat: 'detectionStrength', flat: 3 },
      { stat: 'influenceIncome', permille: -40 },
    ],
    attitudes: { coalition: -20, forgiveness: -10 },
  },
  {
    id: 'offers_pact',
    effects: [{ stat: 'influenceIncome', permille: 120 }],
    attitudes: { coalition: 20 },
  },
  {
    id: 'hive_mind',
    effects: [
      { stat: 'industry', permille: 150 },
      { stat: 'loyalty', flat: 10 },
    ],
  },
  {
    id: 'reluctant_leader',
    effects: [{ stat: 'loyalty', flat: 5 }],
    attitudes: { war: -10 },
  },
] as const satisfies readonly CharacterTrait[];
