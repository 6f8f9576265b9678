import { spokenTag } from './spoken';

/** Made once for a language: to make one takes longer than to sort a list with it. */
const collators = new Map<string, Intl.Collator>();

/** Sorts texts by the alphabet of the language that is spoken: `Fleet 2` before `Fleet 10`, case aside. */
export function byAlphabet(a: string, b: string): number {
  const tag = spokenTag();
  const collator =
    collators.get(tag) ?? new Intl.Collator(tag, { numeric: true, sensitivity: 'base' });
  collators.set(tag, collator);
  return collator.compare(a, b);
}
