import type { DealItem } from '../../state/dealItem';
import type { Deal, MotionId } from '../../state/diplomacy';
import { promiseRules } from './promises/registry';

/** Motions on which a vote is promised in some baskets. */
export function votesPromised(items: readonly DealItem[]): MotionId[] {
  return items.flatMap((item) =>
    item.kind === 'promise' && item.promise.kind === 'vote' ? item.promise.motion : [],
  );
}

/**
 * The promises an offer asks for, each by who would give it: what two offers both ask for can be had by one.
 * @source invented
 */
export function promisesSought({ to, take }: Pick<Deal, 'to' | 'take'>): string[] {
  return take.flatMap((item) =>
    item.kind === 'promise' ? `${to}>${promiseRules(item.promise).key(item.promise)}` : [],
  );
}
