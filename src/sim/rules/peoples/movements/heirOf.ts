import { inOrder, sortedBy } from '../../../lib/ordered';
import type { Realm } from '../../../state/game';
import type { FactionId } from '../../../state/ids';
import type { Movement } from '../../../state/movement';
import type { Ruleset } from '../../../state/ruleset';
import type { World } from '../../../state/world';
import { atWar } from '../../diplomacy/relations';
import { isLandless } from './lead';
import { distanceTo, isHope } from './support';

/**
 * Whom a world joins that frees itself: a landless power that has taken its side, else a power of its people that is at war with the ruler, else the nearest that
 * frees people, is at war with him and not too far; null: nobody, it is free.
 * @source seed 8
 */
export function heirOf(
  realm: Realm,
  rules: Ruleset,
  { ruler, species, led }: Movement,
  { system }: World,
): FactionId | null {
  if (led !== undefined && isLandless(realm, led)) return led;
  const nearest = sortedBy(inOrder(realm.factions), (power) => distanceTo(realm, power, system));
  const kin = nearest.find(
    (power) => power.alive && power.species === species && atWar(realm, power.id, ruler),
  );
  if (kin) return kin.id;
  const { reach } = rules.numbers.movements.support;
  const friend = nearest.find((power) => isHope(realm, rules, power, ruler));
  return friend && distanceTo(realm, friend, system) <= reach ? friend.id : null;
}
