import { type Refusal, refuse } from '../../lib/refusal';
import type { Realm } from '../../state/game';
import type { FactionId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import { fadedOn, memoryOf, memoryPoints, remember } from '../diplomacy/memories';

/** Whether an offer lacks so much that making it is an insult. */
export function isInsult({ numbers }: Ruleset, points: number): boolean {
  return points < -numbers.deals.patience.insult;
}

/** A court remembers an offer that is an insult. */
export function takeOffence(realm: Realm, rules: Ruleset, court: FactionId, by: FactionId): void {
  remember(realm, rules, court, by, 'insulted');
}

/**
 * Why a court hears no offers of a power: it was insulted too often of late. Null while it has patience.
 * @source invented
 */
export function patienceRefusal(
  realm: Realm,
  rules: Ruleset,
  from: FactionId,
  court: FactionId,
): Refusal | null {
  const memory = memoryOf(realm, court, from, 'insulted');
  if (memory === undefined) return null;
  const { weary } = rules.numbers.deals.patience;
  const isWeary = (turn: number) => -memoryPoints(rules, memory, turn) >= weary;
  let until = realm.turn;
  while (until < fadedOn(rules, memory) && isWeary(until)) until += 1;
  const turns = until - realm.turn;
  return turns === 0 ? null : refuse('wearyOfTalks', { faction: court, turns });
}
