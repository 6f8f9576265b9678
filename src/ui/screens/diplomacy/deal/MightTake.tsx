import type { Baskets, DealItem } from '../../../../sim';
import { dealItemText, words } from '../../../../text';
import { useSession } from '../../../shell/session';
import { useMotionNames } from '../useMotionNames';

/** An offer that is sure to do, by its key, and the least that might. */
export interface OfferRange {
  readonly sure: string;
  readonly least: Baskets;
}

/** The same text for the same baskets. */
export const keyOf = ({ from, to, give, take }: Baskets) =>
  JSON.stringify({ from, to, give, take });

/** What might do for less than what lies on the table, while just that lies there. */
export function MightTake({ range, laid }: { range: OfferRange | null; laid: string }) {
  const t = words.diplomacy.deal;
  const { names } = useSession();
  const nameMotion = useMotionNames();
  if (range === null || range.sure !== laid || keyOf(range.least) === laid) return null;
  const list = (items: readonly DealItem[]) =>
    items.map((item) => dealItemText(item, names, nameMotion)).join(', ') || t.forNothing;
  return <p role="status">{t.mightTake(list(range.least.give), list(range.least.take))}</p>;
}
