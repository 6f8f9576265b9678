import {
  type FactionId,
  type Memory,
  memoryKey,
  opinionTerms,
  type Ruleset,
  type Term,
  total,
  type View,
} from '../../../../sim';

/** A reason that fades: when it happened and when it will be forgotten. */
export interface DeedLine {
  readonly term: Term;
  readonly memory: Memory;
  /** The turn on which nothing is left of it. */
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
  const terms = opinionTerms(view, rules, holder, subject);
  const memories = view.memories[memoryKey(holder, subject)] ?? [];
  const deeds: DeedLine[] = [];
  const lasting: Term[] = [];
  for (const term of terms) {
    const memory = memories.find(({ kind }) => `${memoryPrefix}${kind}` === term.label);
    if (memory) deeds.push(deedLine(rules, term, memory));
    else lasting.push(term);
  }
  return { lasting, deeds: deeds.sort(byDate), total: total(terms) };
}

function deedLine(rules: Ruleset, term: Term, memory: Memory): DeedLine {
  const { span } = rules.numbers.opinion.memories[memory.kind];
  const left = memory.points === 0 ? 0 : term.amount / memory.points;
  return { term, memory, fadesOn: memory.turn + span, left: Math.min(1, Math.max(0, left)) };
}

function byDate(a: DeedLine, b: DeedLine): number {
  return b.memory.turn - a.memory.turn;
}
