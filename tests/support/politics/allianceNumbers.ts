import type { AllianceNumbers } from '../../../src/sim';

/** For tests. Alliances: points of standing and contentment, turns, influence. */
export const allianceNumbers = {
  founding: 20, // influence
  fleetWeight: 1, // points a point of fleets
  industryWeight: 0, // points a point of work
  standing: {
    shares: 400, // points
    fleets: 300, // points
    industry: 100, // points
    prestige: 100, // points
    name: 20, // points of prestige
    lean: 20, // points a step
  },
  parity: {
    drift: 5, // points a turn
    broker: 30, // points
    effort: 20, // points a step
    leaning: 10, // points a step
    trust: 100, // permille of opinion
    mostTrust: 10, // points
    gap: 50, // permille
  },
  brokerage: [0, 2, 4, 8], // influence a turn
  leaningCost: 500, // permille
  dues: {
    fee: 20, // latinum
    favour: 250, // permille
    courtedLatinum: 20, // latinum
    courtedInfluence: 10, // influence
    payout: 200, // permille
    tithe: 500, // million people
    keeper: 100, // permille
  },
  contentment: {
    base: 50, // points
    protected: 500, // permille
    unhappy: 35, // points
    breaking: 20, // points
    report: 6, // turns
    attitude: 100, // permille
    opinion: 100, // permille
    ruled: 100, // permille of points of standing
    rules: 20, // permille of points of standing
    outweighed: 10, // points
    nearMajority: 50, // permille
    shortShare: 100, // points
    shortFrom: 200, // permille
    spoils: 50, // permille of permille
    mostSpoils: 20, // points
    stake: 1000, // points
    enriched: 20, // permille of points
    mostEnriched: 15, // points
    favoured: 4, // points a step
    slighted: 6, // points a step
    leads: 6, // points
    office: 3, // points
    courted: 20, // points
    unneeded: 10, // points
    dues: 100, // permille of permille
    weary: 200, // permille
    levied: 250, // permille
  },
  need: {
    standing: 500, // permille
    danger: 1000, // permille
    opinion: 200, // permille
    price: 500, // permille
  },
  threat: {
    harmless: 600, // permille
    step: 50, // permille a point
    most: 20, // points
    least: 10, // points
    friend: 30, // points
    befriended: 20, // points
  },
  talks: {
    reluctance: 25, // points
    threat: 1000, // permille
    step: 10, // permille a point
    enough: 10, // points
    tooWeak: 10, // points
    guaranteeStronger: 8, // points
    guaranteeWeaker: 20, // points
    chair: 30, // points
    strangersWord: 500, // permille
    trust: 20, // permille
    distrust: 15, // points
    gap: 50, // permille of permille
    share: 100, // permille of permille
    mostShare: 20, // points
    shortShare: 100, // points
    likedFrom: 600, // permille
    likedFully: 900, // permille
    needGives: 100, // permille
    leads: 6, // points
    attitude: 200, // permille
    ambition: 200, // permille
    opinion: 250, // permille
    crowd: 6, // points
    stands: 3, // turns
    mostMembers: 4, // members
    leastShare: 50, // permille
  },
  discontent: {
    below: { cool: 40, demanding: 35, obstructing: 27, ultimatum: 20, leaving: 0 }, // points
    relief: 4, // points
    patience: 3, // turns
  },
  leaving: {
    truce: 10, // turns
    follow: 20, // points
    content: 50, // points
    say: 40, // points
    office: 4, // points
    spoils: 100, // permille of points
    war: 30, // points
  },
} satisfies AllianceNumbers;
