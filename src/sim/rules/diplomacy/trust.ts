import { clamp } from '../../lib/integers';
import { type Term, total } from '../../lib/terms';
import type { MemoryKind } from '../../state/diplomacy';
import type { Realm } from '../../state/game';
import type { FactionId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import { memoryKey, memoryPoints } from './memories';

const faithKinds: readonly MemoryKind[] = [
  'promiseKept',
  'promiseBroken',
  'sawPromiseBroken',
  'faithBroken',
  'sawFaithBroken',
  'treatyKept',
  'treatyBroken',
  'sawTreatyBroken',
  'bluffed',
  'abandoned',
  'secretBid',
  'secretTold',
  'spiedOn',
  'decisionWord',
];

/**
 * How far one believes another's word, in permille: full, less what is remembered of broken faith.
 * Faith kept makes up for it but never counts for more than the word itself.
 * @source invented
 */
export function trustTerms(
  realm: Realm,
  rules: Ruleset,
  judge: FactionId,
  other: FactionId,
): Term[] {
  const { distrust } = rules.numbers.deals.promise;
  const terms: Term[] = [{ label: 'trust.word', amount: 1000 }];
  for (const memory of realm.memories[memoryKey(judge, other)] ?? []) {
    if (!faithKinds.includes(memory.kind)) continue;
    const points = memoryPoints(rules, memory, realm.turn);
    if (points !== 0) terms.push({ label: `memory.${memory.kind}`, amount: points * distrust });
  }
  const beyond = clamp(total(terms), 0, 1000) - total(terms);
  return beyond === 0 ? terms : [...terms, { label: 'trust.bound', amount: beyond }];
}

/** How far one believes another's word, 0 to 1000. */
export function trustOf(realm: Realm, rules: Ruleset, judge: FactionId, other: FactionId): number {
  return total(trustTerms(realm, rules, judge, other));
}
