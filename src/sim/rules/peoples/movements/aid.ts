import { type Refusal, refuse } from '../../../lib/refusal';
import type { Realm } from '../../../state/game';
import type { FactionId } from '../../../state/ids';
import type { Movement } from '../../../state/movement';
import type { Ruleset } from '../../../state/ruleset';
import { spendingRefusal } from '../../deals/setAside';
import { friendly } from '../../diplomacy/relations';

/**
 * Why a power cannot send arms to a movement; null when it can. Nobody arms those who rise against himself or his
 * friends, and no more than so many arms wait to be used.
 * @source invented
 */
export function aidRefusal(
  realm: Realm,
  rules: Ruleset,
  by: FactionId,
  movement: Movement | undefined,
): Refusal | null {
  if (!movement || movement.over) return refuse('noSuchMovement');
  const { ruler } = movement;
  if (ruler === by) return refuse('ownMovement');
  if (friendly(realm, by, ruler)) return refuse('friendsMovement', { faction: ruler });
  const { influence, latinum, strength, most } = rules.numbers.movements.aid;
  if ((movement.aid[by] ?? 0) + strength > most) return refuse('armsWait', { limit: most });
  return (
    spendingRefusal(realm, by, 'influence', influence) ??
    spendingRefusal(realm, by, 'latinum', latinum)
  );
}
