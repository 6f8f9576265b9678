import { type Refusal, refuse } from '../../lib/refusal';
import type { Realm } from '../../state/game';
import type { FactionId, WorldId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import { spendingRefusal } from '../deals/setAside';
import { yardLevel } from '../production/slots';
import { sealOn } from './seals';

/**
 * Why an owner cannot send runners to a world so; null when he can. Runners go where a seal has been felt for a month, and only to a yard:
 * what else a world lacks its owner buys elsewhere.
 * @source invented
 */
export function runRefusal(
  realm: Realm,
  rules: Ruleset,
  faction: FactionId,
  id: WorldId,
  count: number,
): Refusal | null {
  const world = realm.worlds[id];
  if (!world || world.owner !== faction || !world.works)
    return refuse('notYourWorld', { world: id });
  const told = world.works.runners;
  if (count === 0) return told === undefined ? refuse('runnersTold') : null;
  if (sealOn(realm, id) === null) return refuse('notSealed');
  const { most, price } = rules.numbers.smuggling;
  if (count > most) return refuse('runnersMost', { limit: most });
  if (told === count) return refuse('runnersTold');
  if (yardLevel(rules, world) === 0) return refuse('noYardForParts');
  return spendingRefusal(realm, faction, 'latinum', price * count);
}
