import { sentenceCase } from './sentenceCase';
import type { CultureWords, ShipWords } from './worded';

/** All that an entry may have words for. */
type Words = Partial<CultureWords & ShipWords>;

export type Entries = Readonly<Record<string, Words & { readonly id: string }>>;

/**
 * The words for an entry of content: its own where a scenario brought it, else those of a language. An
 * id that has none is spelled out.
 */
export function wordsOf(
  entries: Entries | undefined,
  own: Readonly<Record<string, Words>>,
  id: string,
): Words & { readonly name: string } {
  const brought = entries?.[id];
  const { name, ...words } = (brought?.name === undefined ? own[id] : brought) ?? {};
  return { name: name ?? readable(id), ...words };
}

/** `warp_coils` and `warpCoils` as `Warp coils`. */
function readable(id: string): string {
  const apart = id.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ').replaceAll('_', ' ');
  return sentenceCase(apart.toLowerCase());
}
