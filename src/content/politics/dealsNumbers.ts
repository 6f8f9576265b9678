import type { DealsNumbers } from '../../sim';

/**
 * Deals: turns, points of worth (about a latinum each), shares in permille.
 * @source invented
 */
export const dealsNumbers = {
  stands: 3, // turns
  mostOffers: 3, // offers
  nearMiss: 150, // points
  patience: { insult: 250, weary: 10 }, // points
  stocks: { dilithium: 1000, duranium: 900, latinum: 1000, influence: 4000 }, // permille of a point
  need: {
    short: 60, // units
    plenty: { dilithium: 250, duranium: 300, influence: 80 }, // units
    premium: 500, // permille
  },
  spare: { share: 250, premium: 1000 }, // permille; permille
  world: {
    perSize: 40, // points
    perRichness: 25, // points
    perBillion: 30, // points
    perBuilding: 35, // points
    developed: 250, // points
    homeland: 200, // points
    attachment: 500, // permille
  },
  technology: { gained: 500, shared: 250, lead: 300 }, // permille of its cost
  lessons: { span: 12 }, // turns
  shipWork: 500, // permille of the work
  prisoner: { perSkill: 12, head: 300, captor: 500 }, // points; points; permille
  favour: { perFavour: 30, mostOwed: 6 }, // points; favours
  promise: {
    mostTurns: 24, // turns
    perLean: 3, // points
    word: 10, // points
    warCost: 220, // points
    warGain: 160, // points
    leanTurn: 20, // points a turn
    balanceTurn: 8, // points a turn
    leanRisk: 6, // points a turn
    sparedTurn: 5, // points a turn
    sparingTurn: 3, // points a turn
    ceded: 600, // permille
    held: 700, // permille
    unheld: { perScore: 15, hope: 150, seat: 250, empty: 300, most: 600 }, // permille
    reach: 1700, // tenths of a light year
    fought: 3, // turns
    credit: { base: 250, perPoint: 15 }, // points
    setAside: 50, // permille
    heard: 30, // points
    distrust: 15, // permille
    recorded: 12, // turns
  },
  surety: { influence: 8, fine: 60 }, // influence; latinum
  secret: { envy: 10, found: 45, talk: 25, shared: 100 }, // points; points; permille; permille
  treaty: {
    kinds: {
      nonAggression: 10, // points
      transit: -15, // points
      trade: 30, // points
      intelligence: -30, // points
      defence: -40, // points
      armistice: 20, // points
      protectorate: 0, // points
      guarantee: 0, // points
      tribute: 0, // points
      pension: 0, // points
    },
    opinion: {
      nonAggression: 1000, // permille of a point
      transit: 1000, // permille of a point
      trade: 800, // permille of a point
      intelligence: 1500, // permille of a point
      defence: 2000, // permille of a point
      armistice: 500, // permille of a point
      protectorate: 1000, // permille of a point
      guarantee: 500, // permille of a point
      tribute: 500, // permille of a point
      pension: 0, // permille of a point
    },
    attitude: 500, // permille of a point
    commonEnemy: 60, // points
    foreignWar: -80, // points
    protection: 60, // points
    safety: 4000, // permille of a point
    contains: 3000, // permille of a point
    risk: 20, // points
    burden: 60, // points
    independence: 160, // points
  },
  papers: { span: 12 }, // turns
  peace: { base: 60, exhaustion: 4, goal: 40, war: 1500, overstayed: 2 }, // points; points; points; permille; points
  fear: 80, // points
  goodwill: { liking: 2, grudge: 10 }, // permille of what is asked
  remembered: { deal: 80, gift: 50, most: 3 }, // points; points; times
} satisfies DealsNumbers;
