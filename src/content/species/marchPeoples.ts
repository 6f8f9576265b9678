import type { Species } from '../../sim';
import { dry, hardy, rock, temperate, warm, wet } from './habitability';

/**
 * Peoples of the marches, and far travellers.
 * @source invented
 */
export const marchPeoples = [
  {
    id: 'vendorian',
    habitability: wet,
    effects: [
      { stat: 'influenceIncome', permille: 60 },
      { stat: 'growth', permille: -100 },
    ],
  },
  {
    id: 'zakdorn',
    habitability: temperate,
    effects: [
      { stat: 'researchIncome', permille: 60 },
      { stat: 'militia', permille: -100 },
    ],
  },
  {
    id: 'nausicaan',
    habitability: hardy,
    effects: [
      { stat: 'militia', permille: 200 },
      { stat: 'loyalty', flat: -4 },
    ],
  },
  {
    id: 'xenexian',
    habitability: dry,
    effects: [
      { stat: 'militia', permille: 250 },
      { stat: 'loyalty', flat: -4 },
    ],
  },
  {
    id: 'danteri',
    habitability: temperate,
    effects: [{ stat: 'industry', permille: 60 }],
  },
  {
    id: 'thallonian',
    habitability: dry,
    effects: [
      { stat: 'influenceIncome', permille: 60 },
      { stat: 'loyalty', flat: -1 },
    ],
  },
  {
    id: 'xindi',
    habitability: wet,
    effects: [
      { stat: 'industry', permille: 80 },
      { stat: 'growth', permille: 60 },
    ],
  },
  {
    id: 'antosian',
    habitability: temperate,
    effects: [{ stat: 'researchIncome', permille: 80 }],
  },
  {
    id: 'ligonian',
    habitability: warm,
    effects: [
      { stat: 'militia', permille: 100 },
      { stat: 'loyalty', flat: 1 },
    ],
  },
  {
    id: 'yridian',
    habitability: temperate,
    effects: [
      { stat: 'latinumIncome', permille: 100 },
      { stat: 'loyalty', flat: -1 },
    ],
  },
  {
    id: 'kressari',
    habitability: dry,
    effects: [{ stat: 'latinumIncome', permille: 60 }],
  },
  {
    id: 'klaestron',
    habitability: temperate,
    effects: [{ stat: 'influenceIncome', permille: 60 }],
  },
  {
    id: 'jarada',
    habitability: warm,
    effects: [
      { stat: 'industry', permille: 60 },
      { stat: 'loyalty', flat: 3 },
    ],
  },
  {
    id: 'dopterian',
    habitability: temperate,
    effects: [{ stat: 'latinumIncome', permille: 60 }],
  },
  {
    id: 'hupyrian',
    habitability: rock,
    effects: [{ stat: 'garrisonStrength', permille: 100 }],
  },
  {
    id: 'hekaran',
    habitability: temperate,
    effects: [{ stat: 'researchIncome', permille: 40 }],
  },
  {
    id: 'barzan',
    habitability: dry,
    effects: [{ stat: 'growth', permille: -50 }],
  },
  {
    id: 'devidian',
    habitability: rock,
    effects: [{ stat: 'growth', permille: -600 }],
  },
  {
    id: 'lissepian',
    habitability: wet,
    effects: [{ stat: 'latinumIncome', permille: 80 }],
  },
  {
    id: 'miradorn',
    habitability: temperate,
    effects: [{ stat: 'militia', permille: 80 }],
  },
  {
    id: 'flaxian',
    habitability: dry,
    effects: [{ stat: 'latinumIncome', permille: 40 }],
  },
  {
    id: 'ingavi',
    habitability: temperate,
    effects: [{ stat: 'growth', permille: 40 }],
  },
  {
    id: 'xepolite',
    habitability: temperate,
    effects: [{ stat: 'latinumIncome', permille: 80 }],
  },
  {
    id: 'kobheerian',
    habitability: dry,
    effects: [{ stat: 'latinumIncome', permille: 60 }],
  },
  {
    id: 'rudellian',
    habitability: temperate,
    effects: [{ stat: 'industry', permille: 60 }],
  },
  {
    id: 'paclu',
    habitability: rock,
    effects: [{ stat: 'duraniumIncome', permille: 60 }],
  },
  {
    id: 'kreel',
    habitability: hardy,
    effects: [
      { stat: 'duraniumIncome', permille: 60 },
      { stat: 'loyalty', flat: -3 },
    ],
  },
  {
    id: 'talaxian',
    habitability: temperate,
    effects: [{ stat: 'growth', permille: 60 }],
  },
  {
    id: 'ocampa',
    habitability: temperate,
    effects: [
      { stat: 'growth', permille: 200 },
      { stat: 'militia', permille: -200 },
    ],
  },
  {
    id: 'el_aurian',
    habitability: temperate,
    effects: [
      { stat: 'influenceIncome', permille: 80 },
      { stat: 'growth', permille: -200 },
    ],
  },
  {
    id: 'haliian',
    habitability: temperate,
    effects: [{ stat: 'influenceIncome', permille: 40 }],
  },
  {
    id: 'farian',
    habitability: temperate,
    effects: [{ stat: 'latinumIncome', permille: 40 }],
  },
  {
    id: 'acamarian',
    habitability: dry,
    effects: [
      { stat: 'militia', permille: 100 },
      { stat: 'loyalty', flat: -2 },
    ],
  },
  {
    id: 'chal',
    habitability: wet,
    effects: [
      { stat: 'militia', permille: 150 },
      { stat: 'growth', permille: -50 },
    ],
  },
  {
    id: 'baku',
    habitability: wet,
    effects: [
      { stat: 'growth', permille: 200 },
      { stat: 'researchIncome', permille: 60 },
      { stat: 'militia', permille: -300 },
    ],
  },
  {
    id: 'mixed',
    habitability: temperate,
    effects: [{ stat: 'latinumIncome', permille: 40 }],
  },
] as const satisfies readonly Species[];
