import type { Ruleset } from '../sim';
import { cultures } from './en/content/cultures';
import { naming } from './en/naming';
import { spoken } from './spoken';
import { wordsOf } from './wordsOf';

/** A power as a scenario writes it, or as a game knows it. */
interface Power {
  readonly id: string;
  readonly name?: string | null;
  readonly culture?: string;
  readonly risen?: { readonly place: string };
}

/** What a power is called, without an article: its own name, or its culture's. */
export function powerName(rules: Ruleset, { id, name, culture = id, risen }: Power): string {
  if (risen !== undefined) return spoken(naming).risen(risen.place);
  return name ?? wordsOf(rules.cultures, spoken(cultures), culture).name;
}

/** What makes a power play differently: what its scenario says of it, or what is said of its culture. */
export function powerDifference(
  rules: Ruleset,
  { id, culture = id, different }: Power & { readonly different?: string },
): string {
  return different ?? wordsOf(rules.cultures, spoken(cultures), culture).text ?? '';
}

/** What a power calls its own: a `Klingon` ship. */
export function adjectiveOf(rules: Ruleset, culture: string): string {
  const { adjective, name } = wordsOf(rules.cultures, spoken(cultures), culture);
  return adjective ?? name;
}
