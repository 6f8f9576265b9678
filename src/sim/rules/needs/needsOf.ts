import type { GameEvent } from '../../events/event';
import { inOrder, sortedBy } from '../../lib/ordered';
import { term, total } from '../../lib/terms';
import type { FleetId } from '../../state/ids';
import type { GivenOrder } from '../../state/order';
import type { Ruleset } from '../../state/ruleset';
import type { View } from '../../state/view';
import { awaitingVote } from '../alliance/awaitingVote';
import { partnersSought } from '../alliance/partnersSought';
import { waitingFor } from '../diplomacy/waiting';
import { demands } from './demands';
import { endingTreaties } from './endingTreaties';
import { household } from './household';
import type { Need } from './need';
import { ownFleets } from './presence';
import { risingsWithoutLeader } from './risings';
import { threatened } from './threatened';

/** Stakes in points: a vote, an ultimatum, an aim, a court kept waiting, and more in the last month. */
const aVote = 130;
const anUltimatum = 150;
const anAim = 160;
const anOffer = 60;
const someTalks = 110;
const aCongress = 120;
const aDecision = 120;
const lastMonth = 60;
const lapsedOrder = 15;
const idleShip = 3;

/**
 * What waits for the power of the view, by what is lost by not deciding, the most first: what it is
 * at the beginning of the turn.
 * @source invented
 */
export function needsAtStart(view: View, rules: Ruleset): Need[] {
  const own = view.factions[view.faction];
  if (!own?.books) return [];
  if (!own.alive) return byStake(risingsWithoutLeader(view));
  return byStake([
    ...risingsWithoutLeader(view),
    ...threatened(view, rules),
    ...votes(view, rules),
    ...demands(view, rules),
    ...alliancesToFound(view),
    ...household(view, rules),
  ]);
}

/**
 * The same with what the last turn left to be seen to, and without what orders have answered.
 * `atStart` are those of this view, to spare working them out again.
 */
export function needsOf(
  view: View,
  rules: Ruleset,
  events: readonly GameEvent[],
  orders: readonly GivenOrder[],
  atStart: readonly Need[] = needsAtStart(view, rules),
): Need[] {
  if (!view.factions[view.faction]?.books) return [];
  return byStake([
    ...atStart,
    ...answers(view, rules, orders),
    ...decisions(view),
    ...endingTreaties(view, rules, orders),
    ...lapsed(events),
    ...waitingFleets(view, events, orders),
  ]);
}

function byStake(needs: readonly Need[]): Need[] {
  return sortedBy(needs, ({ stake }) => -total(stake));
}

function votes(view: View, rules: Ruleset): Need[] {
  return awaitingVote(view, rules).map(({ id, terms, ultimatum }) => ({
    kind: 'motion',
    motion: id,
    terms,
    stake: [...term('stake.vote', aVote), ...term('stake.ultimatum', ultimatum ? anUltimatum : 0)],
  }));
}

/** An alliance that an aim asks for and nobody has proposed yet. */
function alliancesToFound(view: View): Need[] {
  const partners = partnersSought(view, view.faction);
  if (partners.length === 0) return [];
  return [{ kind: 'found', with: partners, stake: term('stake.aim', anAim) }];
}

/** Offers, talks and congresses that nobody answers but the power itself. */
function answers(view: View, rules: Ruleset, orders: readonly GivenOrder[]): Need[] {
  const { offers, talks, congresses } = waitingFor(view, view.faction, orders);
  const { deals, alliance } = rules.numbers;
  const left = (since: number, stands: number) => Math.max(1, since + stands - view.turn + 1);
  return [
    ...offers.map(({ id, from, turn }): Need => {
      const turns = left(turn, deals.stands);
      const stake = [...term('stake.offer', anOffer), ...lapsing(turns)];
      return { kind: 'offer', deal: id, from, left: turns, stake };
    }),
    ...talks.map(({ id, by, turn }): Need => {
      const turns = left(turn, alliance.talks.stands);
      const stake = [...term('stake.talks', someTalks), ...lapsing(turns)];
      return { kind: 'talks', founding: id, by, left: turns, stake };
    }),
    ...congresses.map(({ id, by, question: { of }, held }): Need => {
      const turns = Math.max(1, held - view.turn + 1);
      const stake = [...term('stake.congress', aCongress), ...lapsing(turns)];
      return { kind: 'congress', congress: id, by, of, left: turns, stake };
    }),
  ];
}

/** Decisions asked for and not answered; `view` holds the orders given so far, and answers that were taken back. */
function decisions(view: View): Need[] {
  return inOrder(view.decisions ?? {})
    .filter(({ asked, chosen }) => asked <= view.turn && chosen === undefined)
    .map(({ id, decision, due }): Need => {
      const left = Math.max(1, due - view.turn + 1);
      const stake = [...term('stake.decision', aDecision), ...lapsing(left)];
      return { kind: 'decision', open: id, decision, left, stake };
    });
}

function lapsing(left: number) {
  return term('stake.lapses', left <= 1 ? lastMonth : 0);
}

function lapsed(events: readonly GameEvent[]): Need[] {
  const count = events.filter((event) => event.type === 'orderLapsed').length;
  if (count === 0) return [];
  return [{ kind: 'lapsed', count, stake: term('stake.lapsed', lapsedOrder * count) }];
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
    .map(({ id, ships }) => ({
      kind: 'fleet',
      fleet: id,
      stake: term('stake.idle', idleShip * ships.length, id),
    }));
}

function freshFleet(event: GameEvent): FleetId[] {
  if (event.type === 'fleetMoved') return event.arrived ? [event.fleet] : [];
  return event.type === 'shipBuilt' || event.type === 'fleetHalted' ? [event.fleet] : [];
}
