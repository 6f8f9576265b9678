import type { Ruleset } from '../../../sim';
import { words } from '../../../text';
import { type Entry, keyOf } from './entry';

const t = words.screens.databank;

/** Every number of the rules, by its place in the ruleset. */
export function numberEntries(rules: Ruleset): Entry[] {
  return Object.entries(rules.numbers).flatMap(([group, values]) =>
    leaves(values, []).map(({ path, value }): Entry => {
      const id = [group, ...path].join('.');
      return {
        key: keyOf('number', id),
        kind: 'number',
        id,
        name: inWords(path),
        group: t.numberGroups[group] ?? group,
        text: '',
        source: t.numbersSource,
        picture: { kind: 'icon', name: 'info' },
        facts: [
          { label: t.facts.value, text: t.withUnit([group, ...path], value) },
          { label: t.facts.unit, text: id },
        ],
      };
    }),
  );
}

interface Leaf {
  readonly path: readonly string[];
  readonly value: number;
}

function leaves(value: unknown, path: readonly string[]): Leaf[] {
  if (typeof value === 'number') return [{ path, value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...path, key]));
}

/** `['statusOutput', 'enslaved']` as `Status output: enslaved`. */
function inWords(path: readonly string[]): string {
  const text = path
    .map((key) => key.replace(/([A-Z]|\d+)/g, (part) => ` ${part.toLowerCase()}`))
    .join(': ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
