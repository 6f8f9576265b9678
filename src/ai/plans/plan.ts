import type { FactionId, PlanKind, Reason, SystemId } from '../../sim';
import { planKinds, textCache } from '../../sim';
import { readNote, writeNote } from '../core/notes';
import type { Planner } from '../core/planner';

/** What a power is after, from the day it is resolved to the day it is won or given up; kept in a note. */
export interface GrandPlan {
  readonly kind: PlanKind;
  /** The power it is against; null where it is about the power itself. */
  readonly about: FactionId | null;
  /** Systems to be taken, the nearest to home first. */
  readonly goals: readonly SystemId[];
  /** The turn it was resolved, and the last one of it. */
  readonly since: number;
  readonly until: number;
  /** Whether it is still prepared or already carried out. */
  readonly stage: 'prepare' | 'act';
}

/** The keys under which plans are kept, the weightiest first. */
const keys = ['plan:1', 'plan:2', 'plan:3'] as const;

/** What the player is after, the weightiest first. */
export function recallPlans(planner: Pick<Planner, 'books'>): GrandPlan[] {
  return keys.flatMap((key) => read(readNote(planner, key)));
}

/** Notes that were read lately: a month asks for the same ones again and again. */
const lately = textCache<readonly GrandPlan[]>(256);

function read(note: string): readonly GrandPlan[] {
  let plans = lately.get(note);
  if (plans === undefined) {
    plans = parsed(note);
    lately.set(note, plans);
  }
  return plans;
}

function parsed(note: string): GrandPlan[] {
  const [kind, about, goals, since, until, stage] = note.split('|');
  if (!isPlanKind(kind) || (stage !== 'prepare' && stage !== 'act')) return [];
  return [
    {
      kind,
      about: about === '' || about === undefined ? null : about,
      goals: (goals ?? '').split(',').filter((id) => id !== ''),
      since: Number(since) || 0,
      until: Number(until) || 0,
      stage,
    },
  ];
}

function isPlanKind(text: string | undefined): text is PlanKind {
  return planKinds.some((kind) => kind === text);
}

/** Keeps the plans in the notes, the weightiest first, with the reasons of the new ones; forgets all others. */
export function notePlans(
  planner: Planner,
  plans: readonly GrandPlan[],
  reasons: ReadonlyMap<PlanKind, Reason>,
): void {
  for (const [at, key] of keys.entries()) {
    const plan = plans[at];
    if (plan === undefined) writeNote(planner, key, '');
    else writeNote(planner, key, written(plan), reasons.get(plan.kind));
  }
}

function written({ kind, about, goals, since, until, stage }: GrandPlan): string {
  return [kind, about ?? '', goals.join(','), since, until, stage].join('|');
}

/** Kinds of plans that end in a war on the power they are about. */
const warlike: readonly PlanKind[] = ['conquer', 'restrain', 'avenge', 'liberate', 'sunder'];

/** Plans of war, the weightiest first. */
export function warPlans(planner: Planner): (GrandPlan & { readonly about: FactionId })[] {
  return recallPlans(planner).flatMap((plan) => {
    const { kind, about } = plan;
    return about !== null && warlike.includes(kind) ? [{ ...plan, about }] : [];
  });
}

/** Whether the player means to make war on a power, or does. */
export function isVictim(planner: Planner, faction: FactionId): boolean {
  return warPlans(planner).some(({ about }) => about === faction);
}

/** Systems that its plans of war are to win. */
export function plannedGoals(planner: Planner): ReadonlySet<SystemId> {
  return new Set(warPlans(planner).flatMap(({ goals }) => goals));
}

/** Whether it has a plan of a kind. */
export function pursues(planner: Planner, kind: PlanKind): boolean {
  return recallPlans(planner).some((plan) => plan.kind === kind);
}
