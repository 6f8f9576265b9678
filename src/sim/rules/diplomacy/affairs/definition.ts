import type { MemoryKind } from '../../../state/diplomacy';
import type { Realm } from '../../../state/game';
import type { FactionId } from '../../../state/ids';
import type { Ruleset } from '../../../state/ruleset';

/**
 * Says how much there is of an affair between two powers: in steps, each worth the points of its
 * kind; and the system, world or power it is most about.
 */
export type Tell = (
  holder: FactionId,
  subject: FactionId,
  steps: number,
  about?: string | null,
) => void;

/** What goes on between powers and bears on what one thinks of the other for as long as it does. */
export interface Affair {
  readonly kind: MemoryKind;
  /** Tells of each pair between which there is any of it, once, in the same order for the same realm. */
  readonly measure: (realm: Realm, rules: Ruleset, tell: Tell) => void;
}
