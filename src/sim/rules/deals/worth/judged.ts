import { scale } from '../../../lib/integers';
import type { Term } from '../../../lib/terms';
import type { DealItem } from '../../../state/dealItem';
import type { DealId } from '../../../state/diplomacy';
import type { Realm } from '../../../state/game';
import type { FactionId } from '../../../state/ids';
import type { Ruleset } from '../../../state/ruleset';

/** Who judges the worth of a thing: whether he would have it from the other, or part with it. */
export interface Judged {
  readonly realm: Realm;
  readonly rules: Ruleset;
  readonly judge: FactionId;
  readonly other: FactionId;
  /** He receives it; else he gives it. */
  readonly gains: boolean;
  /** The offer it lies in, if that lies before the other already. */
  readonly offer?: DealId | undefined;
}

/** Things in a basket, and what each is worth to who judges them. */
export interface Weighed {
  readonly items: readonly DealItem[];
  readonly worths: readonly (readonly Term[])[];
}

/** A worth on the judge's account: a gain as it is, a loss with the sign turned. */
export function booked({ gains }: Judged, worth: number): number {
  return worth === 0 ? 0 : gains ? worth : -worth;
}

/** `value` × `permille` / 1000 towards zero, so that a grudge weighs like a liking. */
export function portion(value: number, permille: number): number {
  if (value === 0 || permille === 0) return 0;
  return value < 0 ? -scale(-value, permille) : scale(value, permille);
}
