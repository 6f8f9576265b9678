import type { Luck } from '../lib/luck';
import type { SandboxRules } from '../state/ruleset';

/** `count` different names of stars, made of syllables. */
export function starNames(
  count: number,
  { heads, middles, tails }: SandboxRules['starNames'],
  luck: Luck,
): string[] {
  const names = new Set<string>();
  while (names.size < count) names.add(luck.pick(heads) + luck.pick(middles) + luck.pick(tails));
  return [...names];
}
