import type { AffairsNumbers } from '../../sim';

/**
 * What goes on between powers: points, steps, lengths, turns.
 * @source invented
 */
export const affairsNumbers = {
  pace: 1, // points
  borders: {
    range: 300, // tenths of a light year
    shared: 3, // steps
    fresh: 2, // times
    freshFor: 36, // turns
    eases: {
      nonAggression: 250, // permille
      transit: 500, // permille
      trade: 0, // permille
      intelligence: 250, // permille
      defence: 750, // permille
      armistice: 250, // permille
      protectorate: 750, // permille
      guarantee: 250, // permille
      tribute: 0, // permille
      pension: 0, // permille
    },
  },
  kin: {
    citizen: 250, // permille
    client: 500, // permille
    subject: 1000, // permille
    enslaved: 0, // permille
  },
  claims: {
    home: 240, // turns
    taken: 120, // turns
    promised: 84, // turns
    heldFor: 24, // turns
    developed: 2, // steps
  },
  mastery: {
    from: 250, // permille
    fair: 1500, // permille
    step: 10, // permille
  },
  aid: {
    nonAggression: 0, // steps
    transit: 1, // steps
    trade: 1, // steps
    intelligence: 2, // steps
    defence: 3, // steps
    armistice: 0, // steps
    protectorate: 3, // steps
    guarantee: 2, // steps
    tribute: 2, // steps
    pension: 1, // steps
  },
} satisfies AffairsNumbers;
