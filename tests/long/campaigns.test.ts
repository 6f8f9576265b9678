import { availableParallelism } from 'node:os';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type EventType, orderTypes } from '../../src/sim';
import type { Hand } from '../support/campaign';
import { evaluate, openWorkshop, type Workshop } from '../support/engines';
import { type ProofName, proofNames } from '../support/proofGames';
import { type Survey, summed } from '../support/surveyCampaign';

/** Promise 9, at length: both scenarios, twenty seeds, 120 turns, and games that luck plays too. */
const seeds = Number(process.env.CAMPAIGN_SEEDS ?? 20);
const turns = 120;
const scenarios: readonly ProofName[] = ['khitomer_2295', 'crossover_2370'];

/** Every kind of event; where no campaign need bring it about, the reason. */
const allEvents: Readonly<Record<EventType, string | null>> = {
  orderLapsed: 'orders are given by the view they are judged by: only forged ones lapse',
  fleetMoved: null,
  fleetHalted: null,
  edictsLapsed: null,
  lawGiven: null,
  peopleSunk: null,
  fleetDetected: null,
  systemExplored: null,
  worldSurveyed: null,
  battleFought: null,
  shipLost: null,
  shipCaptured: null,
  fleetRetreated: null,
  commanderLost: null,
  worldBombarded: null,
  invasionRepelled: null,
  worldInvaded: null,
  worldSettled: null,
  worldBlockaded: null,
  blockadeRun: null,
  risingLed: null,
  stateFounded: null,
  powerRecognised: null,
  tradeRaided: null,
  shortage: null,
  mutiny: null,
  shipBuilt: null,
  buildingBuilt: null,
  troopsRaised: null,
  shipRefitted: null,
  worldDeveloped: null,
  queueEmpty: null,
  queueLapsed: null,
  missionEnded: null,
  landingBarred: null,
  governorsIdle: 'computers order for themselves; tests/unit/turn/governors leaves some idle',
  fleetOverstayed: 'fleets go home; tests/unit/turn/withdrawal keeps one',
  fleetTrespassed: 'cloaks are seldom found out; tests/unit/turn/treaties finds one',
  technologyLearned: null,
  researchIdle: null,
  worldUnrest: null,
  movementBegan: null,
  movementStepped: null,
  movementEnded: null,
  answerLapsed: null,
  worldRose: null,
  uprisingWon: null,
  uprisingCrushed: null,
  movementAided: null,
  agentArrived: null,
  covertWorked: null,
  covertFailed: null,
  agentFound: null,
  agentReturned: null,
  suspicionRose: null,
  searchEnded: null,
  worldSabotaged: null,
  fleetMisled: 'computer players seldom come so far; unit tests mislead one',
  forgeryExposed: 'computer players forge seldom; unit tests expose some',
  courtierLost: 'computer players lay hands on no court; unit tests do',
  warDeclared: null,
  peaceMade: null,
  decisionAsked: null,
  decisionTaken: null,
  decisionLapsed: null,
  personJoined: null,
  personLost: null,
  shipsJoined: null,
  congressCalled: null,
  congressHeld: null,
  dealProposed: 'offers to people; computer players answer at once',
  dealMade: null,
  dealRefused: null,
  treatySigned: null,
  treatyEnded: null,
  treatyBroken: null,
  faithBroken: 'computer players let a deal rest before they attack; unit tests do not',
  promiseKept: null,
  promiseBroken: 'computer players keep their word; stories break it',
  zoneViolated: 'neutral zones are rare; tests/stories/theNeutralZone violates one',
  prisonerFreed: null,
  worldCeded: null,
  fleetHandedOver: 'computer players do not sell fleets; unit tests do',
  factionEliminated: null,
  capitalMoved: null,
  foundingProposed: null,
  foundingRefused: 'computer players ask only those who would sign',
  allianceFounded: null,
  memberJoined: null,
  memberLeft: null,
  noticeGiven: null,
  allianceDissolved: null,
  brokerChanged: null,
  brokerLeaned: null,
  bidsCalled: null,
  quarrelSettled: null,
  suretyStood: null,
  motionPutOff: null,
  secretLeaked: null,
  voiceSold: null,
  motionEntered: null,
  motionWithdrawn: 'computer players move what would pass; people change their minds',
  motionVoted: null,
  officeFilled: null,
  memberLobbied: null,
  operationCalled: null,
  operationStruck: null,
  operationEnded: null,
  quotaShort: null,
  quotaExcused: null,
  worldAllotted: null,
  peopleFreed: 'emancipation is rarely voted; unit tests do',
  releaseCounted: 'emancipation is rarely voted; unit tests do',
  discontentChanged: null,
  levelFell: 'a level is seldom lost again; tests/unit/rules/alliance/cohesion loses one',
  memberUnhappy: null,
  headSucceeded: null,
  headConfirmed: null,
  headRecalled: 'computer players seldom find their ruler worth it; unit tests do',
  heirNamed: null,
  contestCalled: null,
  contestEnded: null,
  captiveBrought: null,
  captiveTaken: 'captives seldom change hands; unit tests do it',
  captiveExecuted: 'computer players put almost nobody to death; unit tests do',
  attemptSurvived: 'computer players lay hands on no court; unit tests do',
  skillGrew: null,
  personEntered: null,
  personRetired: null,
  courtChanged: null,
  councillorWon: null,
  bribeExposed: null,
  councillorDismissed: null,
  objectiveMet: null,
  objectiveStands: null,
  objectiveSlips:
    'a great world is seldom retaken within half a year; tests/unit/turn/objectives loses one',
  gameEnded: null,
};

type Plan = readonly [name: ProofName, seed: string, hand: Hand, turns: number];
const surveys: Survey[] = [];
let workshop: Workshop;

beforeAll(async () => {
  workshop = await openWorkshop();
});
afterAll(() => workshop?.close());

/** Plays the campaigns in processes of their own, as many at once as there are cores. */
async function playAll(plans: readonly Plan[]): Promise<Survey[]> {
  const waiting = [...plans];
  const done: Survey[] = [];
  const work = async () => {
    for (let plan = waiting.shift(); plan !== undefined; plan = waiting.shift()) {
      const given = plan.map((part) => JSON.stringify(part)).join();
      done.push(await evaluate<Survey>(workshop.script, `proof.surveyCampaign(${given})`));
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  surveys.push(...done);
  return done;
}

it.each(scenarios)('%s', async (name) => {
  const plans = Array.from(
    { length: seeds },
    (_, at): Plan => [name, `seed-${at + 1}`, 'computer', turns],
  );
  const played = await playAll(plans);
  printOutcomes(played);
  for (const { seed, problems } of played) expect(problems, `${name} ${seed}`).toEqual([]);
});

it('games that the computer and luck play by turns', async () => {
  const hands: readonly Hand[] = ['mixed', 'random'];
  const plans = proofNames.flatMap((name) =>
    hands.flatMap((hand) => [1, 2].map((at): Plan => [name, `luck-${at}`, hand, 60])),
  );
  const played = await playAll(plans);
  printOutcomes(played);
  for (const { name, seed, problems } of played) expect(problems, `${name} ${seed}`).toEqual([]);
});

it('every kind of order and of event was used somewhere', () => {
  const orders = summed(surveys, 'orders');
  const events = summed(surveys, 'events');
  console.log(`orders: ${JSON.stringify(orders)}\nevents: ${JSON.stringify(events)}`);
  expect(orderTypes.filter((type) => !orders[type])).toEqual([]);
  const types = Object.keys(allEvents) as EventType[];
  expect(types.filter((type) => !events[type] && allEvents[type] === null)).toEqual([]);
});

function printOutcomes(played: readonly Survey[]): void {
  const lines = played.map(({ name, seed, hand, turns: lasted, outcome, worlds, lapsed }) => {
    const held = Object.entries(worlds)
      .sort(([, a], [, b]) => b - a)
      .map(([id, count]) => `${id} ${count}`);
    const end = outcome
      ? `${outcome.kind} won by ${outcome.winners.join('+') || 'nobody'}`
      : 'undecided';
    return `${name} ${seed} ${hand}: turn ${lasted}, ${end}; ${held.join(', ')}; ${lapsed} lapsed`;
  });
  console.log(lines.sort().join('\n'));
}
