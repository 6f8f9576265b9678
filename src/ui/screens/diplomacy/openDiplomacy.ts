import type { DealId, DealItem, FactionId } from '../../../sim';
import { type DiplomacyPart, useDiplomacy, useUi } from '../../../store';

/** Opens the Diplomacy screen on a power. */
export function openDiplomacy(part: DiplomacyPart, power: FactionId | null): void {
  useDiplomacy.getState().show(part, power);
  useUi.getState().openScreen('diplomacy');
}

/** Opens the deal table with baskets laid out, as an answer to an offer or a first one. */
export function openDeal(
  power: FactionId,
  give: readonly DealItem[] = [],
  take: readonly DealItem[] = [],
  counters: DealId | null = null,
): void {
  useDiplomacy.getState().draftDeal({ with: power, give, take, counters });
  openDiplomacy('deal', power);
}
