import type { DealItem } from '../../state/dealItem';
import type { FactionId } from '../../state/ids';

/** Two baskets on a table: `from` would give the one and take the other from `to`. */
export interface Baskets {
  readonly from: FactionId;
  readonly to: FactionId;
  readonly give: readonly DealItem[];
  readonly take: readonly DealItem[];
  /** The others are not to hear of what is promised in it. */
  readonly secret?: true;
}
