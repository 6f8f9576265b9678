import type { DecisionId, GameEvent, Ruleset } from '../../sim';

/** How often a decision came in a game, and what was chosen. */
export interface DecisionCount {
  fired: number;
  options: Record<string, number>;
}

export type DecisionCounts = Readonly<Record<DecisionId, DecisionCount>>;

/** Counts decisions of a game from month to month. Those that no game has are not in it. */
export class DecisionWatch {
  private readonly counts: Record<DecisionId, DecisionCount> = {};

  /** Looks at what happened in a month. What was asked before the first month counts when it is taken. */
  see(events: readonly GameEvent[]): void {
    for (const event of events) {
      if (event.type !== 'decisionTaken') continue;
      const count = this.counts[event.decision] ?? { fired: 0, options: {} };
      this.counts[event.decision] = count;
      count.fired += 1;
      count.options[event.option] = (count.options[event.option] ?? 0) + 1;
    }
  }

  get result(): DecisionCounts {
    return structuredClone(this.counts);
  }
}

/** Decisions of all games together, by id. */
export function summaryOfDecisions(
  played: readonly { readonly decisions: DecisionCounts }[],
): DecisionCounts {
  const sums: Record<DecisionId, DecisionCount> = {};
  for (const { decisions } of played) {
    for (const [id, { fired, options }] of Object.entries(decisions)) {
      const sum = sums[id] ?? { fired: 0, options: {} };
      sums[id] = sum;
      sum.fired += fired;
      for (const [option, count] of Object.entries(options)) {
        sum.options[option] = (sum.options[option] ?? 0) + count;
      }
    }
  }
  return Object.fromEntries(Object.entries(sums).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What content has and no game of some has shown: decisions that never came, options that nobody took. */
export interface Unseen {
  readonly never: readonly DecisionId[];
  readonly untaken: readonly { readonly decision: DecisionId; readonly option: string }[];
}

/** Of a scenario's own decisions (`own`) and the game's, what counts have not shown. */
export function unseenIn(counts: DecisionCounts, rules: Ruleset, own: ReadonlySet<string>): Unseen {
  const wanted = Object.values(rules.decisions).filter(({ id }) => own.has(id));
  const never = wanted.filter(({ id }) => counts[id] === undefined).map(({ id }) => id);
  const untaken = wanted.flatMap(({ id, options }) => {
    const count = counts[id];
    if (count === undefined) return [];
    return options
      .filter((option) => count.options[option.id] === undefined)
      .map((option) => ({ decision: id, option: option.id }));
  });
  return { never: never.sort(), untaken };
}
