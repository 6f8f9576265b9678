import type { Species } from '../../sim';
import { any, dry, hardy, rock, temperate, warm, wet } from './habitability';

/** Peoples of the old Terran Empire and its neighbours. */
export const corePeoples = [
  {
    id: 'denobulan',
    name: 'Denobulans',
    habitability: temperate,
    effects: [
      { stat: 'growth', permille: 100 },
      { stat: 'researchIncome', permille: 80 },
    ],
    text: 'Large families, fine physicians.',
  },
  {
    id: 'bolian',
    name: 'Bolians',
    habitability: temperate,
    effects: [
      { stat: 'latinumIncome', permille: 80 },
      { stat: 'loyalty', flat: 2 },
    ],
    text: 'Barbers, bankers and cheerful clerks.',
  },
  {
    id: 'benzite',
    name: 'Benzites',
    habitability: wet,
    effects: [
      { stat: 'industry', permille: 60 },
      { stat: 'researchIncome', permille: 60 },
    ],
    text: 'Diligent, and eager to say so.',
  },
  {
    id: 'deltan',
    name: 'Deltans',
    habitability: temperate,
    effects: [
      { stat: 'influenceIncome', permille: 80 },
      { stat: 'loyalty', flat: 2 },
    ],
    text: 'Gentle, distracting company.',
  },
  {
    id: 'catullan',
    name: 'Catullans',
    habitability: temperate,
    effects: [{ stat: 'influenceIncome', permille: 60 }],
    text: 'Bright robes and old songs.',
  },
  {
    id: 'coridanite',
    name: 'Coridanites',
    habitability: rock,
    effects: [{ stat: 'dilithiumIncome', permille: 150 }],
    text: 'They live on a fortune that was always someone else’s.',
  },
  {
    id: 'draylaxian',
    name: 'Draylaxians',
    habitability: temperate,
    effects: [{ stat: 'growth', permille: 80 }],
    text: 'Settled early, never conquered for long.',
  },
  {
    id: 'axanari',
    name: 'Axanari',
    habitability: temperate,
    effects: [{ stat: 'latinumIncome', permille: 60 }],
    text: 'Freight, freight and a stubborn honour.',
  },
  {
    id: 'ardanan',
    name: 'Ardanans',
    habitability: temperate,
    effects: [
      { stat: 'duraniumIncome', permille: 80 },
      { stat: 'loyalty', flat: -3 },
    ],
    text: 'A city in the clouds and those who dig below it.',
  },
  {
    id: 'horta',
    name: 'Horta',
    habitability: rock,
    effects: [
      { stat: 'duraniumIncome', permille: 250 },
      { stat: 'dilithiumIncome', permille: 100 },
      { stat: 'growth', permille: -400 },
    ],
    text: 'They eat stone, and sign with it.',
  },
  {
    id: 'capellan',
    name: 'Capellans',
    habitability: hardy,
    effects: [
      { stat: 'militia', permille: 250 },
      { stat: 'researchIncome', permille: -120 },
    ],
    text: 'Tall people with sharp weapons and long memories.',
  },
  {
    id: 'risian',
    name: 'Risians',
    habitability: wet,
    effects: [
      { stat: 'latinumIncome', permille: 150 },
      { stat: 'loyalty', flat: 4 },
      { stat: 'militia', permille: -300 },
    ],
    text: 'They make guests of conquerors.',
  },
  {
    id: 'gorlan',
    name: 'Gorlans',
    habitability: dry,
    effects: [{ stat: 'militia', permille: 100 }],
    text: 'They answer a shove with a war.',
  },
  {
    id: 'halkan',
    name: 'Halkans',
    habitability: temperate,
    effects: [
      { stat: 'dilithiumIncome', permille: 100 },
      { stat: 'militia', permille: -600 },
      { stat: 'loyalty', flat: 4 },
    ],
    text: 'They would rather die than kill, and an empire changed because of it.',
  },
  {
    id: 'aaamazzarite',
    name: 'Aaamazzarites',
    habitability: warm,
    effects: [{ stat: 'duraniumIncome', permille: 80 }],
    text: 'They build their furniture by chewing it.',
  },
  {
    id: 'angelian',
    name: 'Angelians',
    habitability: dry,
    effects: [{ stat: 'growth', permille: 60 }],
    text: 'A quiet farming folk between large neighbours.',
  },
  {
    id: 'elasian',
    name: 'Elasians',
    habitability: dry,
    effects: [
      { stat: 'militia', permille: 200 },
      { stat: 'loyalty', flat: -2 },
    ],
    text: 'Proud, quarrelsome, armed.',
  },
  {
    id: 'troyian',
    name: 'Troyians',
    habitability: wet,
    effects: [{ stat: 'latinumIncome', permille: 60 }],
    text: 'They think before they throw things.',
  },
  {
    id: 'organian',
    name: 'Organians',
    habitability: any,
    effects: [
      { stat: 'loyalty', flat: 20 },
      { stat: 'growth', permille: -900 },
    ],
    text: 'Peasants, it seems.',
  },
  {
    id: 'kriosian',
    name: 'Kriosians',
    habitability: dry,
    effects: [
      { stat: 'militia', permille: 150 },
      { stat: 'loyalty', flat: -4 },
    ],
    text: 'They have revolted against everyone who ever ruled them.',
  },
  {
    id: 'balduk',
    name: 'Balduk',
    habitability: hardy,
    effects: [{ stat: 'garrisonStrength', permille: 150 }],
    text: 'Warriors for hire.',
  },
  {
    id: 'kinshaya',
    name: 'Kinshaya',
    habitability: rock,
    effects: [
      { stat: 'militia', permille: 200 },
      { stat: 'loyalty', flat: -4 },
    ],
    text: 'Four legs, one faith and an old quarrel with the Klingons.',
  },
  {
    id: 'xarantine',
    name: 'Xarantines',
    habitability: dry,
    effects: [{ stat: 'latinumIncome', permille: 60 }],
    text: 'Brokers of small cargoes.',
  },
] satisfies readonly Species[];
