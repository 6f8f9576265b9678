import type { QueueItem, Ruleset, View } from '../../sim';
import { words } from '../../text';

/** What an entry of a queue is called. */
export function itemName(view: View, rules: Ruleset, item: QueueItem): string {
  const t = words.screens.production;
  switch (item.kind) {
    case 'ship':
      return rules.shipClasses[item.what]?.name ?? item.what;
    case 'building':
      return rules.buildings[item.what]?.name ?? item.what;
    case 'refit':
      return t.refit(
        view.ships[item.ship ?? '']?.name ?? '',
        rules.shipClasses[item.what]?.name ?? item.what,
      );
    case 'troops':
      return t.troops;
    case 'develop':
      return t.develop;
  }
}
