import type { Refusal } from '../lib/refusal';
import type { Realm } from '../state/game';
import type { Counted, FactionId } from '../state/ids';
import type { OrderOf, OrderType } from '../state/order';
import type { Ruleset } from '../state/ruleset';
import type { Month } from './month';

/** What an order is judged by: what its faction knows. The real state is never passed here. */
export interface Judging {
  readonly view: Realm;
  readonly faction: FactionId;
  readonly rules: Ruleset;
}

/** What an order changes: the game at resolution, or a view in which it is being planned. */
export interface Planning {
  readonly realm: Realm & Counted;
  readonly faction: FactionId;
  readonly rules: Ruleset;
}

/** What an order works with: what it changes, and the month that hears of it. */
export interface Applying extends Planning, Month {}

/**
 * One kind of order: one file in this folder, one line in the registry. `check` refuses malformed
 * data (it may be anything that JSON can hold); `validate` refuses what the rules forbid, seeing
 * only the view; `apply` does at once what its giver can do alone and states it by `tell`; what needs
 * an answer, a lot or the month's end it writes down, and a phase does and tells it.
 */
export interface OrderDefinition<T extends OrderType> {
  readonly type: T;
  /**
   * That `apply` changes nothing which figures of powers and worlds, opinions or treaties are worked out
   * from (`rules/figures/stillness`): what was worked out before it holds after it.
   */
  readonly quiet?: true;
  /** Of a quiet order: that it only writes words down, so that whatever was asked of the realm would be answered the same. */
  readonly mute?: true;
  /** That a power may give it that is no more. */
  readonly fallen?: true;
  /** Whether the fields have the right types and sizes. Never throws. */
  readonly check: (order: Record<string, unknown>) => boolean;
  readonly validate: (order: OrderOf<T>, judging: Judging) => Refusal | null;
  readonly apply: (order: OrderOf<T>, applying: Applying) => void;
}
