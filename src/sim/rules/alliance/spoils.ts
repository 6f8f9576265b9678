import { inOrder } from '../../lib/ordered';
import type { Alliance, Spoil } from '../../state/alliance';
import type { Realm } from '../../state/game';
import { type FactionId, pairKey } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import type { World } from '../../state/world';
import { credit, isCommonEnemy } from './accounts';

/**
 * Points a world counts for in the accounts of an alliance.
 * @source invented
 */
export function spoilWorth(rules: Ruleset, world: World): number {
  const { worldWorth, developedWorth } = rules.numbers.operations;
  return worldWorth * world.size + (world.development === 'developed' ? developedWorth : 0);
}

/** What was taken from enemies while allied, in order of world; nothing for outsiders. */
export function spoilsOf(alliance: Alliance): Spoil[] {
  return alliance.council === null ? [] : inOrder(alliance.council.spoils);
}

/**
 * Writes down that a member took a world from an enemy of the alliance, and credits it. Who
 * gets back what he lost in this war takes no spoil; who frees an ally's world does, until the
 * Council gives it back. To be called before the capture is written into the relation.
 */
export function recordSpoil(
  realm: Realm,
  rules: Ruleset,
  world: World,
  by: FactionId,
  from: FactionId,
): void {
  const alliance = realm.factions[by]?.alliance ?? null;
  const council = alliance === null ? null : (realm.alliances[alliance]?.council ?? null);
  if (!council || !isCommonEnemy(realm, by, from)) return;
  if (realm.relations[pairKey(by, from)]?.taken[world.id] === by) return;
  const worth = spoilWorth(rules, world);
  council.spoils[world.id] = { world: world.id, by, from, turn: realm.turn, worth, allotted: 0 };
  credit(realm, rules, by, 'given', 'conquests', worth);
}
