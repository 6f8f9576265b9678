import type { Species } from '../../sim';
import { any, dry, hardy, rock, temperate, warm, wet } from './habitability';

/**
 * Peoples of the old Terran Empire and its neighbours.
 * @source invented
 */
export const corePeoples = [
  {
    id: 'denobulan',
    habitability: temperate,
    effects: [
      { stat: 'growth', permille: 100 },
      { stat: 'researchIncome', permille: 80 },
    ],
  },
  {
    id: 'bolian',
    habitability: temperate,
    effects: [
      { stat: 'latinumIncome', permille: 80 },
      { stat: 'loyalty', flat: 2 },
    ],
  },
  {
    id: 'benzite',
    habitability: wet,
    effects: [
      { stat: 'industry', permille: 60 },
      { stat: 'researchIncome', permille: 60 },
    ],
  },
  {
    id: 'deltan',
    habitability: temperate,
    effects: [
      { stat: 'influenceIncome', permille: 80 },
      { stat: 'loyalty', flat: 2 },
    ],
  },
  {
    id: 'catullan',
    habitability: temperate,
    effects: [{ stat: 'influenceIncome', permille: 60 }],
  },
  {
    id: 'coridanite',
    habitability: rock,
    effects: [{ stat: 'dilithiumIncome', permille: 150 }],
  },
  {
    id: 'draylaxian',
    habitability: temperate,
    effects: [{ stat: 'growth', permille: 80 }],
  },
  {
    id: 'axanari',
    habitability: temperate,
    effects: [{ stat: 'latinumIncome', permille: 60 }],
  },
  {
    id: 'ardanan',
    habitability: temperate,
    effects: [
      { stat: 'duraniumIncome', permille: 80 },
      { stat: 'loyalty', flat: -3 },
    ],
  },
  {
    id: 'horta',
    habitability: rock,
    effects: [
      { stat: 'duraniumIncome', permille: 250 },
      { stat: 'dilithiumIncome', permille: 100 },
      { stat: 'growth', permille: -400 },
    ],
  },
  {
    id: 'capellan',
    habitability: hardy,
    effects: [
      { stat: 'militia', permille: 250 },
      { stat: 'researchIncome', permille: -120 },
    ],
  },
  {
    id: 'risian',
    habitability: wet,
    effects: [
      { stat: 'latinumIncome', permille: 150 },
      { stat: 'loyalty', flat: 4 },
      { stat: 'militia', permille: -300 },
    ],
  },
  {
    id: 'gorlan',
    habitability: dry,
    effects: [{ stat: 'militia', permille: 100 }],
  },
  {
    id: 'halkan',
    habitability: temperate,
    effects: [
      { stat: 'dilithiumIncome', permille: 100 },
      { stat: 'militia', permille: -600 },
      { stat: 'loyalty', flat: 4 },
    ],
  },
  {
    id: 'aaamazzarite',
    habitability: warm,
    effects: [{ stat: 'duraniumIncome', permille: 80 }],
  },
  {
    id: 'angelian',
    habitability: dry,
    effects: [{ stat: 'growth', permille: 60 }],
  },
  {
    id: 'elasian',
    habitability: dry,
    effects: [
      { stat: 'militia', permille: 200 },
      { stat: 'loyalty', flat: -2 },
    ],
  },
  {
    id: 'troyian',
    habitability: wet,
    effects: [{ stat: 'latinumIncome', permille: 60 }],
  },
  {
    id: 'organian',
    habitability: any,
    effects: [
      { stat: 'loyalty', flat: 20 },
      { stat: 'growth', permille: -900 },
    ],
  },
  {
    id: 'kriosian',
    habitability: dry,
    effects: [
      { stat: 'militia', permille: 150 },
      { stat: 'loyalty', flat: -4 },
    ],
  },
  {
    id: 'balduk',
    habitability: hardy,
    effects: [{ stat: 'garrisonStrength', permille: 150 }],
  },
  {
    id: 'kinshaya',
    habitability: rock,
    effects: [
      { stat: 'militia', permille: 200 },
      { stat: 'loyalty', flat: -4 },
    ],
  },
  {
    id: 'xarantine',
    habitability: dry,
    effects: [{ stat: 'latinumIncome', permille: 60 }],
  },
] as const satisfies readonly Species[];
