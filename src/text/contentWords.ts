import type { Ruleset } from '../sim';
import { content } from './en/content';
import { spoken } from './spoken';
import { type Entries, wordsOf } from './wordsOf';

export type ContentKind = keyof typeof content;

/** Traits are nobody's to bring: the rules have no record of them. */
const entriesOf = (rules: { readonly [K in ContentKind]?: Entries }, kind: ContentKind) =>
  rules[kind];

/** What an entry of content is called. */
export function contentName(rules: Ruleset, kind: ContentKind, id: string): string {
  return wordsOf(entriesOf(rules, kind), spoken(content[kind]), id).name;
}

/** What is said of an entry of content; nothing when it has no words. */
export function contentText(rules: Ruleset, kind: ContentKind, id: string): string {
  return wordsOf(entriesOf(rules, kind), spoken(content[kind]), id).text ?? '';
}

/** Where a class of ships is from. */
export function shipOrigin(rules: Ruleset, id: string): string {
  return wordsOf(rules.shipClasses, spoken(content.shipClasses), id).origin ?? '';
}
