import type { ListedCampaign, SavedGame } from '../../store';
import { words } from '../../text';

/** What a saved game is called on the page. */
export function saveName({ name, date }: SavedGame): string {
  const t = words.menus.load;
  return name ?? t.month(words.calendar.date(date));
}

/** Whom a saved game is of: its power, those of all who share the page, else its scenario. */
export function whoseName({ faction, factionName, shared, title }: SavedGame): string {
  if (shared) return words.table.shared(shared);
  return faction === null ? title : factionName;
}

/** What a campaign is called on the page. */
export function campaignName({ latest }: ListedCampaign): string {
  return whoseName(latest);
}
