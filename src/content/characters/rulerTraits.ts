import type { CharacterTrait } from '../../sim';

/** What rulers are like, as far as it changes a figure of their realm or world. */
export const rulerTraits = [
  {
    id: 'reformer',
    name: 'Reformer',
    effects: [
      { stat: 'loyalty', flat: 5 },
      { stat: 'researchIncome', permille: 60 },
      { stat: 'attack', permille: -30 },
    ],
    attitudes: { bondage: -20, war: -20, equality: 20, forgiveness: 20 },
    text: 'Would rather mend the state than win its wars.',
  },
  {
    id: 'master_plan',
    name: 'Master plan',
    effects: [
      { stat: 'researchIncome', permille: 100 },
      { stat: 'influenceIncome', permille: 100 },
    ],
    attitudes: { war: -20, bondage: -40, honour: 20 },
    text: 'Everything that happens was expected, including the end.',
  },
  {
    id: 'pacifist_policy',
    name: 'Man of peace',
    effects: [
      { stat: 'loyalty', flat: 3 },
      { stat: 'shipCost', permille: 60 },
      { stat: 'influenceIncome', permille: 150 },
    ],
    attitudes: { war: -40, bondage: -30, forgiveness: 30 },
    text: 'Pays for schools with the money for ships.',
  },
  {
    id: 'tantalus_owner',
    name: 'Owner of the device',
    effects: [
      { stat: 'loyalty', flat: 2 },
      { stat: 'detectionStrength', flat: 2 },
    ],
    attitudes: { honour: -10 },
    text: 'Enemies at court vanish. No body is found.',
  },
  {
    id: 'ruthless',
    name: 'Ruthless',
    effects: [
      { stat: 'invasion', permille: 60 },
      { stat: 'loyalty', flat: -3 },
      { stat: 'industry', permille: 40 },
    ],
    attitudes: { bondage: 25, forgiveness: -20, honour: -20 },
    text: 'Weighs lives in kilograms.',
  },
  {
    id: 'paranoid',
    name: 'Paranoid',
    effects: [
      { stat: 'detectionStrength', flat: 3 },
      { stat: 'loyalty', flat: -2 },
    ],
    attitudes: { coalition: -30, forgiveness: -20 },
    text: 'Sees plots, often rightly.',
  },
  {
    id: 'steady',
    name: 'Steady hand',
    effects: [
      { stat: 'loyalty', flat: 2 },
      { stat: 'buildingUpkeep', permille: -40 },
    ],
    text: 'Nothing is remarkable under such a ruler, and nothing burns.',
  },
  {
    id: 'proud',
    name: 'Proud',
    effects: [
      { stat: 'training', flat: 20 },
      { stat: 'influenceIncome', permille: -60 },
    ],
    attitudes: { coalition: -20, honour: 10, ambition: 20 },
    text: 'Asks nobody for anything.',
  },
  {
    id: 'zealot',
    name: 'Zealot',
    effects: [
      { stat: 'militia', permille: 150 },
      { stat: 'invasion', permille: 60 },
      { stat: 'researchIncome', permille: -60 },
    ],
    attitudes: { war: 20, forgiveness: -20, equality: -10 },
    text: 'Believes, and makes others believe.',
  },
  {
    id: 'cautious',
    name: 'Cautious',
    effects: [
      { stat: 'shields', permille: 30 },
      { stat: 'attack', permille: -20 },
    ],
    attitudes: { war: -20, coalition: 10 },
    text: 'Never fights where it can wait.',
  },
  {
    id: 'dealmaker',
    name: 'Dealmaker',
    effects: [
      { stat: 'influenceIncome', permille: 200 },
      { stat: 'latinumIncome', permille: 30 },
    ],
    attitudes: { trade: 30, coalition: 20, forgiveness: 10 },
    text: 'Finds the price, then the payment.',
  },
  {
    id: 'avenger_of_praxis',
    name: 'Avenger of Praxis',
    effects: [
      { stat: 'attack', permille: 50 },
      { stat: 'dilithiumIncome', permille: 50 },
    ],
    attitudes: { war: 20, forgiveness: -30, coalition: -10 },
    text: 'A moon died on this watch. Someone shall pay for it.',
  },
  {
    id: 'wrathful',
    name: 'Wrathful',
    effects: [
      { stat: 'attack', permille: 60 },
      { stat: 'accuracy', flat: -10 },
      { stat: 'loyalty', flat: -2 },
    ],
    attitudes: { war: 20, forgiveness: -30 },
    text: 'Shouts first, fires second, regrets never.',
  },
  {
    id: 'executioner',
    name: 'Executioner',
    effects: [
      { stat: 'militia', permille: -50 },
      { stat: 'loyalty', flat: -4 },
      { stat: 'garrisonStrength', permille: 100 },
    ],
    attitudes: { bondage: 20, equality: -20 },
    text: 'Holds court with a blade.',
  },
  {
    id: 'cunning',
    name: 'Cunning',
    effects: [
      { stat: 'initiative', flat: 1 },
      { stat: 'influenceIncome', permille: 60 },
    ],
    attitudes: { ambition: 20, coalition: 10 },
    text: 'Lets the enemy move first, into the trap.',
  },
  {
    id: 'rebuilds_fleet',
    name: 'Builder of fleets',
    effects: [{ stat: 'shipCost', permille: -60 }],
    attitudes: { war: 10 },
    text: 'Knows every yard foreman by name.',
  },
  {
    id: 'abusive_court',
    name: 'Abusive court',
    effects: [
      { stat: 'loyalty', flat: -4 },
      { stat: 'training', flat: 20 },
    ],
    attitudes: { honour: -20 },
    text: 'Nobody dares to bring bad news.',
  },
  {
    id: 'expansionist',
    name: 'Expansionist',
    effects: [
      { stat: 'settleCost', permille: -150 },
      { stat: 'supplyRange', permille: 60 },
    ],
    attitudes: { war: 25, ambition: 20 },
    text: 'The map is never large enough.',
  },
  {
    id: 'secret_reformer',
    name: 'Secret reformer',
    effects: [
      { stat: 'loyalty', flat: 4 },
      { stat: 'bondageYield', permille: -100 },
    ],
    attitudes: { bondage: -30, equality: 20 },
    text: 'Says what the Council wants and does the rest by night.',
  },
] satisfies readonly CharacterTrait[];
