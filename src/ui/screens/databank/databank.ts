import type { Ruleset } from '../../../sim';
import { byAlphabet, words } from '../../../text';
import type { Entry, EntryKind } from './entry';
import { numberEntries } from './numberEntries';
import { peopleEntries } from './peopleEntries';
import { ruleEntries } from './ruleEntries';
import { statecraftEntries } from './statecraftEntries';

/** Everything there is to read, in the order of the kinds. */
export interface Databank {
  readonly entries: readonly Entry[];
  readonly byKey: ReadonlyMap<string, Entry>;
}

/** Entries of the rules: the same as long as the rules are. */
const ruled = new WeakMap<Ruleset, readonly Entry[]>();

function entriesOf(rules: Ruleset): readonly Entry[] {
  let entries = ruled.get(rules);
  if (!entries) {
    entries = [
      ...peopleEntries(rules),
      ...ruleEntries(rules),
      ...statecraftEntries(rules),
      ...numberEntries(rules),
    ];
    ruled.set(rules, entries);
  }
  return entries;
}

/** The rules, with what else is known: persons, places and scenarios. */
export function databankOf(rules: Ruleset, lore: readonly Entry[]): Databank {
  const entries = [...entriesOf(rules), ...lore];
  return { entries, byKey: new Map(entries.map((entry) => [entry.key, entry])) };
}

/** Entries of a kind in groups by name; with a query, those of every kind that answer it. */
export function found(bank: Databank, kind: EntryKind, query: string): Entry[] {
  const wanted = plain(query);
  const entries =
    wanted === ''
      ? bank.entries.filter((entry) => entry.kind === kind)
      : bank.entries.filter((entry) => answers(entry, wanted));
  const rank = (entry: Entry) => (wanted === '' ? 0 : rankOf(entry, wanted));
  return [...entries].sort(
    (a, b) =>
      rank(a) - rank(b) ||
      (wanted === '' ? byAlphabet(a.group, b.group) : 0) ||
      byAlphabet(a.name, b.name),
  );
}

/** Whether every word asked for is in an entry: its name, its kind, its text. */
function answers({ name, kind, text, group }: Entry, wanted: string): boolean {
  const all = plain(`${name} ${words.screens.databank.kinds[kind]} ${text} ${group}`);
  return wanted.split(/\s+/).every((word) => all.includes(word));
}

/** What is called so comes first, then what is called so in part, then what speaks of it. */
function rankOf({ name }: Entry, wanted: string): number {
  const called = plain(name);
  if (called === wanted) return 0;
  if (called.startsWith(wanted)) return 1;
  if (called.includes(wanted)) return 2;
  return wanted.split(/\s+/).every((word) => called.includes(word)) ? 3 : 4;
}

/** Without accents, apostrophes and case. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
    .trim();
}
