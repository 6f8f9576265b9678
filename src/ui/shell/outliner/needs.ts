import type { GameEvent, GivenOrder, Need, Ruleset, View } from '../../../sim';
import { needsAtStart, needsOf } from '../../../sim';
import { oncePerView } from '../session';
import { isHandled } from './handled';

const atStart = oncePerView(needsAtStart);

/**
 * What waits for the person, by what is lost by not deciding: what is listed and walked through. What
 * he left to his staff does not wait.
 */
export function needsNow(
  view: View,
  rules: Ruleset,
  events: readonly GameEvent[],
  orders: readonly GivenOrder[],
): Need[] {
  const needs = needsOf(view, rules, events, orders, atStart(view, rules));
  return needs.filter((need) => !isHandled(view, rules, need));
}

export function needKey(need: Need): string {
  const parts: unknown[] = Object.values(need);
  return parts.filter((part) => typeof part !== 'object').join(':');
}
