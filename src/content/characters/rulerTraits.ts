import type { CharacterTrait } from '../../sim';

/**
 * What rulers are like, as far as it changes a figure of their realm or world.
 * @source invented
 */
export const rulerTraits = [
  {
    id: 'reformer',
    common: 'governor',
    effects: [
      { stat: 'loyalty', flat: 5 },
      { stat: 'researchIncome', permille: 60 },
      { stat: 'attack', permille: -30 },
    ],
    attitudes: { bondage: -20, war: -20, equality: 20, forgiveness: 20 },
  },
  {
    id: 'master_plan',
    effects: [
      { stat: 'researchIncome', permille: 100 },
      { stat: 'influenceIncome', permille: 100 },
    ],
    attitudes: { war: -20, bondage: -40, honour: 20 },
  },
  {
    id: 'pacifist_policy',
    effects: [
      { stat: 'loyalty', flat: 3 },
      { stat: 'shipCost', permille: 60 },
      { stat: 'influenceIncome', permille: 150 },
    ],
    attitudes: { war: -40, bondage: -30, forgiveness: 30 },
  },
  {
    id: 'tantalus_owner',
    effects: [
      { stat: 'loyalty', flat: 2 },
      { stat: 'detectionStrength', flat: 2 },
    ],
    attitudes: { honour: -10 },
  },
  {
    id: 'ruthless',
    common: 'commander',
    effects: [
      { stat: 'invasion', permille: 60 },
      { stat: 'loyalty', flat: -3 },
      { stat: 'industry', permille: 40 },
    ],
    attitudes: { bondage: 25, forgiveness: -20, honour: -20 },
  },
  {
    id: 'paranoid',
    effects: [
      { stat: 'detectionStrength', flat: 3 },
      { stat: 'loyalty', flat: -2 },
    ],
    attitudes: { coalition: -30, forgiveness: -20 },
  },
  {
    id: 'steady',
    common: 'commander',
    effects: [
      { stat: 'loyalty', flat: 2 },
      { stat: 'buildingUpkeep', permille: -40 },
    ],
  },
  {
    id: 'proud',
    common: 'commander',
    effects: [
      { stat: 'training', flat: 20 },
      { stat: 'influenceIncome', permille: -60 },
    ],
    attitudes: { coalition: -20, honour: 10, ambition: 20 },
  },
  {
    id: 'zealot',
    effects: [
      { stat: 'militia', permille: 150 },
      { stat: 'invasion', permille: 60 },
      { stat: 'researchIncome', permille: -60 },
    ],
    attitudes: { war: 20, forgiveness: -20, equality: -10 },
  },
  {
    id: 'cautious',
    common: 'commander',
    effects: [
      { stat: 'shields', permille: 30 },
      { stat: 'attack', permille: -20 },
    ],
    attitudes: { war: -20, coalition: 10 },
  },
  {
    id: 'dealmaker',
    effects: [
      { stat: 'influenceIncome', permille: 200 },
      { stat: 'latinumIncome', permille: 30 },
    ],
    attitudes: { trade: 30, coalition: 20, forgiveness: 10 },
  },
  {
    id: 'avenger_of_praxis',
    effects: [
      { stat: 'attack', permille: 50 },
      { stat: 'dilithiumIncome', permille: 50 },
    ],
    attitudes: { war: 20, forgiveness: -30, coalition: -10 },
  },
  {
    id: 'wrathful',
    common: 'commander',
    effects: [
      { stat: 'attack', permille: 60 },
      { stat: 'accuracy', flat: -10 },
      { stat: 'loyalty', flat: -2 },
    ],
    attitudes: { war: 20, forgiveness: -30 },
  },
  {
    id: 'executioner',
    effects: [
      { stat: 'militia', permille: -50 },
      { stat: 'loyalty', flat: -4 },
      { stat: 'garrisonStrength', permille: 100 },
    ],
    attitudes: { bondage: 20, equality: -20 },
  },
  {
    id: 'cunning',
    effects: [
      { stat: 'initiative', flat: 1 },
      { stat: 'influenceIncome', permille: 60 },
    ],
    attitudes: { ambition: 20, coalition: 10 },
  },
  {
    id: 'rebuilds_fleet',
    effects: [{ stat: 'shipCost', permille: -60 }],
    attitudes: { war: 10 },
  },
  {
    id: 'abusive_court',
    effects: [
      { stat: 'loyalty', flat: -4 },
      { stat: 'training', flat: 20 },
    ],
    attitudes: { honour: -20 },
  },
  {
    id: 'expansionist',
    effects: [
      { stat: 'settleCost', permille: -150 },
      { stat: 'supplyRange', permille: 60 },
    ],
    attitudes: { war: 25, ambition: 20 },
  },
  {
    id: 'secret_reformer',
    effects: [
      { stat: 'loyalty', flat: 4 },
      { stat: 'bondageYield', permille: -100 },
    ],
    attitudes: { bondage: -30, equality: 20 },
  },
] as const satisfies readonly CharacterTrait[];
