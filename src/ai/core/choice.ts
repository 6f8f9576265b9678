import type { FactionId } from '../../sim';
import { luckOf, sortedBy, textCache } from '../../sim';
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
  const off = misjudgement(year, planner.me, about, misjudges);
  return Math.max(0, Math.floor((amount * (1000 + off)) / 1000));
}

/** Asked again every month of the year. */
const misjudgements = textCache<number>(4096);

function misjudgement(year: number, me: FactionId, about: string, most: number): number {
  const key = `${year}|${me}|${about}|${most}`;
  let off = misjudgements.get(key);
  if (off === undefined) {
    off = luckOf('estimate', year, me, about).between(-most, most);
    misjudgements.set(key, off);
  }
  return off;
}
