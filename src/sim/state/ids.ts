/**
 * Ids. Entities born in play are numbered by counters in the state (`fleet:klingon:12`); what
 * scenarios and content name keeps its name (`klingon`, `qonos`, `sol.earth`, `kli_brel`).
 */
export type FactionId = string;
export type SystemId = string;
export type WorldId = string;
/** The ids of both ends joined by `|`, the smaller first. */
export type LaneId = string;
export type FleetId = string;
export type ShipId = string;
export type CharacterId = string;
export type AllianceId = string;
export type MovementId = string;
export type AgentId = string;
export type SuspicionId = string;
export type SectorId = string;
export type ShipClassId = string;
export type EdictId = string;
export type TechnologyId = string;
export type BuildingId = string;
export type SpeciesId = string;
export type TraitId = string;

/** The key of an unordered pair: lanes, relations. */
export function pairKey(a: string, b: string): string {
  const known = pairKeys.get(a)?.get(b);
  if (known !== undefined) return known;
  const key = a < b ? `${a}|${b}` : `${b}|${a}`;
  const keys = pairKeys.get(a) ?? new Map<string, string>();
  pairKeys.set(a, keys.set(b, key));
  return key;
}

/** Keys are looked up by the thousand each turn: joined once, they need not be hashed again. */
const pairKeys = new Map<string, Map<string, string>>();

export interface Counted {
  counters: Record<string, number>;
}

/** The kinds of things that are born in play. */
export type NumberedKind =
  | 'fleet'
  | 'ship'
  | 'character'
  | 'sector'
  | 'item'
  | 'treaty'
  | 'deal'
  | 'pledge'
  | 'founding'
  | 'congress'
  | 'alliance'
  | 'motion'
  | 'operation'
  | 'movement'
  | 'agent'
  | 'suspicion'
  | 'decision';

/**
 * The next free id of a kind for a faction, as `fleet:klingon:12`. Counting by faction keeps a
 * view honest: a faction can plan with ids of its own future fleets (a split, then a move) and
 * learns nothing of how many others have.
 */
export function nextId(state: Counted, kind: NumberedKind, faction: FactionId): string {
  const counter = `${kind}:${faction}`;
  const number = (state.counters[counter] ?? 0) + 1;
  state.counters[counter] = number;
  return `${counter}:${number}`;
}

/**
 * The id of what an order makes: by the tag its giver chose, as `fleet:klingon:t4f0c`, else the
 * faction's next number. Who plans several orders ahead names what they make by a tag: whatever else
 * was ordered meanwhile, what follows finds the thing it means or nothing.
 */
export function madeId(
  state: Counted,
  kind: NumberedKind,
  faction: FactionId,
  tag: string | undefined,
): string {
  return tag === undefined ? nextId(state, kind, faction) : taggedId(kind, faction, tag);
}

/** The id of what is made under a tag: one with a letter first, so that it is no number. */
export function taggedId(kind: NumberedKind, faction: FactionId, tag: string): string {
  return `${kind}:${faction}:${tag}`;
}
