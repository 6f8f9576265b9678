import type { ListedCampaign, SavedGame } from '../../store';
import { words } from '../../text';

/** What a saved game is called on the page. */
export function saveName({ name, date }: SavedGame): string {
  const t = words.menus.load;
  return name ?? t.month(words.calendar.date(date));
}

/** What a campaign is called on the page: its power, else its scenario. */
export function campaignName({ latest }: ListedCampaign): string {
  return latest.faction === null ? latest.title : latest.factionName;
}
