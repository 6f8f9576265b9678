import type { CharacterId, FactionId, SpeciesId } from './ids';

export const skills = ['attack', 'defence', 'manoeuvre', 'ground', 'administration'] as const;
export type Skill = (typeof skills)[number];

export type CharacterRole = 'head' | 'commander' | 'governor';

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
  /** `retired`: the power it served is no more. */
  status: 'active' | 'wounded' | 'captured' | 'retired' | 'dead';
  /** The turn a wound heals; 0 when well. */
  until: number;
  /** Who holds a captive; absent or null when nobody does. */
  captor?: FactionId | null;
}
