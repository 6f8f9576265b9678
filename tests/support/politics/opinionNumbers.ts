import type { OpinionNumbers } from '../../../src/sim';

/** For tests. Opinions: points, turns. */
export const opinionNumbers = {
  memories: {
    warDeclared: { points: -60, span: 72, most: 90 }, // points; turns; points
    warOnFriend: { points: -25, span: 48, most: 60 }, // points; turns; points
    worldTaken: { points: -12, span: 60, most: 70 }, // points; turns; points
    recognisedUs: { points: 24, span: 96, most: 24 }, // points; turns; points
    recognisedRebels: { points: -16, span: 60, most: 48 }, // points; turns; points
    worldFreed: { points: 20, span: 72, most: 60 }, // points; turns; points
    lawHarsher: { points: -8, span: 60, most: 48 }, // points; turns; points
    lawGentler: { points: 6, span: 48, most: 30 }, // points; turns; points
    shipsDestroyed: { points: -3, span: 36, most: 40 }, // points; turns; points
    bombarded: { points: -4, span: 48, most: 32 }, // points; turns; points
    zoneViolated: { points: -20, span: 36, most: 60 }, // points; turns; points
    overstayed: { points: -5, span: 24, most: 30 }, // points; turns; points
    trespassed: { points: -6, span: 24, most: 30 }, // points; turns; points
    passageRefused: { points: -6, span: 24, most: 12 }, // points; turns; points
    tradeRaided: { points: -3, span: 36, most: 30 }, // points; turns; points
    treatyKept: { points: 5, span: 48, most: 40 }, // points; turns; points
    treatyBroken: { points: -10, span: 96, most: 100 }, // points; turns; points
    sawTreatyBroken: { points: -3, span: 60, most: 40 }, // points; turns; points
    promiseKept: { points: 10, span: 48, most: 40 }, // points; turns; points
    promiseBroken: { points: -40, span: 84, most: 90 }, // points; turns; points
    sawPromiseBroken: { points: -10, span: 48, most: 40 }, // points; turns; points
    faithBroken: { points: -30, span: 84, most: 60 }, // points; turns; points
    sawFaithBroken: { points: -6, span: 60, most: 30 }, // points; turns; points
    insulted: { points: -4, span: 12, most: 20 }, // points; turns; points
    voiceSold: { points: -3, span: 18, most: 12 }, // points; turns; points
    soldInSecret: { points: -15, span: 36, most: 45 }, // points; turns; points
    secretBid: { points: -8, span: 24, most: 24 }, // points; turns; points
    secretTold: { points: -20, span: 48, most: 50 }, // points; turns; points
    warned: { points: 6, span: 24, most: 12 }, // points; turns; points
    keptWaiting: { points: -3, span: 18, most: 9 }, // points; turns; points
    reconciled: { points: 10, span: 36, most: 20 }, // points; turns; points
    mediated: { points: 8, span: 36, most: 16 }, // points; turns; points
    vouched: { points: 4, span: 24, most: 12 }, // points; turns; points
    bribed: { points: -25, span: 60, most: 60 }, // points; turns; points
    spiedOn: { points: -15, span: 36, most: 45 }, // points; turns; points
    plotted: { points: -12, span: 36, most: 24 }, // points; turns; points
    executed: { points: -30, span: 120, most: 90 }, // points; turns; points
    sawExecution: { points: -10, span: 48, most: 30 }, // points; turns; points
    releasedOurs: { points: 12, span: 36, most: 24 }, // points; turns; points
    dealMade: { points: 4, span: 24, most: 24 }, // points; turns; points
    gift: { points: 6, span: 24, most: 40 }, // points; turns; points
    peaceMade: { points: 15, span: 36, most: 30 }, // points; turns; points
    foundedTogether: { points: 25, span: 60, most: 40 }, // points; turns; points
    helped: { points: 8, span: 36, most: 40 }, // points; turns; points
    abandoned: { points: -20, span: 48, most: 60 }, // points; turns; points
    excused: { points: -6, span: 24, most: 18 }, // points; turns; points
    votedWith: { points: 4, span: 24, most: 24 }, // points; turns; points
    votedAgainst: { points: -4, span: 24, most: 24 }, // points; turns; points
    pressed: { points: -10, span: 24, most: 40 }, // points; turns; points
    threatened: { points: -12, span: 36, most: 40 }, // points; turns; points
    bluffed: { points: -8, span: 36, most: 30 }, // points; turns; points
    deserted: { points: -50, span: 84, most: 90 }, // points; turns; points
    expelled: { points: -60, span: 84, most: 90 }, // points; turns; points
    motionCarried: { points: 4, span: 18, most: 16 }, // points; turns; points
    outvoted: { points: -5, span: 24, most: 30 }, // points; turns; points
    censured: { points: -20, span: 36, most: 50 }, // points; turns; points
    honoured: { points: 15, span: 48, most: 30 }, // points; turns; points
    passedOver: { points: -10, span: 36, most: 30 }, // points; turns; points
    rewarded: { points: 12, span: 36, most: 50 }, // points; turns; points
    cheated: { points: -16, span: 48, most: 70 }, // points; turns; points
    taxed: { points: -4, span: 18, most: 16 }, // points; turns; points
    kinEnslaved: { points: -3, span: 24, most: 36 }, // points; turns; points
    kinRuled: { points: -2, span: 24, most: 24 }, // points; turns; points
    bordersRub: { points: -2, span: 36, most: 30 }, // points; turns; points
    holdsClaimed: { points: -3, span: 24, most: 30 }, // points; turns; points
    claimsOurs: { points: -2, span: 24, most: 20 }, // points; turns; points
    aidsEnemy: { points: -3, span: 24, most: 24 }, // points; turns; points
    pensioned: { points: 1, span: 12, most: 12 }, // points; turns; points
    praised: { points: 1, span: 18, most: 10 }, // points; turns; points
    overmighty: { points: -2, span: 24, most: 40 }, // points; turns; points
    drawnTogether: { points: 1, span: 24, most: 20 }, // points; turns; points
    decision: { points: 1, span: 48, most: 60 }, // points; turns; points
    decisionWord: { points: 1, span: 60, most: 60 }, // points; turns; points
    history: { points: 0, span: 240, most: 200 }, // points; turns; points
  },
  atWar: -40, // points
  truce: -8, // points
  allied: 15, // points
  treaties: {
    nonAggression: { first: 6, second: 6 }, // points
    transit: { first: 5, second: 5 }, // points
    trade: { first: 8, second: 8 }, // points
    intelligence: { first: 7, second: 7 }, // points
    defence: { first: 15, second: 15 }, // points
    armistice: { first: 4, second: 4 }, // points
    protectorate: { first: 3, second: 12 }, // points
    guarantee: { first: 2, second: 10 }, // points
    tribute: { first: -12, second: 9 }, // points
    pension: { first: 0, second: 0 }, // points
  },
  commonEnemy: 8, // points
  commonEnemies: 2, // powers
  friendsEnemy: -8, // points
  friendsEnemies: 2, // powers
  mightyNeighbour: -20, // points
  neighbourRange: 100, // tenths of a light year
  kinMillions: 100, // millions of people
  beliefs: 0, // points
  mostBeliefs: 20, // points
  bondage: 20, // points
  conquest: 10, // points
  conquests: 2, // wars
  prestige: 10, // points
  prestigeFull: 100, // prestige
  faithless: 500, // permille
  custom: 10, // points
  trade: 8, // points
  rival: -10, // points
  forgiveness: 300, // permille
} satisfies OpinionNumbers;
