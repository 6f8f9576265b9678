import type { EventType, FactionId, GameEvent } from '../../sim';

export const reportFilters = ['all', 'yours', 'war', 'politics', 'realm', 'galaxy'] as const;
export type ReportFilter = (typeof reportFilters)[number];

type Subject = 'war' | 'politics' | 'realm' | 'galaxy';

/** What each fact is about, and how much it matters: the weightiest come first. */
const subjects: Readonly<Record<EventType, readonly [Subject, number]>> = {
  gameEnded: ['galaxy', 100],
  warDeclared: ['war', 90],
  factionEliminated: ['galaxy', 88],
  objectiveMet: ['galaxy', 86],
  peaceMade: ['war', 84],
  allianceFounded: ['politics', 85],
  allianceDissolved: ['politics', 85],
  memberLeft: ['politics', 83],
  treatyBroken: ['politics', 82],
  promiseBroken: ['politics', 81],
  worldInvaded: ['war', 80],
  battleFought: ['war', 78],
  capitalMoved: ['galaxy', 76],
  headSucceeded: ['galaxy', 74],
  motionVoted: ['politics', 73],
  memberJoined: ['politics', 72],
  noticeGiven: ['politics', 71],
  dealRefused: ['politics', 69],
  foundingRefused: ['politics', 69],
  dealMade: ['politics', 68],
  dealProposed: ['politics', 68],
  foundingProposed: ['politics', 68],
  operationStruck: ['war', 67],
  operationEnded: ['war', 67],
  zoneViolated: ['politics', 66],
  fleetOverstayed: ['politics', 53],
  treatySigned: ['politics', 65],
  worldCeded: ['politics', 65],
  worldAllotted: ['politics', 65],
  peopleFreed: ['politics', 63],
  releaseCounted: ['politics', 62],
  brokerChanged: ['politics', 61],
  officeFilled: ['politics', 61],
  operationCalled: ['war', 60],
  memberUnhappy: ['politics', 59],
  quotaShort: ['politics', 57],
  fleetHandedOver: ['politics', 55],
  prisonerFreed: ['politics', 55],
  promiseKept: ['politics', 53],
  treatyEnded: ['politics', 51],
  brokerLeaned: ['politics', 47],
  motionEntered: ['politics', 45],
  motionWithdrawn: ['politics', 43],
  memberLobbied: ['politics', 41],
  invasionRepelled: ['war', 70],
  mutiny: ['realm', 68],
  shortage: ['realm', 66],
  orderLapsed: ['realm', 64],
  commanderLost: ['war', 62],
  shipCaptured: ['war', 60],
  fleetRetreated: ['war', 58],
  worldBombarded: ['war', 56],
  worldBlockaded: ['war', 54],
  worldUnrest: ['realm', 52],
  technologyLearned: ['realm', 50],
  researchIdle: ['realm', 48],
  worldDeveloped: ['realm', 46],
  worldSettled: ['realm', 44],
  tradeRaided: ['war', 42],
  fleetHalted: ['war', 40],
  fleetDetected: ['war', 38],
  shipLost: ['war', 36],
  buildingBuilt: ['realm', 34],
  shipBuilt: ['realm', 32],
  shipRefitted: ['realm', 30],
  queueLapsed: ['realm', 51],
  queueEmpty: ['realm', 28],
  troopsRaised: ['realm', 26],
  worldSurveyed: ['realm', 20],
  systemExplored: ['realm', 18],
  fleetMoved: ['war', 0],
};

/** Movements are shown on the map; as sentences they would bury the rest. */
const untold: ReadonlySet<EventType> = new Set(['fleetMoved']);

/** The facts worth telling, the weightiest first; of one weight in the order they happened. */
export function told(events: readonly GameEvent[]): GameEvent[] {
  return events
    .filter(({ type }) => !untold.has(type))
    .sort((a, b) => subjects[b.type][1] - subjects[a.type][1]);
}

export function passes(filter: ReportFilter, event: GameEvent, faction: FactionId | null): boolean {
  if (filter === 'all') return true;
  if (filter === 'yours') return faction !== null && concerns(event, faction);
  return subjects[event.type][0] === filter;
}

/** Whether a fact names the faction as doer or sufferer. */
function concerns(event: GameEvent, faction: FactionId): boolean {
  return Object.entries(event).some(([key, value]) => {
    if (key === 'to' || key === 'where') return false;
    if (Array.isArray(value)) return value.flat().includes(faction);
    return value === faction;
  });
}
