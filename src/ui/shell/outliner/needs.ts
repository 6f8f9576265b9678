import type { GameEvent, GivenOrder, Need, Ruleset, View } from '../../../sim';
import { needsAtStart, needsOf } from '../../../sim';
import { oncePerView } from '../session';

const atStart = oncePerView(needsAtStart);

/** What waits for the person, by what is lost by not deciding: what is listed and walked through. */
export function needsNow(
  view: View,
  rules: Ruleset,
  events: readonly GameEvent[],
  orders: readonly GivenOrder[],
): Need[] {
  return needsOf(view, rules, events, orders, atStart(view, rules));
}

export function needKey(need: Need): string {
  const parts: unknown[] = Object.values(need);
  return parts.filter((part) => typeof part !== 'object').join(':');
}
