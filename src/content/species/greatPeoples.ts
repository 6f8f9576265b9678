import type { Species } from '../../sim';
import { any, cold, dry, fire, hardy, rock, temperate, warm, wet } from './habitability';

/** The peoples of the powers. */
export const greatPeoples = [
  {
    id: 'terran',
    name: 'Terrans',
    habitability: temperate,
    effects: [
      { stat: 'growth', permille: 100 },
      { stat: 'researchIncome', permille: 50 },
    ],
    text: 'Quick to learn, quick to anger, quick to hope. The quadrant remembers all three.',
  },
  {
    id: 'vulcan',
    name: 'Vulcans',
    habitability: dry,
    effects: [
      { stat: 'researchIncome', permille: 200 },
      { stat: 'growth', permille: -150 },
      { stat: 'militia', permille: -100 },
    ],
    text: 'Old minds in a dry land. What they cannot win, they outlast.',
  },
  {
    id: 'andorian',
    name: 'Andorians',
    habitability: cold,
    effects: [
      { stat: 'militia', permille: 200 },
      { stat: 'garrisonStrength', permille: 150 },
      { stat: 'loyalty', flat: -2 },
    ],
    text: 'Blue-skinned guards of a frozen moon, proud in any service and patient in none.',
  },
  {
    id: 'tellarite',
    name: 'Tellarites',
    habitability: temperate,
    effects: [
      { stat: 'industry', permille: 120 },
      { stat: 'duraniumIncome', permille: 80 },
      { stat: 'loyalty', flat: -1 },
    ],
    text: 'Engineers and miners who argue as others breathe.',
  },
  {
    id: 'klingon',
    name: 'Klingons',
    habitability: hardy,
    effects: [
      { stat: 'garrisonStrength', permille: 200 },
      { stat: 'militia', permille: 150 },
      { stat: 'researchIncome', permille: -80 },
    ],
    text: 'A warrior people; the rest of the people works so that warriors may.',
  },
  {
    id: 'cardassian',
    name: 'Cardassians',
    habitability: dry,
    effects: [
      { stat: 'industry', permille: 80 },
      { stat: 'loyalty', flat: 3 },
    ],
    text: 'Raised to duty, record and family, in that order as the state sees it.',
  },
  {
    id: 'bajoran',
    name: 'Bajorans',
    habitability: temperate,
    effects: [
      { stat: 'influenceIncome', permille: 120 },
      { stat: 'loyalty', flat: 4 },
    ],
    text: 'Farmers, artists and seers who learned how empires are talked to.',
  },
  {
    id: 'romulan',
    name: 'Romulans',
    habitability: temperate,
    effects: [
      { stat: 'garrisonStrength', permille: 80 },
      { stat: 'researchIncome', permille: 60 },
      { stat: 'growth', permille: -50 },
    ],
    text: 'Kin of the Vulcans who kept the passion and doubted everybody else.',
  },
  {
    id: 'reman',
    name: 'Remans',
    habitability: rock,
    effects: [
      { stat: 'dilithiumIncome', permille: 150 },
      { stat: 'garrisonStrength', permille: 200 },
      { stat: 'growth', permille: -150 },
    ],
    text: 'The people of the night side, born to the mines.',
  },
  {
    id: 'ferengi',
    name: 'Ferengi',
    habitability: wet,
    effects: [
      { stat: 'latinumIncome', permille: 200 },
      { stat: 'militia', permille: -200 },
      { stat: 'garrisonStrength', permille: -150 },
    ],
    text: 'Traders to the lobes, and here a little kinder than trade requires.',
  },
  {
    id: 'trill',
    name: 'Trill',
    habitability: temperate,
    effects: [
      { stat: 'researchIncome', permille: 120 },
      { stat: 'influenceIncome', permille: 60 },
    ],
    text: 'Some of them carried old memories in a second life, until the hunt.',
  },
  {
    id: 'betazoid',
    name: 'Betazoids',
    habitability: wet,
    effects: [
      { stat: 'influenceIncome', permille: 120 },
      { stat: 'loyalty', flat: 1 },
    ],
    text: 'They know what you feel. Their masters made a trade of it.',
  },
  {
    id: 'orion',
    name: 'Orions',
    habitability: warm,
    effects: [
      { stat: 'latinumIncome', permille: 120 },
      { stat: 'growth', permille: 60 },
      { stat: 'loyalty', flat: -2 },
    ],
    text: 'Dealers in everything that can be weighed, and much that should not be.',
  },
  {
    id: 'gorn',
    name: 'Gorn',
    habitability: warm,
    effects: [
      { stat: 'garrisonStrength', permille: 250 },
      { stat: 'militia', permille: 200 },
      { stat: 'researchIncome', permille: -100 },
      { stat: 'growth', permille: -80 },
    ],
    text: 'Slow to anger, slower to stop.',
  },
  {
    id: 'tholian',
    name: 'Tholians',
    habitability: fire,
    effects: [
      { stat: 'industry', permille: 120 },
      { stat: 'militia', permille: 100 },
      { stat: 'growth', permille: -150 },
    ],
    text: 'Crystals that think, in a heat that melts lead.',
  },
  {
    id: 'breen',
    name: 'Breen',
    habitability: cold,
    effects: [
      { stat: 'garrisonStrength', permille: 150 },
      { stat: 'industry', permille: 60 },
      { stat: 'growth', permille: -60 },
    ],
    text: 'Nobody has seen what is behind the visor and told of it.',
  },
  {
    id: 'tzenkethi',
    name: 'Tzenkethi',
    habitability: temperate,
    effects: [
      { stat: 'industry', permille: 100 },
      { stat: 'loyalty', flat: 4 },
      { stat: 'growth', permille: -80 },
    ],
    text: 'Luminous, ranked from birth, sure of their place.',
  },
  {
    id: 'talarian',
    name: 'Talarians',
    habitability: temperate,
    effects: [
      { stat: 'militia', permille: 100 },
      { stat: 'researchIncome', permille: -80 },
    ],
    text: 'Hunters of a hard frontier.',
  },
  {
    id: 'sheliak',
    name: 'Sheliak',
    habitability: fire,
    effects: [
      { stat: 'latinumIncome', permille: 60 },
      { stat: 'growth', permille: -200 },
      { stat: 'loyalty', flat: 5 },
    ],
    text: 'They speak in clauses and mean every one.',
  },
  {
    id: 'borg',
    name: 'Borg',
    habitability: any,
    effects: [
      { stat: 'industry', permille: 200 },
      { stat: 'loyalty', flat: 20 },
      { stat: 'researchIncome', permille: -200 },
    ],
    text: 'They were someone once.',
  },
  {
    id: 'changeling',
    name: 'Changelings',
    habitability: any,
    effects: [
      { stat: 'growth', permille: -800 },
      { stat: 'loyalty', flat: 10 },
    ],
    text: 'A sea of minds far away, with a long arm.',
  },
  {
    id: 'jem_hadar',
    name: 'Jem’Hadar',
    habitability: hardy,
    effects: [
      { stat: 'garrisonStrength', permille: 400 },
      { stat: 'growth', permille: -100 },
      { stat: 'loyalty', flat: 10 },
    ],
    text: 'Bred for war, fed by those who bred them.',
  },
  {
    id: 'vorta',
    name: 'Vorta',
    habitability: temperate,
    effects: [
      { stat: 'influenceIncome', permille: 100 },
      { stat: 'loyalty', flat: 10 },
      { stat: 'growth', permille: -200 },
    ],
    text: 'They smile for their gods.',
  },
] satisfies readonly Species[];
