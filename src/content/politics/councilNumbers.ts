import type { CouncilNumbers } from '../../sim';

/**
 * The Council: influence, points of lean, turns; shares in permille.
 * @source invented
 */
export const councilNumbers = {
  perSession: 3, // motions
  reading: 2, // turns
  waiting: 3, // motions
  again: 10, // turns
  settled: 20, // turns
  kept: 60, // divisions
  cost: {
    war: 15, // influence
    armistice: 10, // influence
    operation: 5, // influence
    quota: 10, // influence
    allotment: 5, // influence
    tribute: 15, // influence
    tariff: 10, // influence
    technology: 10, // influence
    admission: 15, // influence
    expulsion: 25, // influence
    censure: 10, // influence
    subjects: 15, // influence
    emancipation: 15, // influence
    election: 10, // influence
    charter: 25, // influence
    dissolution: 30, // influence
  },
  queue: 5, // influence
  agenda: 400, // permille
  limits: {
    mostTribute: 200, // latinum
    mostMonths: 60, // turns
    mostQuota: 800, // permille
    mostTariff: 300, // permille
    leastMajority: 500, // permille
    mostMajority: 900, // permille
  },
  ruin: {
    interests: 100, // points
    blow: 20, // points
    fall: 6, // points
  },
  office: {
    term: 24, // turns
    most: 2, // terms
    canvass: 3, // turns
    rotation: 8, // points
    won: 8, // points
    lost: 8, // points
    kept: 3, // points
    broken: 8, // points
    record: 24, // points
  },
  tribute: {
    horizon: 24, // turns
    entry: 30, // permille
    precedent: 1000, // permille
    partner: 500, // permille
  },
  emancipation: { precedent: 500, common: 100 }, // permille; permille
  conduct: { lately: 36, most: 3 }, // turns; times
  call: { stands: 3, again: 12 }, // turns; turns
  putOff: 12, // influence
  mediation: {
    least: 12, // points
    dated: 3, // turns
    again: 24, // turns
    ease: 500, // permille
    influence: 10, // influence
    prestige: 2, // prestige
    gain: 3, // points
    pride: 2, // points
  },
  wants: { most: 3, least: 10, tariffStep: 20, shareStep: 40 }, // wants; points; permille; permille
  lobby: {
    influence: 4, // influence
    persuade: 12, // points
    fades: 650, // permille
    most: 4, // words
    press: 6, // points
    power: 30, // points
    pride: 80, // permille
  },
  lean: {
    own: 60, // points
    mover: 150, // permille
    favour: 4, // points
    threat: -12, // points
    loss: 60, // permille
    opinion: 280, // permille
    attitude: 250, // permille
    exhaustion: 500, // permille
    enemyWeary: 300, // permille
    war: -10, // points
    distracted: 6, // points
    friend: -8, // points
    engaged: 25, // points
    treaty: -15, // points
    might: 50, // points
    near: 15, // points
    reach: 500, // tenths of a light year
    goal: 12, // points
    score: 300, // permille
    zone: 600, // permille
    cause: 12, // points
    command: 12, // points
    burden: 200, // permille
    gain: 60, // permille
    prize: 300, // permille
    earned: 60, // permille
    claim: 60, // permille
    fair: 20, // permille
    standing: 1200, // permille
    shortShare: 150, // points
    rival: 120, // permille
    balance: 15, // points
    payment: 600, // permille
    learns: 3, // points
    teaches: -2, // points
    law: 10, // points
    slaves: 8, // points
    kin: 20, // points
    keeper: 15, // points
    candidate: 25, // points
    incumbent: -20, // points
    plural: -15, // points
    possession: -22, // points
    expelled: -120, // points
    censured: -60, // points
    chair: 40, // points
    discontent: 1000, // permille
    company: -12, // points
    custom: -14, // points
    idles: 20, // points
    faithless: 10, // points
    rebuked: 12, // points
    needless: 12, // points
    mostChest: 10, // points
    othersPrize: -10, // points
    failed: -8, // points
    diluted: 300, // permille
    outvotable: -25, // points
    sway: 200, // permille
    rests: 600, // permille
    door: 25, // points
    ward: -10, // points
    bond: -20, // points
    blood: -4, // points
  },
  censurePrestige: 10, // prestige
  robbery: 200, // points
  gratitude: 20, // points of loyalty
  freedPrestige: 3, // prestige
  shared: 300, // permille
  sharedLeast: 300, // permille
} satisfies CouncilNumbers;
