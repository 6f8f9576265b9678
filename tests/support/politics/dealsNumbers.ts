import type { DealsNumbers } from '../../../src/sim/state/politics/dealsNumbers';

export const dealsNumbers: DealsNumbers = {
  stands: 3,
  mostOffers: 2,
  nearMiss: 100,
  patience: { insult: 250, weary: 10 },
  stocks: { dilithium: 2000, duranium: 1000, latinum: 1000, influence: 5000 },
  need: {
    short: 50,
    plenty: { dilithium: 2000, duranium: 2000, influence: 2000 },
    premium: 500,
  },
  spare: { share: 1000, premium: 1000 },
  world: {
    perSize: 50,
    perRichness: 20,
    perBillion: 10,
    perBuilding: 30,
    developed: 200,
    homeland: 100,
    attachment: 500,
  },
  technology: { gained: 500, shared: 200, lead: 350 },
  shipWork: 500,
  prisoner: { perSkill: 10, head: 200, captor: 500 },
  favour: { perFavour: 20, mostOwed: 5 },
  promise: {
    mostTurns: 24,
    perLean: 2,
    word: 10,
    warCost: 200,
    warGain: 150,
    leanTurn: 20,
    balanceTurn: 10,
    leanRisk: 5,
    sparedTurn: 5,
    sparingTurn: 4,
    ceded: 500,
    held: 600,
    unheld: { perScore: 20, hope: 100, seat: 500, empty: 200, most: 500 },
    reach: 1000,
    fought: 2,
    credit: { base: 400, perPoint: 10 },
    setAside: 100,
    heard: 30,
    distrust: 10,
    recorded: 6,
  },
  surety: { influence: 8, fine: 60 }, // influence; latinum
  secret: { envy: 10, found: 45, talk: 25, shared: 100 }, // points; points; permille; permille
  treaty: {
    kinds: {
      nonAggression: 10,
      transit: -20,
      trade: 30,
      intelligence: -30,
      defence: -40,
      armistice: 20,
      protectorate: 0,
      guarantee: 0, // points
      tribute: 0,
      pension: 0, // points
    },
    opinion: {
      nonAggression: 1000,
      transit: 1000,
      trade: 1000,
      intelligence: 2000,
      defence: 2000,
      armistice: 500,
      protectorate: 1000,
      guarantee: 500, // permille of a point
      tribute: 500,
      pension: 0, // permille of a point
    },
    attitude: 500,
    commonEnemy: 50,
    foreignWar: -80,
    protection: 60,
    safety: 4000, // permille of a point
    contains: 3000, // permille of a point
    risk: 20, // points
    burden: 50,
    independence: 150,
  },
  papers: { span: 12 },
  lessons: { span: 12 },
  peace: { base: 50, exhaustion: 4, goal: 40, war: 1000, overstayed: 2 },
  fear: 100,
  goodwill: { liking: 2, grudge: 10 },
  remembered: { deal: 100, gift: 50, most: 3 },
};
