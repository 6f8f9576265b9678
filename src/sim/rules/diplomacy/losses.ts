import { clamp, divide } from '../../lib/integers';
import { idsOf } from '../../lib/ordered';
import type { Realm } from '../../state/game';
import { type FactionId, pairKey, type WorldId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import { relationFor } from './relationFor';
import { atWar } from './relations';

/** What an exhausted power loses at most. */
const mostExhaustion = 100;

/** Points of duranium that weary a power by one `exhaustionPerLoss`. */
const duraniumPerPoint = 100;

/**
 * Counts a loss in war: shared out among the enemies named in their relations, and towards
 * exhaustion. `duranium` is the worth of what was lost at one blow; points of exhaustion are rounded.
 * @source invented
 */
export function recordLoss(
  realm: Realm,
  rules: Ruleset,
  loser: FactionId,
  enemies: readonly FactionId[],
  duranium: number,
): void {
  const foes = enemies.filter((enemy) => atWar(realm, loser, enemy));
  for (const foe of foes) {
    const { losses } = relationFor(realm, loser, foe);
    losses[loser] = (losses[loser] ?? 0) + divide(duranium, foes.length);
  }
  const points = Math.round(
    (duranium * rules.numbers.diplomacy.exhaustionPerLoss) / duraniumPerPoint,
  );
  weary(realm, loser, points);
}

/** Adds points of exhaustion, within 0 and 100. */
export function weary(realm: Realm, faction: FactionId, points: number): void {
  const power = realm.factions[faction];
  if (power) power.exhaustion = clamp(power.exhaustion + points, 0, mostExhaustion);
}

/**
 * Writes down that a world changed hands in a war: with who held it before. Who gets back what was
 * his strikes it out; what a third party takes is nobody's prize any more.
 */
export function recordCapture(realm: Realm, world: WorldId, from: FactionId, by: FactionId): void {
  const regained = realm.relations[pairKey(from, by)]?.taken[world] === by;
  forgetCapture(realm, world, from);
  if (!regained && atWar(realm, by, from)) relationFor(realm, by, from).taken[world] = from;
}

/** Strikes out what wars have written of a world that its holder has lost. */
export function forgetCapture(realm: Realm, world: WorldId, from: FactionId): void {
  for (const key of idsOf(realm.relations)) {
    if (key.split('|').includes(from)) delete realm.relations[key]?.taken[world];
  }
}
