import type { TreatiesNumbers } from '../../../src/sim';

/** For tests. Treaties and wars: turns, points, influence. */
export const treatiesNumbers = {
  keptAfter: 12, // turns
  longest: 240, // turns
  usual: {
    nonAggression: 0, // turns
    transit: 0, // turns
    trade: 0, // turns
    intelligence: 0, // turns
    defence: 0, // turns
    armistice: 0, // turns
    protectorate: 0, // turns
    guarantee: 36, // turns
    tribute: 0, // turns
    pension: 24, // turns
  },
  renewal: 6, // turns
  notice: 3, // turns
  zoneSystems: 12, // systems
  withdrawal: 3, // turns
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
  latinumPerPartner: 3, // latinum
  guarantee: { first: 2, further: 2 }, // influence a month
  causeLasts: 24, // turns
  faith: 6, // turns
  goals: 8, // systems
  score: {
    worldSize: 4, // points
    goal: 8, // points
    lossesPerPoint: 100, // duranium
    exhaustion: 500, // permille
    worth: 10, // points of worth
  },
} satisfies TreatiesNumbers;
