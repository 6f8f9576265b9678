import type { TreatiesNumbers } from '../../sim';

/**
 * Treaties and wars: turns, points, influence.
 * @source invented
 */
export const treatiesNumbers = {
  keptAfter: 12, // turns
  longest: 240, // turns
  usual: {
    nonAggression: 36, // turns
    transit: 36, // turns
    trade: 60, // turns
    intelligence: 36, // turns
    defence: 60, // turns
    armistice: 0, // turns
    protectorate: 0, // turns
    guarantee: 36, // turns
    tribute: 0, // turns
    pension: 24, // turns
  },
  renewal: 6, // turns
  notice: 3, // turns
  zoneSystems: 12, // systems
  withdrawal: 6, // turns
  zoneStrikes: 3, // violations
  gravity: {
    nonAggression: 5, // steps
    transit: 2, // steps
    trade: 2, // steps
    intelligence: 2, // steps
    defence: 5, // steps
    armistice: 6, // steps
    protectorate: 4, // steps
    guarantee: 5, // steps
    tribute: 3, // steps
    pension: 3, // steps
  },
  breachPrestige: 2, // prestige
  latinumPerPartner: 2, // latinum
  guarantee: { first: 2, further: 2 }, // influence a month
  causeLasts: 24, // turns
  faith: 6, // turns
  goals: 8, // systems
  score: {
    worldSize: 4, // points
    goal: 8, // points
    lossesPerPoint: 150, // duranium
    exhaustion: 250, // permille
    worth: 12, // points of worth
  },
} satisfies TreatiesNumbers;
