import { luckOf, sortedBy } from '../../sim';
import type { Planner } from './planner';

/**
 * Some things, the best first, as this player ranks them: it takes each next one by lot from the best few that
 * are left, so few as its skill says. The same view gives the same lots.
 */
export function ranked<T>(
  planner: Planner,
  purpose: string,
  among: readonly T[],
  worth: (each: T) => number,
): T[] {
  const { choices } = planner.skill;
  const best = sortedBy(among, (each) => -worth(each));
  if (choices === 1 || best.length < 2) return best;
  const luck = luckOf('choice', planner.view.turn, planner.me, purpose);
  const order: T[] = [];
  while (best.length > 0) {
    const at = luck.below(Math.min(choices, best.length));
    order.push(...best.splice(at, 1));
  }
  return order;
}

/** The first of them; null of none. */
export function chosen<T>(
  planner: Planner,
  purpose: string,
  among: readonly T[],
  worth: (each: T) => number,
): T | null {
  return ranked(planner, purpose, among, worth)[0] ?? null;
}

/** Months for which a misjudgement lasts. */
const lasting = 12;

/** What this player takes an amount to be that it has to estimate, in the same units: off by as much as its skill allows. */
export function estimated(planner: Planner, about: string, amount: number): number {
  const { misjudges } = planner.skill;
  if (misjudges === 0 || amount === 0) return amount;
  const year = Math.floor(planner.view.turn / lasting);
  const off = luckOf('estimate', year, planner.me, about).between(-misjudges, misjudges);
  return Math.max(0, Math.floor((amount * (1000 + off)) / 1000));
}
