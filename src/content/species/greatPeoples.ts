import type { Species } from '../../sim';
import { any, cold, dry, fire, hardy, rock, temperate, warm, wet } from './habitability';

/**
 * The peoples of the powers.
 * @source invented
 */
export const greatPeoples = [
  {
    id: 'terran',
    habitability: temperate,
    effects: [
      { stat: 'growth', permille: 100 },
      { stat: 'researchIncome', permille: 50 },
    ],
  },
  {
    id: 'vulcan',
    devout: true,
    habitability: dry,
    effects: [
      { stat: 'researchIncome', permille: 200 },
      { stat: 'growth', permille: -150 },
      { stat: 'militia', permille: -100 },
    ],
  },
  {
    id: 'andorian',
    habitability: cold,
    effects: [
      { stat: 'militia', permille: 200 },
      { stat: 'garrisonStrength', permille: 150 },
      { stat: 'loyalty', flat: -2 },
    ],
  },
  {
    id: 'tellarite',
    habitability: temperate,
    effects: [
      { stat: 'industry', permille: 120 },
      { stat: 'duraniumIncome', permille: 80 },
      { stat: 'loyalty', flat: -1 },
    ],
  },
  {
    id: 'klingon',
    devout: true,
    habitability: hardy,
    effects: [
      { stat: 'garrisonStrength', permille: 200 },
      { stat: 'militia', permille: 150 },
      { stat: 'researchIncome', permille: -80 },
    ],
  },
  {
    id: 'cardassian',
    habitability: dry,
    effects: [
      { stat: 'industry', permille: 80 },
      { stat: 'loyalty', flat: 3 },
    ],
  },
  {
    id: 'bajoran',
    devout: true,
    habitability: temperate,
    effects: [
      { stat: 'influenceIncome', permille: 120 },
      { stat: 'loyalty', flat: 4 },
    ],
  },
  {
    id: 'romulan',
    habitability: temperate,
    effects: [
      { stat: 'garrisonStrength', permille: 80 },
      { stat: 'researchIncome', permille: 60 },
      { stat: 'growth', permille: -50 },
    ],
  },
  {
    id: 'reman',
    habitability: rock,
    effects: [
      { stat: 'dilithiumIncome', permille: 150 },
      { stat: 'garrisonStrength', permille: 200 },
      { stat: 'growth', permille: -150 },
    ],
  },
  {
    id: 'ferengi',
    habitability: wet,
    effects: [
      { stat: 'latinumIncome', permille: 200 },
      { stat: 'militia', permille: -200 },
      { stat: 'garrisonStrength', permille: -150 },
    ],
  },
  {
    id: 'trill',
    habitability: temperate,
    effects: [
      { stat: 'researchIncome', permille: 120 },
      { stat: 'influenceIncome', permille: 60 },
    ],
  },
  {
    id: 'betazoid',
    habitability: wet,
    effects: [
      { stat: 'influenceIncome', permille: 120 },
      { stat: 'loyalty', flat: 1 },
    ],
  },
  {
    id: 'orion',
    habitability: warm,
    effects: [
      { stat: 'latinumIncome', permille: 120 },
      { stat: 'growth', permille: 60 },
      { stat: 'loyalty', flat: -2 },
    ],
  },
  {
    id: 'gorn',
    habitability: warm,
    effects: [
      { stat: 'garrisonStrength', permille: 250 },
      { stat: 'militia', permille: 200 },
      { stat: 'researchIncome', permille: -100 },
      { stat: 'growth', permille: -80 },
    ],
  },
  {
    id: 'tholian',
    habitability: fire,
    effects: [
      { stat: 'industry', permille: 120 },
      { stat: 'militia', permille: 100 },
      { stat: 'growth', permille: -150 },
    ],
  },
  {
    id: 'breen',
    habitability: cold,
    effects: [
      { stat: 'garrisonStrength', permille: 150 },
      { stat: 'industry', permille: 60 },
      { stat: 'growth', permille: -60 },
    ],
  },
  {
    id: 'tzenkethi',
    habitability: temperate,
    effects: [
      { stat: 'industry', permille: 100 },
      { stat: 'loyalty', flat: 4 },
      { stat: 'growth', permille: -80 },
    ],
  },
  {
    id: 'talarian',
    habitability: temperate,
    effects: [
      { stat: 'militia', permille: 100 },
      { stat: 'researchIncome', permille: -80 },
    ],
  },
  {
    id: 'sheliak',
    habitability: fire,
    effects: [
      { stat: 'latinumIncome', permille: 60 },
      { stat: 'growth', permille: -200 },
      { stat: 'loyalty', flat: 5 },
    ],
  },
  {
    id: 'borg',
    habitability: any,
    effects: [
      { stat: 'industry', permille: 200 },
      { stat: 'loyalty', flat: 20 },
      { stat: 'researchIncome', permille: -200 },
    ],
  },
  {
    id: 'changeling',
    habitability: any,
    effects: [
      { stat: 'growth', permille: -800 },
      { stat: 'loyalty', flat: 10 },
    ],
  },
  {
    id: 'jem_hadar',
    habitability: hardy,
    effects: [
      { stat: 'garrisonStrength', permille: 400 },
      { stat: 'growth', permille: -100 },
      { stat: 'loyalty', flat: 10 },
    ],
  },
  {
    id: 'vorta',
    habitability: temperate,
    effects: [
      { stat: 'influenceIncome', permille: 100 },
      { stat: 'loyalty', flat: 10 },
      { stat: 'growth', permille: -200 },
    ],
  },
] as const satisfies readonly Species[];
