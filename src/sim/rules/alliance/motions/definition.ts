import type { Telling } from '../../../events/telling';
import type { Refusal } from '../../../lib/refusal';
import type { Term } from '../../../lib/terms';
import type { Alliance, Motion, MotionKind, MotionTerms } from '../../../state/alliance';
import type { Game, Realm } from '../../../state/game';
import type { FactionId } from '../../../state/ids';
import type { Ruleset } from '../../../state/ruleset';

export type TermsOf<K extends MotionKind> = Extract<MotionTerms, { kind: K }>;
export type MotionOf<K extends MotionKind> = Motion & { readonly terms: TermsOf<K> };

/**
 * One kind of motion: one file in this folder, one line in the registry. `check` refuses malformed
 * terms (they may be anything that JSON can hold); `validate` says why it may not be moved now, or
 * why it has lost its object by the day of the vote; `interests` is what a member would gain or
 * lose by it, in points of lean (positive: aye); `enact` makes it law.
 */
export interface MotionDefinition<K extends MotionKind> {
  readonly kind: K;
  /** Whether it changes the charter and needs its larger majority. */
  readonly charter: boolean;
  /** Influence to enter it on the agenda. */
  readonly cost: (rules: Ruleset, terms: TermsOf<K>) => number;
  readonly check: (terms: Readonly<Record<string, unknown>>) => boolean;
  readonly validate: (
    realm: Realm,
    rules: Ruleset,
    alliance: Alliance,
    by: FactionId,
    terms: TermsOf<K>,
  ) => Refusal | null;
  readonly interests: (
    realm: Realm,
    rules: Ruleset,
    alliance: Alliance,
    member: FactionId,
    terms: TermsOf<K>,
  ) => Term[];
  /**
   * In a realm that is only supposed: what `enact` would leave of the Council and of its members' minds, as far as their
   * contentment depends on it. Absent where it leaves that as it is.
   */
  readonly foresee?: (
    realm: Realm,
    rules: Ruleset,
    alliance: Alliance,
    motion: MotionOf<K>,
  ) => void;
  readonly enact: (game: Game, context: Telling, alliance: Alliance, motion: MotionOf<K>) => void;
}
