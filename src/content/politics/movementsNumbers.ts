import type { MovementsNumbers } from '../../sim';

/**
 * Movements of peoples: points, permille, turns, stocks, millions, lengths in tenths of a light year.
 * @source invented
 */
export const movementsNumbers = {
  leastMillions: 30, // millions
  begin: { at: 26, support: 18, radicalism: 20, chance: 7 }, // points; permille
  steps: { murmurs: 15, sabotage: 28, strike: 38, uprising: 59 }, // points
  slack: 6, // points
  ends: 10, // points
  months: 2, // turns
  rest: 30, // turns
  rise: 3, // points
  ease: 4, // points
  support: {
    disloyalty: 1080, // permille
    bondage: 12, // points
    conquest: 10, // points
    conquestFades: 24, // turns
    arrears: 3, // points
    blockade: 6, // points
    kin: 10, // points
    liberator: 12, // points
    reach: 400, // tenths of a light year
    fame: 100, // permille
    mostFame: 8, // points
    neighbour: 3, // points
    mostNeighbours: 9, // points
    example: 6, // points
    mostExamples: 12, // points
    exampleFades: 24, // turns
    fear: -45, // points
    fearFades: 36, // turns
    garrison: -20, // points
    radical: 250, // permille
  },
  radicalism: {
    month: 1, // points
    openly: 1, // points
    eased: -2, // points
    repressed: 3, // points
    crushed: 15, // points
    broken: 10, // points
  },
  loss: { murmurs: 0, sabotage: 120, strike: 400, uprising: 700 }, // permille
  rising: {
    base: 16, // points
    risers: 36, // points
    recruits: 150, // permille
    rounds: 2, // rounds
    routed: 250, // permille
    dead: 40, // permille
    cowed: 40, // points
    loyalty: -8, // points
    prestige: 5, // prestige
  },
  answers: {
    kept: 3, // turns
    again: 12, // turns
    points: { grant: 40, bargain: 14, calm: 12, divide: 14, repress: 14 }, // points
    creed: 36, // turns
    words: 12, // turns
    bargain: { influence: 12, perBillion: 3 }, // influence
    divide: { influence: 10, perBillion: 2, radicalism: 10 }, // influence; points
    creedPrice: { influence: 30, perBillion: 5 }, // influence
    bread: 12, // latinum
    feasts: 7, // latinum
    watch: { influence: 2, spared: 600, slows: 1 }, // influence; permille; points
    repress: { prestige: 1 }, // prestige
    march: { strength: 40, latinum: 3 }, // points; latinum
  },
  aid: { influence: 5, latinum: 60, strength: 12, most: 48, support: 1 }, // influence; latinum; points
} satisfies MovementsNumbers;
