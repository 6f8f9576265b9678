import type { words } from '../../../text';

export type EntryKind = keyof typeof words.screens.databank.kinds;

/** A link from one entry to another, by `kind:id`. */
export interface EntryLink {
  readonly key: string;
  readonly name: string;
}

/** One line of an entry: a word, a text, or names that lead on. */
export interface EntryFact {
  readonly label: string;
  readonly text?: string;
  readonly links?: readonly EntryLink[];
}

/** Something the databank tells of. */
export interface Entry {
  /** `kind:id`. */
  readonly key: string;
  readonly kind: EntryKind;
  readonly id: string;
  readonly name: string;
  /** Sorts entries of a kind within groups: a field, a role, a part of the rules. */
  readonly group: string;
  readonly text: string;
  readonly facts: readonly EntryFact[];
  /** Where it comes from. */
  readonly source: string;
  /** What is drawn beside the name. */
  readonly picture:
    | { readonly kind: 'icon'; readonly name: string }
    | { readonly kind: 'emblem'; readonly culture: string; readonly colour: string }
    | { readonly kind: 'ship'; readonly culture: string; readonly role: string };
}

export function keyOf(kind: EntryKind, id: string): string {
  return `${kind}:${id}`;
}

/** Facts that say something. */
export function facts(...all: readonly (EntryFact | null)[]): EntryFact[] {
  return all.filter(
    (fact): fact is EntryFact =>
      fact !== null && ((fact.text ?? '') !== '' || (fact.links?.length ?? 0) > 0),
  );
}
