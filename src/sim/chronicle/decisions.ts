import { type Annals, entry } from './annals';
import type { ChronicleEntry } from './entry';
import { weights } from './weights';

/** What was decided when something asked for it: what all heard of, and what concerned who reads. */
export function tellDecisions(annals: Annals): ChronicleEntry[] {
  return annals.months.flatMap(({ turn, events }) =>
    events.flatMap((event) => {
      if (event.type !== 'decisionTaken') return [];
      const { faction, decision, option, how, where, to } = event;
      const fact = { kind: 'decision', faction, decision, option, how } as const;
      const weight = to === 'all' ? weights.decision.heard : weights.decision.quiet;
      return [entry(fact, { turn }, where, [faction], weight)];
    }),
  );
}
