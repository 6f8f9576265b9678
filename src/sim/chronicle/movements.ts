import type { EventOf } from '../events/event';
import type { TermLabel } from '../lib/codes/codes';
import type { WorldId } from '../state/ids';
import { type Annals, entry, runs } from './annals';
import type { ChronicleEntry } from './entry';
import { gathering, weights } from './weights';

type Step = EventOf<'movementStepped'> & { readonly turn: number };
type Fight = EventOf<'worldRose' | 'uprisingWon' | 'uprisingCrushed'> & { readonly turn: number };

/** Where peoples laid down their work and where they rose, because of what, and how that ended. */
export function tellMovements(annals: Annals): ChronicleEntry[] {
  const steps = annals.months.flatMap(({ turn, events }) =>
    events.flatMap((event) => (event.type === 'movementStepped' ? [{ ...event, turn }] : [])),
  );
  return [...strikes(steps), ...uprisings(annals, steps)];
}

function strikes(steps: readonly Step[]): ChronicleEntry[] {
  const begun = steps.filter(({ step, before }) => step === 'strike' && before !== 'uprising');
  return runs(begun, ({ movement }) => movement, gathering.unrestMonths).map((run) => {
    const [first] = run as [Step];
    const { faction, species, demand, cause } = first;
    const worlds = [...new Set(run.flatMap((each) => each.worlds))];
    const { points, eachWorld, most } = weights.strike;
    const fact = { kind: 'strike', faction, species, demand, worlds, cause } as const;
    const weight = Math.min(most, points + eachWorld * worlds.length);
    return entry(fact, { turn: first.turn }, first.where, [faction], weight);
  });
}

function uprisings(annals: Annals, steps: readonly Step[]): ChronicleEntry[] {
  const fights = annals.months.flatMap(({ turn, events }) =>
    events.flatMap((event): Fight[] =>
      event.type === 'worldRose' || event.type === 'uprisingWon' || event.type === 'uprisingCrushed'
        ? [{ ...event, turn }]
        : [],
    ),
  );
  return runs(fights, ({ movement }) => movement, gathering.unrestMonths).map((run) => {
    const [first] = run as [Fight];
    const { movement, faction, species, demand, turn, where } = first;
    const worlds = [...new Set(run.map(({ world }) => world))];
    const freed = run.flatMap((event) => (event.type === 'uprisingWon' ? [event] : []));
    const joined = freed[0]?.joined ?? null;
    const won = [...new Set(freed.map(({ world }) => world))];
    const cause = causeOf(steps, movement, turn);
    const { points, eachWorld, eachWon, most } = weights.uprising;
    const weight = points + eachWorld * worlds.length + eachWon * won.length;
    const fact = {
      kind: 'uprising',
      faction,
      species,
      demand,
      worlds,
      won,
      joined,
      cause,
    } as const;
    const powers = joined === null ? [faction] : [faction, joined];
    const when = { turn, until: run.at(-1)?.turn ?? turn };
    return entry(fact, when, where, powers, Math.min(most, weight));
  });
}

/** What drove a movement most when it rose. */
function causeOf(steps: readonly Step[], movement: WorldId, turn: number): TermLabel | null {
  const last = steps.findLast((step) => step.movement === movement && step.turn <= turn);
  return last?.cause ?? null;
}
