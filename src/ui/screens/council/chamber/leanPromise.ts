import type { DealItem, FactionId } from '../../../../sim';

/** Half a year: long enough to carry a motion or two. */
const leanTurns = 6;

/** The broker's word to lean to a partner for a while, as a thing that can lie in a basket. */
export function leanPromise(toward: FactionId): DealItem {
  return { kind: 'promise', promise: { kind: 'lean', toward }, turns: leanTurns };
}
