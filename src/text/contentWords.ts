import type { Ruleset } from '../sim';
import { content } from './en/content';
import { sentenceCase } from './sentenceCase';
import { spoken } from './spoken';
import type { Worded } from './worded';

type Kind = keyof typeof content;

/**
 * What an entry of content is called. What a scenario brought says its own words; an id that has none
 * is spelled out.
 */
export function contentName(rules: Ruleset, kind: Kind, id: string): string {
  return wordsOf(rules, kind, id).name ?? readable(id);
}

/** What is said of an entry of content; nothing when it has no words. */
export function contentText(rules: Ruleset, kind: Kind, id: string): string {
  return wordsOf(rules, kind, id).text ?? '';
}

function wordsOf(rules: Ruleset, kind: Kind, id: string): Partial<Worded> {
  const brought: (Partial<Worded> & { readonly id: string }) | undefined = rules[kind][id];
  if (brought?.name !== undefined) return brought;
  const own: Readonly<Record<string, Worded | undefined>> = spoken(content)[kind];
  return own[id] ?? {};
}

/** `warp_coils` and `warpCoils` as `Warp coils`. */
function readable(id: string): string {
  const apart = id.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ').replaceAll('_', ' ');
  return sentenceCase(apart.toLowerCase());
}
