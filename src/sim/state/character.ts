import type { CharacterId, FactionId, ShipId, SpeciesId, WorldId } from './ids';

export const skills = ['attack', 'defence', 'manoeuvre', 'ground', 'administration'] as const;
export type Skill = (typeof skills)[number];

export const characterRoles = ['head', 'commander', 'governor'] as const;
export type CharacterRole = (typeof characterRoles)[number];

/** The closed list of what one person can be to another. */
export const tieKinds = ['childOf', 'kin', 'friend', 'rival'] as const;
export type TieKind = (typeof tieKinds)[number];

/** What a person is to another; all but `childOf` hold both ways. */
export interface Tie {
  readonly kind: TieKind;
  readonly to: CharacterId;
}

/** Where a captive is held: on a world, or aboard the ship that took him. */
export type Hold =
  | { readonly kind: 'world'; readonly world: WorldId }
  | { readonly kind: 'ship'; readonly ship: ShipId };

export interface Character {
  readonly id: CharacterId;
  readonly name: string;
  readonly species: SpeciesId;
  faction: FactionId;
  role: CharacterRole;
  /** 0 (none) to 10 (the best of an age) each. */
  skills: Record<Skill, number>;
  /** Words from the content's list of character traits. */
  traits: readonly string[];
  /** `retired`: he has left its service, or the power is no more. */
  status: 'active' | 'wounded' | 'captured' | 'retired' | 'dead';
  /** The turn a wound heals; 0 when well. */
  until: number;
  /** Who holds a captive; absent or null when nobody does. */
  captor?: FactionId | null;
  /** Where a captive is held; absent when nobody is, or where nobody knows. In a view of strangers: absent. */
  hold?: Hold;
  /** The turn a captive was taken; absent when he is none. */
  heldSince?: number;
  /** How often he was bought free or exchanged; absent: never. */
  bought?: number;
  /** What he is to others; absent: nothing worth telling. */
  ties?: readonly Tie[];
  /** The turn he entered the service; absent: before the game. */
  served?: number;
  /** Points towards the next level of a skill; absent: none. In a view of strangers: absent. */
  lessons?: Partial<Record<Skill, number>>;
  /** Battles he led a fleet in, and months in which he governed or ruled; absent: none. */
  deeds?: { readonly battles: number; readonly months: number };
}
