import type { RuleNumbers, Ruleset } from '../../../sim';
import { numberName, ruleOf, withUnit, words } from '../../../text';
import { type Entry, keyOf } from './entry';

/** Every number of the rules, by its place in the ruleset. */
export function numberEntries(rules: Ruleset): Entry[] {
  const t = words.screens.databank;
  const groups = Object.keys(rules.numbers) as (keyof RuleNumbers)[];
  return groups.flatMap((group) =>
    leaves(rules.numbers[group], []).map(({ path, value }): Entry => {
      const id = [group, ...path].join('.');
      return {
        key: keyOf('number', id),
        kind: 'number',
        id,
        name: numberName(path),
        group: t.numberGroups[group],
        text: ruleOf([group, ...path]) ?? '',
        source: t.rulesSource,
        picture: { kind: 'icon', name: 'info' },
        facts: [
          { label: t.facts.value, text: withUnit([group, ...path], value) },
          { label: t.facts.usedBy, text: t.numberGroups[group] },
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
