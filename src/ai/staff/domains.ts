import type { FactionId, Order, OrderType, Ruleset, StaffDomain, SystemId, View } from '../../sim';
import { atWar, idsOf, membersWith, sectorOf, shipsOf, systemOf, systemOwner } from '../../sim';
import { destination } from '../core/destination';
import { roleOf } from '../core/forces';
import type { Purpose, PurposeKind } from '../core/purpose';

/** What an order is part of: a domain, and of fronts and yards which one of them; null: none in particular. */
export interface Duty {
  readonly domain: StaffDomain;
  readonly part: string | null;
}

/** Whose business an order is whatever it serves; `purpose`: that of what it serves; `person`: never the staff's. */
const byOrder: Readonly<Record<OrderType, StaffDomain | 'purpose' | 'person'>> = {
  moveFleet: 'purpose',
  holdFleet: 'purpose',
  mergeFleets: 'purpose',
  splitFleet: 'purpose',
  transferShips: 'purpose',
  renameFleet: 'person',
  setStance: 'purpose',
  setRetreat: 'purpose',
  setCloak: 'purpose',
  setMission: 'purpose',
  assignCommander: 'offices',
  scrapShips: 'offices',
  enqueue: 'yards',
  runBlockade: 'yards',
  enqueueRefit: 'yards',
  dequeue: 'yards',
  reorderQueue: 'yards',
  pauseItem: 'yards',
  repeatItem: 'yards',
  demolish: 'yards',
  delegateWorld: 'yards',
  assignGovernor: 'offices',
  createSector: 'offices',
  setSectorPolicy: 'offices',
  removeSector: 'offices',
  setEdict: 'offices',
  answerMovement: 'offices',
  decide: 'person',
  aidMovement: 'diplomacy',
  leadRising: 'person',
  recognise: 'diplomacy',
  recruitAgent: 'diplomacy',
  sendAgent: 'diplomacy',
  instructAgent: 'diplomacy',
  searchAfter: 'diplomacy',
  setLaw: 'offices',
  setResearch: 'research',
  trade: 'trade',
  declareWar: 'diplomacy',
  proposeDeal: 'diplomacy',
  answerDeal: 'diplomacy',
  withdrawDeal: 'diplomacy',
  breakTreaty: 'diplomacy',
  callCongress: 'diplomacy',
  answerCongress: 'diplomacy',
  setEnvoys: 'person',
  winCouncillor: 'diplomacy',
  dismissCouncillor: 'diplomacy',
  nameHeir: 'person',
  recallHead: 'person',
  answerContest: 'person',
  releaseCaptive: 'diplomacy',
  executeCaptive: 'person',
  proposeFounding: 'diplomacy',
  answerFounding: 'diplomacy',
  leaveAlliance: 'diplomacy',
  setBrokerage: 'council',
  callBids: 'council',
  putOffMotion: 'council',
  leakSecret: 'council',
  standSurety: 'council',
  proposeMotion: 'council',
  withdrawMotion: 'council',
  castVote: 'council',
  lobby: 'council',
  commitFleet: 'purpose',
  excuseFleets: 'council',
  declareIntents: 'council',
  delegate: 'person',
  limitStaff: 'person',
  playOn: 'person',
  note: 'purpose',
};

/** Whose business a plan is: plans are shown to a person by it, and notes kept. */
const byPurpose: Readonly<Record<PurposeKind, StaffDomain>> = {
  found: 'diplomacy',
  guard: 'fronts',
  war: 'diplomacy',
  take: 'fronts',
  clear: 'fronts',
  joint: 'fronts',
  relieve: 'fronts',
  raid: 'fronts',
  council: 'council',
  talks: 'diplomacy',
  yards: 'yards',
  realm: 'offices',
  explore: 'scouting',
  ready: 'fronts',
};

export function domainOfPurpose({ kind }: Purpose): StaffDomain {
  return byPurpose[kind];
}

/**
 * What an order that serves a purpose is part of; null for what a person does himself. Which part of
 * a domain is only worked out where any is kept apart: `hasParts`.
 */
export function dutyOf(
  view: View,
  rules: Ruleset,
  order: Order,
  purpose: Purpose,
  hasParts: boolean,
): Duty | null {
  const whose = byOrder[order.type];
  if (whose === 'person') return null;
  const domain = whose === 'purpose' ? domainOfFleet(view, rules, order, purpose) : whose;
  if (!hasParts) return { domain, part: null };
  if (domain === 'fronts') {
    const { goal, at } = destination(view, order);
    const place = purpose.about ?? goal ?? at;
    return { domain, part: place === null ? null : frontAt(view, place) };
  }
  if (domain === 'yards' && 'world' in order && order.world !== null) {
    const world = view.worlds[order.world];
    return { domain, part: (world && sectorOf(view, world)?.id) ?? null };
  }
  return { domain, part: null };
}

/** Ships that only look or settle are the scouts' business also while they wait. */
function domainOfFleet(view: View, rules: Ruleset, order: Order, purpose: Purpose): StaffDomain {
  const fleet = 'fleet' in order ? view.fleets[order.fleet] : undefined;
  if (!fleet || purpose.kind !== 'ready') return byPurpose[purpose.kind];
  const roles = shipsOf(view, fleet).map((ship) => roleOf(rules, ship));
  return roles.every((role) => role === 'scout' || role === 'settler') ? 'scouting' : 'fronts';
}

/** The power a front is against: whose system it is, else which enemy stands there; null: none. */
export function frontAt(view: View, place: SystemId): FactionId | null {
  const { faction } = view;
  const owner = systemOwner(view, place);
  if (owner !== null && !membersWith(view, faction).includes(owner)) return owner;
  const intruder = idsOf(view.fleets).find((id) => {
    const fleet = view.fleets[id];
    return (
      fleet !== undefined &&
      systemOf(view.chart, fleet.place) === place &&
      atWar(view, faction, fleet.faction)
    );
  });
  return intruder === undefined ? null : (view.fleets[intruder]?.faction ?? null);
}
