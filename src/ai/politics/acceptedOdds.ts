import type { Reason } from '../../sim';
import type { Outlook } from './outlook';

/** What a kind of war is worth risking for: how much a bold temper, months of preparation and time running out count. */
export interface Appetite {
  /** Odds for each point of aggression. */
  readonly perAggression: number;
  /** Odds for each month of preparation, and at most. */
  readonly perMonth: number;
  readonly mostPrepared: number;
}

/** Odds from which anybody starts, and less for each point of caution. */
const base = 450;
const perCaution = 2;
/** Odds that a point behind is worth when time has run out, in permille; and points at most. */
const perPointBehind = 3200;
const mostBehind = 100;

/**
 * Strength of those one would fight, in permille of one's own side's, up to which a war is risked, as far as it hangs
 * on who one is, how long it was prepared and how the game would end: the same for a war abroad and one among allies.
 */
export function acceptedOdds(
  { planner, attitude, prospects }: Outlook,
  { perAggression, perMonth, mostPrepared }: Appetite,
  months: number,
  behind: number,
): Reason['terms'] {
  const { aggression, caution } = planner.temperament;
  return [
    { label: 'risk.temper', amount: base + perAggression * aggression - perCaution * caution },
    { label: 'risk.custom', amount: attitude('war') },
    { label: 'risk.prepared', amount: Math.min(mostPrepared, months * perMonth) },
    {
      label: 'risk.end',
      amount: Math.floor(
        (Math.min(mostBehind, behind) * perPointBehind * prospects().elapsed) / 1_000_000,
      ),
    },
  ];
}
