import type { Planner } from '../../core/planner';
import type { Posture } from '../../core/posture';
import { warPlans } from '../../plans/plan';

/** How much of what comes in belongs to growth before warships are laid down. */
export interface Growth {
  /** Share of the latinum that comes in a month, in permille, that crews leave to it. */
  readonly share: number;
  /** Months of income that queues of warships do not count on. */
  readonly months: number;
}

const nothing: Growth = { share: 0, months: 0 };
/** Shares that are left in peace, and before a war that is meant or feared. */
const inPeace = 450;
const inTension = 250;
/** Months of income that warships may have ordered beforehand. */
const committed = 2;

/**
 * What warships leave to growth. A fleet that eats all that comes in keeps a power as small as it is: it grows
 * first, while it `mayGrow`, with worlds to be had, and nobody presses it.
 */
export function growthOf(planner: Planner, posture: Posture, open: boolean): Growth {
  const { skill } = planner;
  if (!open || skill.develops === 0 || isPressed(posture)) return nothing;
  const armed = posture.mood !== 'peace' || warPlans(planner).length > 0;
  const months = Math.max(0, skill.horizon - committed);
  return { share: armed ? inTension : inPeace, months };
}

/** Strength in permille of the player's above which arms come first: an enemy's, and a neighbour's. */
const pressingEnemy = 900;
const pressingNeighbour = 1500;
/** Lane distance, in tenths of a light year, beyond which a rival does not count. */
export const near = 1500;

/** Whether an enemy or a neighbour is so strong that arms come first, whatever there is to grow into. */
export function isPressed({ rivals }: Posture): boolean {
  return rivals.some(({ ratio, distance, atWar }) => {
    if (distance < 0) return false;
    return atWar ? ratio > pressingEnemy : distance < near && ratio > pressingNeighbour;
  });
}
