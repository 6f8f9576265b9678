import type { Pursuit } from '../ai/advice/pursuit';
import { type GrandPlan, recallPlans } from '../ai/plans/plan';
import { type FactionId, type GameFile, idsOf, type Reason, type View } from '../sim';
import type { SentView } from './protocol';

/** What powers are after, as far as their books lie open: all of them in the whole truth, else its own. */
export function pursuitsIn(
  file: GameFile,
  { factions }: Pick<SentView | View, 'factions'>,
): Readonly<Record<FactionId, readonly Pursuit[]>> {
  const pursuits: Record<FactionId, readonly Pursuit[]> = {};
  for (const id of idsOf(factions)) {
    const { alive, books } = factions[id] ?? {};
    const plans = alive && books ? recallPlans({ books }) : [];
    if (plans.length > 0) pursuits[id] = plans.map((plan) => asResolved(file, id, plan));
  }
  return pursuits;
}

/** A plan with what it was worth when it was resolved: the reason stands beside the note in the game file. */
function asResolved(file: GameFile, power: FactionId, plan: GrandPlan): Pursuit {
  const given = file.turns[plan.since - 1]?.orders[power] ?? [];
  const reasons = given.flatMap(({ order, reason }) =>
    order.type === 'note' && reason && isOf(plan, reason) ? [reason] : [],
  );
  const terms = reasons.at(-1)?.terms ?? [];
  const isEnd = ({ label }: { label: string }) => label.startsWith('plan.prospect');
  return { plan, worth: terms.filter((term) => !isEnd(term)), end: terms.filter(isEnd) };
}

function isOf({ kind, about }: GrandPlan, { code, values = {} }: Reason): boolean {
  return code === `plan.${kind}` && (values.faction ?? null) === about;
}
