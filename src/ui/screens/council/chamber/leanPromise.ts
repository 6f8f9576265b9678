import type { DealItem, FactionId } from '../../../../sim';

/** Half a year: long enough to carry a motion or two. */
const leanTurns = 6;

/** The broker's word to lean to a partner for a while, or (null) to none, as a thing that can lie in a basket. */
export function leanPromise(toward: FactionId | null): DealItem {
  return { kind: 'promise', promise: { kind: 'lean', toward }, turns: leanTurns };
}
