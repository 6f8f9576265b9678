import type { LawsNumbers } from '../../sim';

/**
 * The laws on peoples: influence, turns, points, prestige, permille, millions of people.
 * @source invented
 */
export const lawsNumbers = {
  harsher: 15, // influence
  gentler: 5, // influence
  perBillion: 1, // influence a step of 1,000 million people
  step: 2, // turns
  held: 24, // turns
  thanked: 24, // turns
  loyalty: 6, // points of loyalty a step
  unrest: 8, // points a step
  bondage: 15, // points of loyalty
  prestige: 4, // prestige a world
  abhors: 30, // points of attitude
  guarded: 4000, // millions of people for each latinum a month
  mines: 150, // permille for each 1,000 million people
  minesMost: 500, // permille
  slump: 500, // permille
  slumpFades: 48, // turns
  kin: -6, // points
  births: { citizen: 1000, client: 1000, subject: 900, enslaved: 500 }, // permille
  flight: 2, // permille a month
} satisfies LawsNumbers;
