/**
 * How much a story changed, in points, by what it is made of. *Share* is the weight in the world of those it
 * concerns, in permille of all living powers, of which so many permille count. A war of two great powers,
 * the fall of a capital and the end of a power weigh about the same; only the end of the game weighs more.
 */
export const weights = {
  warBegun: { points: 220, share: 500, eachJoined: 40 },
  warEnded: { points: 120, share: 250, eachWorld: 40, most: 320, eachShip: 4 },
  /** `again`: of who has lost a seat before. */
  capitalTaken: { points: 480, again: 260, share: 700 },
  conquests: {
    points: 40,
    eachWorld: 35,
    eachDeveloped: 45,
    eachWanted: 90,
    first: 80,
    most: 650,
    /** Of free peoples a world. */
    eachFree: 22,
  },
  battle: { eachShip: 13, share: 150, most: 420 },
  settled: { points: 20, eachWorld: 9, most: 190 },
  allianceFounded: { points: 380, share: 350 },
  allianceJoined: { points: 140, share: 400 },
  allianceLeft: { points: 260, share: 300, war: 200 },
  allianceEnded: { points: 360, share: 200 },
  operation: { points: 140, eachMember: 30, won: 60 },
  powerFell: { points: 560, eachWorld: 10, most: 300 },
  /** `ahead`: for each permille by which the new one is ahead after a while, up to `most`. */
  leadChanged: { points: 150, ahead: 1, most: 250 },
  /** `war`: broken before a war. */
  treatyBroken: { points: 150, war: 120 },
  /** Of treaties only these are told. */
  pactSigned: { armistice: 170, defence: 120, protectorate: 210, tribute: 110 },
  worldsCeded: { points: 60, eachWorld: 110 },
  unrest: { points: 60, eachWorld: 30, eachBillion: 12, most: 260 },
  strike: { points: 60, eachWorld: 25, most: 180 },
  uprising: { points: 130, eachWorld: 40, eachWon: 130, most: 520 },
  spiesFound: { points: 50, eachAgent: 30, eachForgery: 60, most: 240 },
  /** `heard`: told to everybody; else it concerned a few. */
  decision: { heard: 120, quiet: 45 },
  courtierLost: { kidnapped: 140, killed: 200 },
  mutiny: { points: 30, eachShip: 25, most: 230 },
  peopleFreed: { points: 120, eachWorld: 45, most: 400 },
  /** `early`: what is left of it, in permille, of an aim that took no time: `gathering.earlyMonths`. */
  aimMet: { points: 90, eachPoint: 2, most: 300, early: 400 },
  gameEnded: { points: 5000 },
} as const;

/** How stories of many facts are gathered. */
export const gathering = {
  /** Conquests of one power from another are one story while no more months than this lie between two. */
  conquestMonths: 8,
  settlingMonths: 12,
  /** Fewer worlds settled are no story. */
  settledWorlds: 4,
  /** The same of battles at one place, of unrest and of mutinies in one realm. */
  battleMonths: 3,
  unrestMonths: 12,
  mutinyMonths: 12,
  /** The same of agents of one power found under another. */
  spiesMonths: 12,
  /** Fewer ships lost in them make no great battle. */
  battleShips: 6,
  /** Unrest of a world from which on it is told, in points of 100. */
  unrestPoints: 60,
  /** Fewer ships deserting make no mutiny worth telling. */
  mutinyShips: 3,
  /** Months for which a power must be the strongest before it is called so. */
  leadMonths: 6,
  /** Months at the start in which the order of powers is still to be found, and no change of it told. */
  leadFrom: 12,
  /** Months after the end of a treaty in which a war is seen in its light. */
  treatyMonths: 12,
  /** The same of an alliance. */
  allyMonths: 24,
  /** Months at the start in which aims are met by what was begun before the game. */
  earlyMonths: 8,
  /** Rating in permille of the attacker's below which a victim is called weaker. */
  weaker: 700,
} as const;
