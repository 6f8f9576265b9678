import {
  applyOrder,
  type Books,
  type Command,
  type Faction,
  type FactionId,
  type Fleet,
  type GivenOrder,
  inOrder,
  type Order,
  planningCopy,
  type Ruleset,
  required,
  type ShipRole,
  type SystemId,
  shipsOf,
  systemOf,
  type View,
  validateOrder,
  type World,
  worldsOf,
} from '../../sim';

export type OwnFleet = Fleet & { command: Command };

/** A simple player at work on a turn: what it knows, with what it has ordered so far applied. */
export interface Hand {
  readonly view: View;
  readonly rules: Ruleset;
  readonly me: FactionId;
  readonly own: Faction;
  readonly books: Books;
  readonly orders: readonly GivenOrder[];
  /** Gives an order unless the rules forbid it; whether it was given. */
  give(order: Order): boolean;
}

/** Takes up a view; the view itself stays as it is. */
export function openHand(source: View, rules: Ruleset): Hand {
  const view = planningCopy(source);
  const me = view.faction;
  const own = required(view.factions[me], me);
  const orders: GivenOrder[] = [];
  return {
    view,
    rules,
    me,
    own,
    books: required(own.books, 'own books'),
    orders,
    give(order) {
      if (validateOrder(order, { view, faction: me, rules }) !== null) return false;
      applyOrder(order, { realm: view, faction: me, rules });
      orders.push({ order });
      return true;
    },
  };
}

/** Its worlds, in order of id. */
export function ownWorlds({ view, me }: Hand): World[] {
  return worldsOf(view).filter(({ owner }) => owner === me);
}

/** Its fleets in which at least one ship has one of these roles, in order of id. */
export function fleetsWith({ view, rules, me }: Hand, roles: readonly ShipRole[]): OwnFleet[] {
  return inOrder(view.fleets).filter((fleet): fleet is OwnFleet => {
    if (fleet.faction !== me || fleet.command === null) return false;
    return shipsOf(view, fleet).some(({ class: id }) =>
      roles.includes(rules.shipClasses[id]?.role ?? 'station'),
    );
  });
}

/** The system a fleet stands in or sails from. */
export function systemAt({ view }: Hand, fleet: Fleet): SystemId {
  return systemOf(view.chart, fleet.place);
}

/** Ships of a role in all queues. */
export function queued(hand: Hand, roles: readonly ShipRole[]): number {
  const items = ownWorlds(hand).flatMap(({ works }) => works?.queue ?? []);
  return items.filter(
    ({ kind, what }) =>
      kind === 'ship' && roles.includes(hand.rules.shipClasses[what]?.role ?? 'station'),
  ).length;
}
