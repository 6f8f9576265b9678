import type { CohesionNumbers } from '../../sim';

/**
 * Cohesion of alliances: points, turns; shares in permille.
 * @source invented
 */
export const cohesionNumbers = {
  base: 30, // points
  points: {
    sharedWar: 1, // points a month
    struckTogether: 6, // points
    promisesKept: 3, // points
    quotasShort: -4, // points
    promisesBroken: -8, // points
    membersLost: -15, // points
    discontent: -2, // points a step
  },
  most: {
    sharedWar: 30, // points
    struckTogether: 20, // points
    promisesKept: 12, // points
    quotasShort: 20, // points
    promisesBroken: 24, // points
    membersLost: 30, // points
    discontent: 20, // points
  },
  span: 60, // turns
  blood: 30, // duranium
  level: { supply: 45, command: 58, laws: 70 }, // points
  margin: 8, // points
  patience: 6, // turns
  discount: 80, // permille
  lean: {
    war: 6, // points
    wars: 3, // wars
    market: 1, // points
    markets: 12, // worlds
    trust: 1, // points
  },
} satisfies CohesionNumbers;
