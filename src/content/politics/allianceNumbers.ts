import type { AllianceNumbers } from '../../sim';

/**
 * Alliances: points of standing and contentment, turns, influence.
 * @source invented
 */
export const allianceNumbers = {
  founding: 20, // influence
  fleetWeight: 1, // points a point of fleets
  industryWeight: 5, // points a point of work
  standing: {
    shares: 350, // points
    fleets: 250, // points
    industry: 200, // points
    prestige: 100, // points
    name: 50, // points of prestige
    lean: 20, // points a step
  },
  parity: {
    drift: 4, // points a turn
    broker: 24, // points
    effort: 12, // points a step
    leaning: 8, // points a step
    trust: 150, // permille of opinion
    mostTrust: 6, // points
    gap: 80, // permille
  },
  brokerage: [0, 4, 10, 20], // influence a turn
  leaningCost: 500, // permille
  dues: {
    fee: 10, // latinum
    favour: 250, // permille
    courtedLatinum: 20, // latinum
    courtedInfluence: 10, // influence
    payout: 200, // permille
    tithe: 1000, // million people
    keeper: 150, // permille
  },
  contentment: {
    base: 45, // points
    protected: 400, // permille
    unhappy: 38, // points
    breaking: 25, // points
    report: 6, // turns
    attitude: 100, // permille
    opinion: 90, // permille
    ruled: 150, // permille of points of standing
    rules: 20, // permille of points of standing
    outweighed: 12, // points
    nearMajority: 50, // permille
    shortShare: 80, // points
    shortFrom: 200, // permille
    spoils: 70, // permille of permille
    mostSpoils: 24, // points
    stake: 1600, // points
    enriched: 30, // permille of points
    mostEnriched: 8, // points
    favoured: 4, // points a step
    slighted: 6, // points a step
    leads: 6, // points
    office: 3, // points
    courted: 12, // points
    unneeded: 10, // points
    dues: 100, // permille of permille
    weary: 300, // permille
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
    step: 40, // permille a point
    most: 25, // points
    least: 10, // points
    friend: 30, // points
    befriended: 20, // points
  },
  talks: {
    reluctance: 59, // points
    threat: 1000, // permille
    step: 25, // permille a point
    enough: 20, // points
    tooWeak: 10, // points
    guaranteeStronger: 8, // points
    guaranteeWeaker: 20, // points
    chair: 30, // points
    strangersWord: 300, // permille
    trust: 25, // permille
    distrust: 15, // points
    gap: 60, // permille of permille
    share: 80, // permille of permille
    mostShare: 25, // points
    shortShare: 60, // points
    likedFrom: 700, // permille
    likedFully: 850, // permille
    needGives: 150, // permille
    leads: 6, // points
    attitude: 300, // permille
    ambition: 150, // permille
    opinion: 400, // permille
    crowd: 6, // points
    stands: 4, // turns
    mostMembers: 8, // members
    leastShare: 50, // permille
  },
  discontent: {
    below: { cool: 40, demanding: 38, obstructing: 30, ultimatum: 25, leaving: 0 }, // points
    relief: 4, // points
    patience: 3, // turns
  },
  leaving: {
    truce: 12, // turns
    follow: 25, // points
    content: 50, // points
    say: 60, // points
    office: 5, // points
    spoils: 30, // permille of points
    war: 40, // points
  },
} satisfies AllianceNumbers;
