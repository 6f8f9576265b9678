import type { QueueItem, Ruleset, View } from '../../sim';
import { contentName, words } from '../../text';

/** What an entry of a queue is called. */
export function itemName(view: View, rules: Ruleset, item: QueueItem): string {
  const t = words.screens.production;
  switch (item.kind) {
    case 'ship':
      return contentName(rules, 'shipClasses', item.what);
    case 'building':
      return contentName(rules, 'buildings', item.what);
    case 'refit':
      return t.refit(
        view.ships[item.ship ?? '']?.name ?? '',
        contentName(rules, 'shipClasses', item.what),
      );
    case 'troops':
      return t.troops;
    case 'develop':
      return t.develop;
  }
}
