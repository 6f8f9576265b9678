import {
  type DealId,
  type FactionId,
  type FleetId,
  forecastResearch,
  type GameEvent,
  type GivenOrder,
  idsOf,
  inSupply,
  type MotionId,
  type MotionTerms,
  partnersSought,
  type Ruleset,
  type Stock,
  stockKinds,
  studyable,
  supplyOf,
  type View,
  type WorldId,
} from '../../../sim';
import { awaitingVote } from '../../screens/council/awaitingVote';
import { waitingFor } from '../../screens/diplomacy/model/waiting';
import { oncePerView } from '../session';

/** Something that waits for a decision of the person. */
export type Need =
  | { readonly kind: 'research' }
  | { readonly kind: 'offer'; readonly deal: DealId; readonly from: FactionId }
  | { readonly kind: 'talks'; readonly founding: string; readonly by: FactionId }
  | { readonly kind: 'found'; readonly with: readonly FactionId[] }
  | { readonly kind: 'motion'; readonly motion: MotionId; readonly terms: MotionTerms }
  | { readonly kind: 'arrears'; readonly stock: Stock }
  | { readonly kind: 'lapsed'; readonly count: number }
  | { readonly kind: 'unrest'; readonly world: WorldId }
  | { readonly kind: 'supply'; readonly fleet: FleetId }
  | { readonly kind: 'yard'; readonly world: WorldId }
  | { readonly kind: 'fleet'; readonly fleet: FleetId };

/** Months of supplies, in tenths, at which a fleet asks to be looked after. */
const lowSupplies = 10;

/** What waits for the power of the view, the most pressing first. */
export const standingNeeds = oncePerView((view, rules): Need[] => {
  if (!view.factions[view.faction]?.books) return [];
  return [
    ...votes(view, rules),
    ...alliancesToFound(view),
    ...arrears(view),
    ...idleResearch(view, rules),
    ...worldsInUnrest(view, rules),
    ...idleYards(view),
    ...hungryFleets(view, rules),
  ];
});

/** The same with what the last turn left to be seen to, and without what orders have answered. */
export function needsOf(
  view: View,
  rules: Ruleset,
  events: readonly GameEvent[],
  orders: readonly GivenOrder[],
): Need[] {
  const lapsed = events.filter((event) => event.type === 'orderLapsed').length;
  return [
    ...(lapsed === 0 ? [] : [{ kind: 'lapsed', count: lapsed } as const]),
    ...answers(view, orders),
    ...standingNeeds(view, rules),
    ...waitingFleets(view, events, orders),
  ];
}

export function needKey(need: Need): string {
  const parts: unknown[] = Object.values(need);
  return parts.filter((part) => typeof part !== 'object').join(':');
}

/** Offers and talks that nobody answers but the person. */
function answers(view: View, orders: readonly GivenOrder[]): Need[] {
  if (!view.factions[view.faction]?.books) return [];
  const { offers, talks } = waitingFor(view, view.faction, orders);
  return [
    ...offers.map(({ id, from }): Need => ({ kind: 'offer', deal: id, from })),
    ...talks.map(({ id, by }): Need => ({ kind: 'talks', founding: id, by })),
  ];
}

/** Motions of this month's session that want the person's vote. */
function votes(view: View, rules: Ruleset): Need[] {
  return awaitingVote(view, rules).map(({ id, terms }) => ({ kind: 'motion', motion: id, terms }));
}

/** An alliance that an aim asks for and nobody has proposed yet. */
function alliancesToFound(view: View): Need[] {
  const partners = partnersSought(view, view.faction);
  return partners.length === 0 ? [] : [{ kind: 'found', with: partners }];
}

function arrears(view: View): Need[] {
  const unpaid = view.factions[view.faction]?.books?.arrears;
  return stockKinds
    .filter((stock) => (unpaid?.[stock] ?? 0) > 0)
    .map((stock) => ({ kind: 'arrears', stock }));
}

function idleResearch(view: View, rules: Ruleset): Need[] {
  if (studyable(view, rules, view.faction).length === 0) return [];
  return forecastResearch(view, rules, view.faction).length === 0 ? [{ kind: 'research' }] : [];
}

function worldsInUnrest(view: View, rules: Ruleset): Need[] {
  return ownWorlds(view)
    .filter(({ unrest }) => unrest >= rules.numbers.peoples.unrestHalves)
    .map(({ id }) => ({ kind: 'unrest', world: id }));
}

function idleYards(view: View): Need[] {
  return ownWorlds(view)
    .filter(({ development }) => development === 'developed')
    .filter(({ works }) => works !== null && works.queue.length === 0 && !works.delegated)
    .map(({ id }) => ({ kind: 'yard', world: id }));
}

function hungryFleets(view: View, rules: Ruleset): Need[] {
  const supply = supplyOf(view, rules, view.faction);
  return ownFleets(view)
    .filter(({ command }) => command !== null && command.supplies <= lowSupplies)
    .filter(({ place }) => !inSupply(view, supply, place))
    .map(({ id }) => ({ kind: 'supply', fleet: id }));
}

/** Fleets that arrived or were launched last turn and stand without a task. */
function waitingFleets(
  view: View,
  events: readonly GameEvent[],
  orders: readonly GivenOrder[],
): Need[] {
  const fresh = new Set(events.flatMap(freshFleet));
  const told = new Set(orders.flatMap(({ order }) => ('fleet' in order ? [order.fleet] : [])));
  return ownFleets(view)
    .filter(({ id }) => fresh.has(id) && !told.has(id))
    .filter(({ command }) => command?.route.length === 0 && command.mission.kind === 'none')
    .map(({ id }) => ({ kind: 'fleet', fleet: id }));
}

function freshFleet(event: GameEvent): FleetId[] {
  if (event.type === 'fleetMoved') return event.arrived ? [event.fleet] : [];
  return event.type === 'shipBuilt' || event.type === 'fleetHalted' ? [event.fleet] : [];
}

function ownFleets(view: View) {
  return idsOf(view.fleets)
    .flatMap((id) => view.fleets[id] ?? [])
    .filter(({ faction }) => faction === view.faction);
}

function ownWorlds(view: View) {
  return idsOf(view.worlds)
    .flatMap((id) => view.worlds[id] ?? [])
    .filter(({ owner }) => owner === view.faction);
}
