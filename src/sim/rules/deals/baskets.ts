import type { DealItem } from '../../state/dealItem';
import type { DealId } from '../../state/diplomacy';
import type { FactionId } from '../../state/ids';

/** Two baskets on a table: `from` would give the one and take the other from `to`. */
export interface Baskets {
  /** Of an offer that lies before the other already; absent while it is being composed. */
  readonly id?: DealId;
  /** The offer that this one answers. */
  readonly counters?: DealId | null;
  readonly from: FactionId;
  readonly to: FactionId;
  readonly give: readonly DealItem[];
  readonly take: readonly DealItem[];
  /** The others are not to hear of what is promised in it. */
  readonly secret?: true;
}
