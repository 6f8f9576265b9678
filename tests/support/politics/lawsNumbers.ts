import type { LawsNumbers } from '../../../src/sim';

/**
 * For tests: laws as cheap and bondage as plain as they can be. Influence, turns, points, prestige, permille, millions.
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
  guarded: 0, // millions of people for each latinum a month
  mines: 0, // permille for each 1,000 million people
  minesMost: 0, // permille
  slump: 0, // permille
  slumpFades: 48, // turns
  kin: 0, // points
  births: { citizen: 1000, client: 1000, subject: 1000, enslaved: 1000 }, // permille
  flight: 0, // permille a month
} satisfies LawsNumbers;
