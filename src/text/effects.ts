import type { Effect } from '../sim';
import { nouns } from './en/nouns';
import { signed, signedPercent } from './format';
import { spoken } from './spoken';

/** What a technology, building or trait changes: `Attack +10 % (cruiser, battleship)`. */
export function effectText(effect: Effect): string {
  const changes = [
    effect.flat === undefined ? '' : signed(effect.flat),
    effect.permille === undefined ? '' : signedPercent(effect.permille),
  ].filter((change) => change !== '');
  const { roles: roleNames, stats } = spoken(nouns);
  const roles = effect.roles?.map((role) => roleNames[role].toLowerCase()).join(', ');
  const ofWhom = roles === undefined ? '' : ` (${roles})`;
  return `${stats[effect.stat]} ${changes.join(' ')}${ofWhom}`;
}
