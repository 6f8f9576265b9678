import type { EventOf } from '../events/event';
import { type Annals, entry, runs } from './annals';
import type { ChronicleEntry } from './entry';
import { gathering, weights } from './weights';

type Found = EventOf<'agentFound'> & { readonly turn: number };

/** What came to light of what is done in secret: agents found, evidence that was forged, courts laid hands on. */
export function tellIntelligence(annals: Annals): ChronicleEntry[] {
  return [...spiesFound(annals), ...courtiersLost(annals)];
}

function spiesFound(annals: Annals): ChronicleEntry[] {
  const found = annals.months.flatMap(({ turn, events }) =>
    events.flatMap((event): Found[] => (event.type === 'agentFound' ? [{ ...event, turn }] : [])),
  );
  const pair = ({ by, faction }: Found) => `${by}>${faction}`;
  return runs(found, pair, gathering.spiesMonths).map((run) => {
    const [first] = run as [Found];
    const { by, faction, mission, turn, where } = first;
    const until = run.at(-1)?.turn ?? turn;
    const forged = exposed(annals, by, faction, turn, until);
    const { points, eachAgent, eachForgery, most } = weights.spiesFound;
    const weight = points + eachAgent * run.length + eachForgery * forged.length;
    const fact = { kind: 'spiesFound', by, faction, agents: run.length, mission, forged } as const;
    return entry(fact, { turn, until }, where, [by, faction], Math.min(most, weight));
  });
}

/** Against whom evidence was seen to be forged in those months. */
function exposed(annals: Annals, by: string, court: string, from: number, until: number): string[] {
  const against = annals.months.flatMap(({ turn, events }) =>
    events.flatMap((event) =>
      event.type === 'forgeryExposed' &&
      event.by === by &&
      event.faction === court &&
      turn >= from &&
      turn <= until
        ? [event.against]
        : [],
    ),
  );
  return [...new Set(against)];
}

function courtiersLost(annals: Annals): ChronicleEntry[] {
  return annals.months.flatMap(({ turn, events }) =>
    events.flatMap((event) => {
      if (event.type !== 'courtierLost') return [];
      const { faction, name, how, where } = event;
      const fact = { kind: 'courtierLost', faction, name, how } as const;
      return [entry(fact, { turn }, where, [faction], weights.courtierLost[how])];
    }),
  );
}
