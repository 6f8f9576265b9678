import type { Refusal } from '../../../../lib/refusal';
import type { CongressKind, CongressQuestion } from '../../../../state/congress';
import type { Realm } from '../../../../state/game';
import type { FactionId } from '../../../../state/ids';
import type { Ruleset } from '../../../../state/ruleset';
import type { Baskets } from '../../../deals/baskets';

/** What two sides would sign, by who speaks for each: a deal that neither proposes. */
export type Draft = Pick<Baskets, 'from' | 'to' | 'give' | 'take'>;

/**
 * One kind of question: one file in this folder, one line in the registry. What is signed is an ordinary deal, so that
 * its worth, what forbids it and what breaking it costs are those of deals.
 */
export interface QuestionDefinition<K extends CongressKind> {
  readonly kind: K;
  /** Whether the fields have the right types and sizes. Never throws. */
  readonly check: (question: Record<string, unknown>) => boolean;
  /** Why there is nothing to settle, or null. All of it is public. */
  readonly validate: (realm: Realm, question: CongressQuestion<K>) => Refusal | null;
  /** Whom it concerns, in order of id: they are invited. */
  readonly concerned: (realm: Realm, question: CongressQuestion<K>) => FactionId[];
  /** What would be signed, by every two sides. */
  readonly drafts: (realm: Realm, rules: Ruleset, question: CongressQuestion<K>) => Draft[];
}
