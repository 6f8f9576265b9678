import type { FactionId } from '../state/ids';
import type { EventOf, EventType, GameEvent } from './event';

/** How much a fact matters to who reads of it: a headline, a matter to know of, or for the record. */
export const reportRanks = ['headline', 'matter', 'record'] as const;
export type ReportRank = (typeof reportRanks)[number];

/** What a fact is about. */
export type Subject = 'war' | 'politics' | 'realm' | 'galaxy';

interface Tiding {
  readonly subject: Subject;
  /** To those it concerns and to all others. */
  readonly near: ReportRank;
  readonly far: ReportRank;
  /** Within its rank the greater comes first. */
  readonly weight: number;
}

const tiding = (subject: Subject, weight: number, near: ReportRank, far: ReportRank): Tiding => ({
  subject,
  near,
  far,
  weight,
});

/** News wherever it happens, of great weight only to those concerned, and small change. */
const galactic = (subject: Subject, weight: number) =>
  tiding(subject, weight, 'headline', 'headline');
const fateful = (subject: Subject, weight: number) => tiding(subject, weight, 'headline', 'matter');
const ordinary = (subject: Subject, weight: number) => tiding(subject, weight, 'matter', 'record');
const minor = (subject: Subject, weight: number) => tiding(subject, weight, 'record', 'record');

/** Movements are shown on the map; as sentences they would bury the rest. */
export const untold: ReadonlySet<EventType> = new Set(['fleetMoved']);

const tidings: Readonly<Record<EventType, Tiding>> = {
  gameEnded: galactic('galaxy', 100),
  warDeclared: galactic('war', 90),
  factionEliminated: galactic('galaxy', 88),
  stateFounded: galactic('galaxy', 84),
  powerRecognised: galactic('politics', 74),
  risingLed: galactic('galaxy', 87),
  objectiveStands: galactic('galaxy', 87),
  objectiveMet: galactic('galaxy', 86),
  objectiveSlips: galactic('galaxy', 86),
  allianceFounded: galactic('politics', 85),
  allianceDissolved: galactic('politics', 85),
  peaceMade: galactic('war', 84),
  memberLeft: galactic('politics', 83),
  treatyBroken: fateful('politics', 82),
  faithBroken: ordinary('politics', 81),
  promiseBroken: ordinary('politics', 81),
  congressHeld: galactic('politics', 82),
  decisionTaken: fateful('politics', 79),
  decisionAsked: fateful('realm', 77),
  decisionLapsed: ordinary('realm', 60),
  personJoined: fateful('politics', 73),
  personLost: fateful('politics', 73),
  shipsJoined: ordinary('realm', 66),
  congressCalled: galactic('politics', 75),
  worldInvaded: fateful('war', 80),
  battleFought: fateful('war', 78),
  capitalMoved: galactic('galaxy', 76),
  headSucceeded: galactic('galaxy', 74),
  bribeExposed: fateful('politics', 73),
  motionVoted: ordinary('politics', 73),
  memberJoined: galactic('politics', 72),
  noticeGiven: galactic('politics', 71),
  invasionRepelled: fateful('war', 70),
  dealRefused: ordinary('politics', 69),
  foundingRefused: ordinary('politics', 69),
  dealMade: ordinary('politics', 68),
  dealProposed: ordinary('politics', 68),
  foundingProposed: ordinary('politics', 68),
  mutiny: fateful('realm', 68),
  operationStruck: ordinary('war', 67),
  operationEnded: ordinary('war', 67),
  zoneViolated: ordinary('politics', 66),
  edictsLapsed: ordinary('realm', 66),
  shortage: ordinary('realm', 66),
  treatySigned: tiding('politics', 65, 'matter', 'matter'),
  worldCeded: fateful('politics', 65),
  worldAllotted: ordinary('politics', 65),
  orderLapsed: ordinary('realm', 64),
  peopleFreed: tiding('politics', 63, 'matter', 'matter'),
  peopleSunk: tiding('politics', 63, 'matter', 'matter'),
  lawGiven: tiding('politics', 62, 'matter', 'matter'),
  commanderLost: ordinary('war', 62),
  releaseCounted: ordinary('politics', 62),
  brokerChanged: ordinary('politics', 61),
  officeFilled: ordinary('politics', 61),
  operationCalled: ordinary('war', 60),
  shipCaptured: ordinary('war', 60),
  discontentChanged: ordinary('politics', 60),
  levelFell: ordinary('politics', 60),
  memberUnhappy: ordinary('politics', 59),
  fleetRetreated: ordinary('war', 58),
  quotaShort: ordinary('politics', 57),
  quotaExcused: ordinary('politics', 56),
  worldBombarded: ordinary('war', 56),
  courtChanged: ordinary('politics', 56),
  contestCalled: galactic('politics', 73),
  contestEnded: galactic('politics', 72),
  captiveExecuted: galactic('politics', 74),
  headRecalled: ordinary('politics', 70),
  headConfirmed: ordinary('politics', 56),
  heirNamed: ordinary('politics', 56),
  captiveTaken: fateful('politics', 60),
  captiveBrought: minor('politics', 40),
  attemptSurvived: fateful('politics', 71),
  personRetired: ordinary('realm', 45),
  personEntered: minor('realm', 31),
  skillGrew: minor('realm', 33),
  councillorDismissed: ordinary('politics', 55),
  councillorWon: ordinary('politics', 55),
  fleetHandedOver: ordinary('politics', 55),
  prisonerFreed: ordinary('politics', 55),
  worldBlockaded: ordinary('war', 54),
  blockadeRun: ordinary('war', 55),
  voiceSold: ordinary('politics', 58),
  promiseKept: minor('politics', 53),
  fleetOverstayed: ordinary('politics', 53),
  fleetTrespassed: ordinary('politics', 54),
  worldUnrest: ordinary('realm', 52),
  uprisingWon: galactic('war', 79),
  worldRose: fateful('realm', 77),
  uprisingCrushed: fateful('realm', 70),
  movementStepped: fateful('realm', 69),
  movementBegan: ordinary('realm', 64),
  movementEnded: ordinary('realm', 61),
  answerLapsed: ordinary('realm', 66),
  agentFound: fateful('politics', 72),
  forgeryExposed: fateful('politics', 71),
  courtierLost: galactic('politics', 75),
  fleetMisled: fateful('war', 66),
  worldSabotaged: fateful('realm', 67),
  suspicionRose: ordinary('realm', 65),
  covertWorked: ordinary('politics', 66),
  covertFailed: ordinary('politics', 58),
  agentReturned: ordinary('politics', 55),
  searchEnded: ordinary('realm', 57),
  agentArrived: minor('politics', 50),
  movementAided: ordinary('politics', 56),
  treatyEnded: ordinary('politics', 51),
  missionEnded: ordinary('war', 49),
  landingBarred: ordinary('war', 57),
  queueLapsed: ordinary('realm', 51),
  technologyLearned: ordinary('realm', 50),
  researchIdle: ordinary('realm', 48),
  brokerLeaned: ordinary('politics', 47),
  bidsCalled: ordinary('politics', 46),
  quarrelSettled: ordinary('politics', 57),
  suretyStood: ordinary('politics', 48),
  motionPutOff: ordinary('politics', 46),
  secretLeaked: ordinary('politics', 59),
  worldDeveloped: ordinary('realm', 46),
  motionEntered: ordinary('politics', 45),
  worldSettled: ordinary('realm', 44),
  motionWithdrawn: minor('politics', 43),
  tradeRaided: ordinary('war', 42),
  memberLobbied: minor('politics', 41),
  fleetHalted: ordinary('war', 40),
  fleetDetected: minor('war', 38),
  shipLost: ordinary('war', 36),
  buildingBuilt: minor('realm', 34),
  shipBuilt: minor('realm', 32),
  shipRefitted: minor('realm', 30),
  governorsIdle: minor('realm', 29),
  queueEmpty: minor('realm', 28),
  troopsRaised: minor('realm', 26),
  worldSurveyed: minor('realm', 20),
  systemExplored: minor('realm', 18),
  fleetMoved: minor('war', 0),
};

export function subjectOf({ type }: GameEvent): Subject {
  return tidings[type].subject;
}

/** Within a rank the greater comes first. */
export function weightOfNews({ type }: GameEvent): number {
  return tidings[type].weight;
}

/** What a fact is to a reader; to nobody, who reads for the galaxy, all of it is near. */
export function rankOf(event: GameEvent, reader: FactionId | null): ReportRank {
  const { near, far } = tidings[event.type];
  if (event.type === 'battleFought') return rankOfBattle(event, reader);
  if (event.type === 'dealMade') return rankOfDeal(event);
  return reader === null || isPrivate(event) || concerns(event, reader) ? near : far;
}

/** What happened nowhere in particular and is not told to all concerns those it is told to; so does a decision. */
function isPrivate({ to, where, type }: GameEvent): boolean {
  return to !== 'all' && (where === null || type === 'decisionTaken');
}

/** A fight that cost nobody anything and decided nothing is no headline. */
function rankOfBattle(
  { sides, lost, end }: EventOf<'battleFought'>,
  reader: FactionId | null,
): ReportRank {
  const bloody = Object.values(lost).some((ships) => ships > 0);
  if (reader === null || sides.flat().includes(reader)) {
    return bloody || end !== 'contested' ? 'headline' : 'matter';
  }
  return bloody ? 'matter' : 'record';
}

/** A deal is what it brings: peace and worlds are headlines. */
function rankOfDeal({ give, take }: EventOf<'dealMade'>): ReportRank {
  const great = [...give, ...take].some(
    (item) =>
      item.kind === 'peace' ||
      item.kind === 'world' ||
      (item.kind === 'treaty' && item.terms.kind === 'armistice'),
  );
  return great ? 'headline' : 'matter';
}

/** Whether a fact names a faction as doer or sufferer. */
export function concerns(event: GameEvent, faction: FactionId): boolean {
  return Object.entries(event).some(([key, value]) => {
    if (key === 'to' || key === 'where') return false;
    if (Array.isArray(value)) return value.flat().includes(faction);
    return value === faction;
  });
}
