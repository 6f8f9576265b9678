import { type Refusal, refuse } from '../../../lib/refusal';
import type { Realm } from '../../../state/game';
import type { FactionId } from '../../../state/ids';
import type { Movement } from '../../../state/movement';
import { worldsUnder } from '../../chart/worlds';
import { atWar, friendly } from '../../diplomacy/relations';
import { movementsIn, stepRank } from './movementLookup';

/**
 * Whether a power holds no world: it may be no more, or only have ships left.
 * @source invented
 */
export function isLandless(realm: Realm, faction: FactionId): boolean {
  return worldsUnder(realm, faction).length === 0;
}

/** The rising that a landless power has taken the side of; null: none. */
export function risingLedBy(realm: Realm, faction: FactionId): Movement | null {
  return movementsIn(realm).find(({ led }) => led === faction) ?? null;
}

/** Risings whose side a landless power might take, as far as it hears of them, in order of id. */
export function risingsToLead(realm: Realm, faction: FactionId): readonly Movement[] {
  return movementsIn(realm).filter((movement) => leadRefusal(realm, faction, movement) === null);
}

/**
 * Why a power cannot take the side of a rising; null when it can. Only who has no world left is one of them; and those who
 * only murmur follow nobody yet.
 */
export function leadRefusal(
  realm: Realm,
  faction: FactionId,
  movement: Movement | undefined,
): Refusal | null {
  if (!isLandless(realm, faction)) return refuse('notLandless');
  if (!movement || movement.over) return refuse('noSuchMovement');
  const { ruler, species, step, led } = movement;
  if (stepRank(step) < stepRank('strike')) return refuse('notRisen');
  if (friendly(realm, faction, ruler)) return refuse('friendsMovement', { faction: ruler });
  const own = realm.factions[faction];
  // Kin who fight the same ruler are joined as it is.
  if (own?.alive && own.species === species && atWar(realm, faction, ruler)) {
    return refuse('theyAreOurs');
  }
  return led === faction ? refuse('ledAlready') : null;
}
