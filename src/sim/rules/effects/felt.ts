import { clamp } from '../../lib/integers';
import type { MemoryKind } from '../../state/diplomacy';
import type { Realm } from '../../state/game';
import type { AllianceId, FactionId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import { easeMemories, memoryOf, memoryPoints, remember } from '../diplomacy/memories';

/** Memories that decisions leave, in points each. */
export type DecisionMemory = Extract<MemoryKind, 'decision' | 'decisionWord'>;

/** All of it, in permille. */
const whole = 1000;

/** By how many points one thinks more or less of another (or of its alliance) once it is written down: memories of a kind have their most. */
export function feltChange(
  realm: Realm,
  rules: Ruleset,
  holder: FactionId,
  subject: FactionId | AllianceId,
  kind: DecisionMemory,
  points: number,
): number {
  const { most } = rules.numbers.opinion.memories[kind];
  const before = memoryOf(realm, holder, subject, kind);
  const kept = before ? memoryPoints(rules, before, realm.turn) : 0;
  return clamp(kept + points, -most, most) - kept;
}

/**
 * Writes down what a decision has left, in points.
 * @source invented
 */
export function feel(
  realm: Realm,
  rules: Ruleset,
  holder: FactionId,
  subject: FactionId | AllianceId,
  kind: DecisionMemory,
  points: number,
): void {
  const before = memoryOf(realm, holder, subject, kind);
  const isSettled = before && memoryPoints(rules, before, realm.turn) + points === 0;
  if (isSettled) easeMemories(realm, holder, subject, [kind], whole);
  else remember(realm, rules, holder, subject, kind, null, points);
}
