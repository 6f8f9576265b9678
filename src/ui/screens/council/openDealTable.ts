import type { DealItem, FactionId } from '../../../sim';
import { useDiplomacy, useUi } from '../../../store';

/** Leads to the deal table with a partner, with things already in the baskets. */
export function openDealTable(
  partner: FactionId,
  baskets: { readonly give?: readonly DealItem[]; readonly take?: readonly DealItem[] } = {},
): void {
  const { draftDeal, show } = useDiplomacy.getState();
  const { give = [], take = [] } = baskets;
  draftDeal({ with: partner, give, take, counters: null });
  show('deal', partner);
  useUi.getState().openScreen('diplomacy');
}
