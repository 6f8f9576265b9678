import { eventsFor } from '../events/audience';
import type { EventType, GameEvent } from '../events/event';
import { greatest, idsOf, inOrder } from '../lib/ordered';
import { stepsOf } from '../rules/conditions/stepsOf';
import { memoryKey, memoryPoints } from '../rules/diplomacy/memories';
import { ratingPointsOf } from '../rules/figures/powerRating';
import type { MemoryKind, WarCause } from '../state/diplomacy';
import type { Realm } from '../state/game';
import type { AllianceId, FactionId, SystemId, WorldId } from '../state/ids';
import type { GivenOrder, Reason } from '../state/order';
import type { Ruleset } from '../state/ruleset';

/** A power at the end of a month. */
export interface PowerThen {
  readonly worlds: number;
  /** By the almanac, in points: what all go by. */
  readonly rating: number;
  readonly capital: WorldId | null;
}

/** Two powers at war at the end of a month. */
export interface WarThen {
  readonly pair: readonly [FactionId, FactionId];
  readonly since: number;
  readonly cause: WarCause | null;
  readonly begunBy: FactionId | null;
  readonly goals: Readonly<Record<FactionId, readonly SystemId[]>>;
}

/** A world that changed hands or made itself heard. */
export interface WorldThen {
  readonly system: SystemId;
  readonly developed: boolean;
  readonly millions: number;
  /** Powers whose aims ask for its system. */
  readonly wantedBy: readonly FactionId[];
}

/** What one power holds against another. */
export interface Grudge {
  readonly memory: MemoryKind;
  readonly about: string | null;
  /** When it happened, or began. */
  readonly since: number;
}

/** What a chronicler keeps of a month: what he was told of it, and how things stood at its end. */
export interface ChronicleMonth {
  /** The month that was played, from 1; 0: how the game began. */
  readonly turn: number;
  readonly events: readonly GameEvent[];
  /** Living powers. */
  readonly powers: Readonly<Record<FactionId, PowerThen>>;
  readonly wars: readonly WarThen[];
  readonly alliances: Readonly<
    Record<AllianceId, { readonly name: string; readonly members: readonly FactionId[] }>
  >;
  readonly worlds: Readonly<Record<WorldId, WorldThen>>;
  /** What was resolved about another power, by `who>whom`: the reason of a note that names it. */
  readonly resolved: Readonly<Record<string, Reason>>;
  /** What weighed heaviest against the attacked of a war that was declared, by `attacker>attacked`. */
  readonly grudges: Readonly<Record<string, Grudge>>;
}

/** What a month was, of which facts tell. All else a chronicler may forget. */
const kept: ReadonlySet<EventType> = new Set<EventType>([
  'agentFound',
  'allianceDissolved',
  'allianceFounded',
  'battleFought',
  'courtierLost',
  'decisionTaken',
  'factionEliminated',
  'forgeryExposed',
  'gameEnded',
  'memberJoined',
  'memberLeft',
  'movementStepped',
  'mutiny',
  'objectiveMet',
  'operationEnded',
  'operationStruck',
  'peopleFreed',
  'treatyBroken',
  'treatyEnded',
  'congressHeld',
  'treatySigned',
  'uprisingCrushed',
  'uprisingWon',
  'warDeclared',
  'worldCeded',
  'worldInvaded',
  'worldRose',
  'worldSettled',
  'worldUnrest',
]);

/** A month that was played. */
export interface PlayedMonth {
  /** From 1; 0, with no events, for how the game began. */
  readonly turn: number;
  /** As it was at the end of the month: the whole game, or the view of who reads. */
  readonly realm: Realm;
  readonly events: readonly GameEvent[];
  readonly orders?: Readonly<Record<FactionId, readonly GivenOrder[]>>;
}

/**
 * A month as a chronicler writes it down for a reader. For a power he keeps of all that happened what it was
 * told, and of all orders its own, and the realm must be its view. For nobody in particular (null), who may
 * know everything, he keeps all.
 */
export function chronicleMonth(
  reader: FactionId | null,
  { turn, realm, events, orders = {} }: PlayedMonth,
  rules: Ruleset,
): ChronicleMonth {
  const told = reader === null ? events : eventsFor(events, reader);
  const known = reader === null ? orders : { [reader]: orders[reader] ?? [] };
  const remembered = told.filter(({ type }) => kept.has(type));
  return {
    turn,
    events: remembered,
    powers: powersIn(realm, rules),
    wars: warsIn(realm),
    alliances: Object.fromEntries(
      inOrder(realm.alliances).map(({ id, name, members }) => [id, { name, members }]),
    ),
    worlds: worldsIn(realm, rules, remembered),
    resolved: resolvedIn(known),
    grudges: grudgesIn(realm, rules, turn, remembered),
  };
}

function powersIn(realm: Realm, rules: Ruleset): Record<FactionId, PowerThen> {
  const worlds: Record<FactionId, number> = {};
  for (const { owner } of Object.values(realm.worlds)) {
    if (owner !== null) worlds[owner] = (worlds[owner] ?? 0) + 1;
  }
  const powers: Record<FactionId, PowerThen> = {};
  for (const { id, alive, capital } of inOrder(realm.factions)) {
    if (!alive) continue;
    powers[id] = { worlds: worlds[id] ?? 0, rating: ratingPointsOf(realm, rules, id), capital };
  }
  return powers;
}

function warsIn(realm: Realm): WarThen[] {
  return idsOf(realm.relations).flatMap((key) => {
    const relation = realm.relations[key];
    const [one = '', other = ''] = key.split('|');
    if (relation?.kind !== 'war') return [];
    if (!realm.factions[one]?.alive || !realm.factions[other]?.alive) return [];
    const { since, cause, begunBy, goals } = relation;
    return [{ pair: [one, other] as const, since, cause, begunBy, goals }];
  });
}

/** The worlds that facts speak of. */
function worldsIn(
  realm: Realm,
  rules: Ruleset,
  events: readonly GameEvent[],
): Record<WorldId, WorldThen> {
  const named = events.flatMap((event) => {
    if ('worlds' in event && event.type === 'peopleFreed') return event.worlds;
    return 'world' in event ? [event.world] : [];
  });
  if (named.length === 0) return {};
  const wanted = wantedIn(realm, rules);
  const worlds: Record<WorldId, WorldThen> = {};
  for (const id of named) {
    const world = realm.worlds[id];
    if (!world) continue;
    worlds[id] = {
      system: world.system,
      developed: world.development === 'developed',
      millions: world.people.reduce((sum, { millions }) => sum + millions, 0),
      wantedBy: wanted[world.system] ?? [],
    };
  }
  return worlds;
}

/** By system: the powers whose aims ask for it. */
function wantedIn(realm: Realm, rules: Ruleset): Record<SystemId, FactionId[]> {
  const wanted: Record<SystemId, FactionId[]> = {};
  for (const { faction, when } of realm.objectives) {
    for (const step of stepsOf(realm, rules, when)) {
      if (step.negated) continue;
      for (const { system } of step.places) {
        const by = wanted[system] ?? [];
        wanted[system] = by.includes(faction) ? by : [...by, faction].sort();
      }
    }
  }
  return wanted;
}

/** The last reason each gave for a note about another power: a player writes down what it is after. */
function resolvedIn(
  orders: Readonly<Record<FactionId, readonly GivenOrder[]>>,
): Record<string, Reason> {
  const resolved: Record<string, Reason> = {};
  for (const id of idsOf(orders)) {
    for (const { order, reason } of orders[id] ?? []) {
      const about = reason?.values?.faction;
      if (order.type === 'note' && reason && typeof about === 'string') {
        resolved[`${id}>${about}`] = reason;
      }
    }
  }
  return resolved;
}

function grudgesIn(
  realm: Realm,
  rules: Ruleset,
  turn: number,
  events: readonly GameEvent[],
): Record<string, Grudge> {
  const grudges: Record<string, Grudge> = {};
  for (const event of events) {
    if (event.type !== 'warDeclared') continue;
    const key = memoryKey(event.by, event.on);
    // What the war itself did is no reason for it, and what was before the game no fact of it.
    const memories = (realm.memories[key] ?? []).filter((memory) => {
      const since = memory.since ?? memory.turn;
      return since > 0 && since < turn && memoryPoints(rules, memory, turn) < 0;
    });
    const worst = greatest(memories, (memory) => 0 - memoryPoints(rules, memory, turn));
    if (worst === null) continue;
    grudges[key] = { memory: worst.kind, about: worst.about, since: worst.since ?? worst.turn };
  }
  return grudges;
}
