import { adjust, root, scale } from '../../lib/integers';
import type { Fleet } from '../../state/fleet';
import type { Realm } from '../../state/game';
import type { Ruleset } from '../../state/ruleset';
import { shipsOf } from '../fleets/fleetShips';
import { type FigureCache, figureCache } from '../fleets/shipFigures';

/**
 * A fleet's fighting strength as one number, for plans that compare many: of each ship the root of
 * (damage a round × points it can suffer), with its present hull and crew. Strengths add up; by
 * Lanchester's square law a fleet of twice the strength is worth four times as much in battle.
 * Pass a cache of figures when asking for many fleets.
 * @source invented
 */
export function strengthOf(
  realm: Realm,
  rules: Ruleset,
  fleet: Fleet,
  cache: FigureCache = figureCache(realm, rules),
): number {
  let strength = 0;
  for (const ship of shipsOf(realm, fleet)) {
    const figures = cache(ship);
    const experience = Math.floor((ship.crew * rules.numbers.combat.crewBonus) / 100);
    const fire = adjust(scale(figures.attack * figures.shots, figures.accuracy), experience);
    const endurance = Math.min(ship.hull, figures.hull) + figures.shields;
    strength += root(fire * adjust(endurance, figures.evasion));
  }
  return strength;
}
