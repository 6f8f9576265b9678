import type { Ruleset } from '../../../sim';
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
      : bank.entries.filter((entry) =>
          plain(`${entry.name} ${entry.text} ${entry.group}`).includes(wanted),
        );
  const rank = (entry: Entry) => (wanted !== '' && plain(entry.name).startsWith(wanted) ? 0 : 1);
  return [...entries].sort(
    (a, b) =>
      rank(a) - rank(b) ||
      (wanted === '' ? order.compare(a.group, b.group) : 0) ||
      order.compare(a.name, b.name),
  );
}

const order = new Intl.Collator('en', { numeric: true });

/** Without accents, apostrophes and case. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
    .trim();
}
