import {
  type FactionId,
  fadedOn,
  goesOn,
  type Memory,
  memoryKey,
  memoryPoints,
  opinionTerms,
  type Ruleset,
  type Term,
  total,
  trustTerms,
  type View,
} from '../../../../sim';

/** A dated reason: when it happened and when it will be forgotten, or since when it goes on. */
export interface DeedLine {
  readonly term: Term;
  readonly memory: Memory;
  /** Whether it goes on, and does not fade yet. */
  readonly goesOn: boolean;
  /** The turn on which nothing is left of it; of what goes on, if it ended now. */
  readonly fadesOn: number;
  /** Share of its first weight that is left, 0 to 1. */
  readonly left: number;
}

/** An opinion opened: what stands, what is remembered, and what they add up to. */
export interface OpinionLedger {
  readonly lasting: readonly Term[];
  readonly deeds: readonly DeedLine[];
  readonly total: number;
}

const memoryPrefix = 'memory.';

/** Every term of an opinion, sorted into what stands and what fades; the total is theirs. */
export function opinionLedger(
  view: View,
  rules: Ruleset,
  holder: FactionId,
  subject: FactionId,
): OpinionLedger {
  return ledgerOf(view, rules, holder, subject, opinionTerms(view, rules, holder, subject));
}

/** How far somebody's word is believed, opened the same way; in permille. */
export function trustLedger(
  view: View,
  rules: Ruleset,
  holder: FactionId,
  subject: FactionId,
): OpinionLedger {
  return ledgerOf(view, rules, holder, subject, trustTerms(view, rules, holder, subject));
}

function ledgerOf(
  view: View,
  rules: Ruleset,
  holder: FactionId,
  subject: FactionId,
  terms: readonly Term[],
): OpinionLedger {
  const memories = view.memories[memoryKey(holder, subject)] ?? [];
  const deeds: DeedLine[] = [];
  const lasting: Term[] = [];
  for (const term of terms) {
    const memory = memories.find(({ kind }) => `${memoryPrefix}${kind}` === term.label);
    if (memory) deeds.push(deedLine(view, rules, term, memory));
    else lasting.push(term);
  }
  return { lasting, deeds: deeds.sort(byDate), total: total(terms) };
}

function deedLine(view: View, rules: Ruleset, term: Term, memory: Memory): DeedLine {
  const kept = memoryPoints(rules, memory, view.turn);
  const left = memory.points === 0 ? 0 : kept / memory.points;
  return {
    term,
    memory,
    goesOn: goesOn(memory, view.turn),
    fadesOn: fadedOn(rules, memory),
    left: Math.min(1, Math.max(0, left)),
  };
}

function byDate(a: DeedLine, b: DeedLine): number {
  const dateOf = ({ memory: { since, turn } }: DeedLine) => since ?? turn;
  return dateOf(b) - dateOf(a);
}
