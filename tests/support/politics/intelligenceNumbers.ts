import type { IntelligenceNumbers } from '../../../src/sim';

/**
 * For tests. Agents and what they do in secret: points, permille, turns, stocks, lengths in tenths of a light year.
 */
export const intelligenceNumbers = {
  agents: {
    first: 2, // agents
    perWorlds: 12, // worlds
    most: 5, // agents
    latinum: 60, // latinum
    influence: 10, // influence
    upkeep: 2, // latinum
    skill: 3, // points
    cover: 60, // points
    rests: 2, // points
    mostCover: 80, // points
    worked: 8, // points
    failed: 15, // points
    caught: 40, // points
    mostSkill: 10, // points
    lesson: 550, // permille
    held: 24, // turns
  },
  travel: { pace: 500, settle: 1 }, // tenths of a light year; turns
  missions: {
    watch: { months: 2, latinum: 20, base: 600, clue: 8 }, // turns; latinum; permille; points
    stealDesign: { months: 6, latinum: 100, base: 480, clue: 30 }, // turns; latinum; permille; points
    sabotage: { months: 3, latinum: 60, base: 500, clue: 35 }, // turns; latinum; permille; points
    incite: { months: 3, latinum: 60, base: 450, clue: 20 }, // turns; latinum; permille; points
    calm: { months: 3, latinum: 40, base: 500, clue: 8 }, // turns; latinum; permille; points
    counter: { months: 0, latinum: 0, base: 1000, clue: 0 }, // turns; latinum; permille; points
    replaceOfficer: { months: 5, latinum: 100, base: 300, clue: 15 }, // turns; latinum; permille; points
    falseOrder: { months: 1, latinum: 20, base: 500, clue: 50 }, // turns; latinum; permille; points
    forge: { months: 4, latinum: 80, base: 350, clue: 12 }, // turns; latinum; permille; points
    freePrisoner: { months: 4, latinum: 80, base: 300, clue: 45 }, // turns; latinum; permille; points
    kidnap: { months: 5, latinum: 120, base: 150, clue: 50 }, // turns; latinum; permille; points
    assassinate: { months: 6, latinum: 150, base: 80, clue: 60 }, // turns; latinum; permille; points
  },
  odds: {
    skill: 40, // permille
    cover: 3, // permille
    vigilance: -8, // permille
    suspicion: -5, // permille
    garrison: -3, // permille
    mostGarrison: -150, // permille
    kin: 120, // permille
    bound: 120, // permille
    head: -200, // permille
    tier: -40, // permille
    least: 20, // permille
    most: 900, // permille
  },
  risk: {
    base: 500, // permille
    cover: -5, // permille
    vigilance: 10, // permille
    suspicion: 5, // permille
    least: 50, // permille
    most: 950, // permille
  },
  vigilance: { base: 8, counter: 3 }, // points
  suspicion: {
    fades: 1, // points
    sure: 60, // points
    failed: 12, // points
    caught: 40, // points
    watched: 6, // points
    months: 4, // turns
    covered: 400, // permille
  },
  counter: { suspicion: 2, skill: 8 }, // permille
  search: {
    influence: 8, // influence
    latinum: 30, // latinum
    again: 3, // turns
    base: 100, // permille
    suspicion: 6, // permille
    vigilance: 5, // permille
    most: 850, // permille
  },
  sabotage: 600, // permille
  support: 12, // points
  shame: 3, // prestige
  credit: 2, // prestige
} satisfies IntelligenceNumbers;
