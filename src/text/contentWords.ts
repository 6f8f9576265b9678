import type { Ruleset } from '../sim';
import { content } from './en/content';
import { spoken } from './spoken';
import type { DecisionWords, SituationWords } from './worded';
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

/** What an option of a decision is called. */
export function optionName(rules: Ruleset, decision: string, option: string): string {
  return optionWords(rules, decision, option).name;
}

/** What an option means to those who choose it; nothing when nothing is said. */
export function optionText(rules: Ruleset, decision: string, option: string): string {
  return optionWords(rules, decision, option).text ?? '';
}

/** The words of a scenario's own decision stand with its options, as those of all own content do. */
function optionWords(rules: Ruleset, decision: string, option: string) {
  const brought: readonly Named[] = rules.decisions[decision]?.options ?? [];
  const own: Readonly<Record<string, DecisionWords>> = spoken(content.decisions);
  return wordsOf(recordOf(brought), own[decision]?.options ?? {}, option);
}

/** What a stage of a situation is called. */
export function stageName(rules: Ruleset, situation: string, stage: string): string {
  return stageWords(rules, situation, stage).name;
}

/** What it means that a situation is at a stage; nothing when nothing is said. */
export function stageText(rules: Ruleset, situation: string, stage: string): string {
  return stageWords(rules, situation, stage).text ?? '';
}

/** What a day of a situation is called. */
export function dayName(rules: Ruleset, situation: string, day: string): string {
  const own: Readonly<Record<string, SituationWords>> = spoken(content.situations);
  const brought: readonly Named[] = rules.situations[situation]?.days ?? [];
  return wordsOf(recordOf(brought), own[situation]?.days ?? {}, day).name;
}

/** Where a situation comes from; nothing when nothing is said. */
export function situationOrigin(rules: Ruleset, id: string): string {
  return wordsOf(rules.situations, spoken(content.situations), id).origin ?? '';
}

function stageWords(rules: Ruleset, situation: string, stage: string) {
  const own: Readonly<Record<string, SituationWords>> = spoken(content.situations);
  const brought: readonly Named[] = rules.situations[situation]?.stages ?? [];
  return wordsOf(recordOf(brought), own[situation]?.stages ?? {}, stage);
}

function recordOf(entries: readonly Named[]): Readonly<Record<string, Named>> {
  return Object.fromEntries(entries.map((each) => [each.id, each]));
}

interface Named {
  readonly id: string;
  readonly name?: string;
  readonly text?: string;
}

/** Where a decision comes from; nothing when nothing is said. */
export function decisionOrigin(rules: Ruleset, id: string): string {
  return wordsOf(rules.decisions, spoken(content.decisions), id).origin ?? '';
}

/** Where a class of ships is from. */
export function shipOrigin(rules: Ruleset, id: string): string {
  return wordsOf(rules.shipClasses, spoken(content.shipClasses), id).origin ?? '';
}
