import type { Ruleset } from '../../../sim';
import { type ContentKind, contentName } from '../../../text';
import { type EntryKind, type EntryLink, keyOf } from './entry';

/** Which content the entries of a kind tell of. */
const kinds = {
  technology: 'technologies',
  ship: 'shipClasses',
  building: 'buildings',
  trait: 'traits',
  nature: 'characterTraits',
  power: 'cultures',
  species: 'species',
  charter: 'charters',
  office: 'offices',
  edict: 'edicts',
} as const satisfies Partial<Record<EntryKind, ContentKind>>;

/** A link to the entry of something in the content. */
export function contentLink(rules: Ruleset, kind: keyof typeof kinds, id: string): EntryLink {
  return { key: keyOf(kind, id), name: contentName(rules, kinds[kind], id) };
}

export function contentLinks(
  rules: Ruleset,
  kind: keyof typeof kinds,
  entries: readonly { readonly id: string }[],
): EntryLink[] {
  return entries.map(({ id }) => contentLink(rules, kind, id));
}
