import type { FactionId, FleetId, GivenOrder, Order, View, WorldId } from '../../sim';
import { taggedId } from '../../sim';

/**
 * What orders given so far this month have decided. A planner gives no order that touches it: what a
 * person ordered himself is his altogether; of advice that he took, nothing is taken back.
 */
export interface Decided {
  /** Fleets that he commands himself this month, and worlds whose queues he filled. */
  readonly fleets: ReadonlySet<FleetId>;
  readonly worlds: ReadonlySet<WorldId>;
  /** Whether he chose himself what is studied. */
  readonly research: boolean;
  /** Whether an order would touch what is decided. */
  forbids(order: Order): boolean;
}

/** Whose a fleet, a queue, a court is: subjects of orders, as `fleet:` and an id. */
type Subject = string;

const nothing: Decided = {
  fleets: new Set(),
  worlds: new Set(),
  research: false,
  forbids: () => false,
};

/**
 * What orders decide. Those without a reason are a person's own, those with one are advice taken.
 * `made` are the fleets that they formed.
 */
export function decidedBy(
  view: View,
  given: readonly GivenOrder[],
  made: readonly FleetId[],
): Decided {
  if (given.length === 0) return nothing;
  const own = given.filter(({ reason }) => reason === undefined).map(({ order }) => order);
  const agreed = given.filter(({ reason }) => reason !== undefined).map(({ order }) => order);
  const advised = new Set(agreed.flatMap((order) => madeBy(view, order)));
  const fleets = new Set([
    ...own.flatMap((order) => fleetsOf(view, order)),
    ...made.filter((id) => !advised.has(id)),
  ]);
  const worlds = new Set(own.flatMap(queueOf));
  const taken = new Set<Subject>([
    ...own.flatMap((order) => [...affairsIn(view, order), ...queueOf(order).map(queueSubject)]),
    ...agreed.flatMap((order) => [...affairsIn(view, order), ...setBy(order)]),
  ]);
  return {
    fleets,
    worlds,
    research: own.some(({ type }) => type === 'setResearch'),
    forbids: (order) =>
      fleetsOf(view, order).some((id) => fleets.has(id)) ||
      [...affairsIn(view, order), ...queueOf(order).map(queueSubject), ...touchedBy(order)].some(
        (subject) => taken.has(subject),
      ),
  };
}

function queueSubject(world: WorldId): Subject {
  return `queue:${world}`;
}

function madeBy({ faction }: View, order: Order): FleetId[] {
  return order.type === 'splitFleet' && order.as !== undefined
    ? [taggedId('fleet', faction, order.as)]
    : [];
}

/** Every fleet that an order speaks of. */
export function fleetsOf(view: View, order: Order): FleetId[] {
  switch (order.type) {
    case 'mergeFleets':
    case 'transferShips':
      return [order.fleet, order.into];
    case 'splitFleet':
      return [order.fleet, ...madeBy(view, order)];
    case 'enqueueRefit': {
      const fleet = view.ships[order.ship]?.fleet;
      return fleet === undefined ? [] : [fleet];
    }
    default:
      return 'fleet' in order ? [order.fleet] : [];
  }
}

/** The world whose queue or works an order changes. */
function queueOf(order: Order): WorldId[] {
  switch (order.type) {
    case 'enqueue':
    case 'enqueueRefit':
    case 'dequeue':
    case 'reorderQueue':
    case 'pauseItem':
    case 'repeatItem':
    case 'demolish':
    case 'delegateWorld':
      return [order.world];
    default:
      return [];
  }
}

/** What of a fleet's command an order settles. */
function setBy(order: Order): Subject[] {
  switch (order.type) {
    case 'moveFleet':
      return [`way:${order.fleet}`];
    case 'holdFleet':
      return [`way:${order.fleet}`, `task:${order.fleet}`];
    case 'setMission':
      return [`task:${order.fleet}`];
    case 'splitFleet':
      return [`ships:${order.fleet}`];
    case 'mergeFleets':
    case 'transferShips':
      return [`ships:${order.fleet}`, `ships:${order.into}`];
    case 'setStance':
    case 'setRetreat':
    case 'setCloak':
    case 'assignCommander':
      return [`${order.type}:${order.fleet}`];
    default:
      return [];
  }
}

/** What of fleets' commands an order would change, should it be given on top. */
function touchedBy(order: Order): Subject[] {
  switch (order.type) {
    case 'moveFleet':
      return [`way:${order.fleet}`, `task:${order.fleet}`];
    case 'mergeFleets':
      return [...setBy(order), `way:${order.fleet}`, `task:${order.fleet}`];
    case 'scrapShips':
      return [`ships:${order.fleet}`, `way:${order.fleet}`, `task:${order.fleet}`];
    default:
      return setBy(order);
  }
}

/** Affairs of the realm that an order decides about. */
function affairsIn(view: View, order: Order): Subject[] {
  const court = (id: FactionId | undefined) => (id === undefined ? [] : [`court:${id}`]);
  switch (order.type) {
    case 'setResearch':
      return ['research'];
    case 'setEdict':
      return [`edict:${order.edict}`];
    case 'answerMovement':
    case 'aidMovement':
      return [`movement:${order.movement}`];
    case 'decide':
      return [`decision:${order.decision}`];
    case 'recognise':
      return [`recognise:${order.power}`];
    case 'leadRising':
      return ['rising'];
    case 'sendAgent':
    case 'instructAgent':
      return [`agent:${order.agent}`];
    case 'recruitAgent':
      return ['agents'];
    case 'searchAfter':
      return [`suspicion:${order.suspicion}`];
    case 'setLaw':
      return [`law:${order.species}`];
    case 'runBlockade':
      return [`runners:${order.world}`];
    case 'trade':
      return [`market:${order.stock}`];
    case 'createSector':
      return [`seat:${order.seat}`];
    case 'assignGovernor':
    case 'setSectorPolicy':
    case 'removeSector':
      return [`sector:${order.sector}`];
    case 'declareWar':
      return court(order.on);
    case 'winCouncillor':
    case 'dismissCouncillor':
      return [`councillor:${order.person}`];
    case 'proposeDeal':
      return court(order.to);
    case 'answerDeal':
    case 'withdrawDeal':
      return court(partnerIn(view, view.deals[order.deal]));
    case 'breakTreaty':
      return (view.treaties[order.treaty]?.parties ?? []).flatMap(court);
    case 'callCongress':
      return ['congress'];
    case 'answerCongress':
      return [`congress:${order.congress}`];
    case 'proposeFounding':
    case 'answerFounding':
    case 'leaveAlliance':
      return ['founding', 'council'];
    case 'setBrokerage':
      return ['brokerage'];
    case 'callBids':
      return ['bids'];
    case 'standSurety':
      return [`surety:${order.pledge}`];
    case 'leakSecret':
      return [`secret:${order.secret}`];
    case 'proposeMotion':
      return ['council'];
    case 'withdrawMotion':
    case 'putOffMotion':
    case 'castVote':
    case 'lobby':
      return [`motion:${order.motion}`];
    case 'declareIntents':
      return ['intents'];
    default:
      return [];
  }
}

function partnerIn(
  { faction }: View,
  deal: { readonly from: FactionId; readonly to: FactionId } | undefined,
): FactionId | undefined {
  return deal?.from === faction ? deal.to : deal?.from;
}
