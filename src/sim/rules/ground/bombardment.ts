import { adjust, scale } from '../../lib/integers';
import type { Fleet } from '../../state/fleet';
import type { Realm } from '../../state/game';
import type { FactionId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import type { World } from '../../state/world';
import { isStormy } from '../chart/chartIndex';
import { modifiersOf } from '../figures/modifiers';
import { fleetFigures } from '../fleets/fleetFigures';
import { figureCache } from '../fleets/shipFigures';
import { populationOf } from '../peoples/population';

/** What the guns of some fleets do to a world in a month. */
export interface Bombardment {
  /** Points of batteries and of garrison put out of action. */
  readonly defences: number;
  readonly garrison: number;
  /** People killed, in millions, of `everyone`. */
  readonly millions: number;
  readonly everyone: number;
  /** Prestige it costs, in points. */
  readonly prestige: number;
}

/**
 * A month of fire on a world by fleets of one faction; null when they have no guns to speak of.
 * @source invented
 */
export function bombardmentOf(
  realm: Realm,
  rules: Ruleset,
  world: World,
  by: FactionId,
  fleets: readonly Fleet[],
): Bombardment | null {
  const { bombardGarrison, bombardDefences, bombardPeople, bombardReputation, bombardVeiled } =
    rules.numbers.ground;
  const cache = figureCache(realm, rules);
  const guns = fleets.reduce(
    (sum, each) => sum + fleetFigures(realm, rules, each, cache).attack,
    0,
  );
  const aimed = adjust(guns, modifiersOf(realm, rules, by).permille('bombardment'));
  const attack = isVeiled(realm, world) ? scale(aimed, bombardVeiled) : aimed;
  if (attack <= 0) return null;
  const hit = (per100: number, most: number) => Math.min(most, Math.ceil((attack * per100) / 100));
  const everyone = populationOf(world);
  return {
    defences: hit(bombardDefences, world.defences),
    garrison: hit(bombardGarrison, world.garrison),
    millions: hit(bombardPeople, Math.max(0, everyone - world.people.length)),
    everyone,
    prestige: bombardReputation,
  };
}

/** Whether a nebula or a plasma storm hides a world from the gunners above it. */
function isVeiled({ chart }: Realm, { system }: World): boolean {
  return isStormy(chart.systems[system]?.hazard ?? 'none');
}
