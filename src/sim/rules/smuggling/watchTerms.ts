import { type Term, term } from '../../lib/terms';
import type { Fleet } from '../../state/fleet';
import type { Realm } from '../../state/game';
import type { FactionId, SystemId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import type { World } from '../../state/world';
import { chartIndex, isStormy } from '../chart/chartIndex';
import { stands } from '../detection/presence';
import { fleetSensor } from '../detection/sight';
import { atWar, friendly } from '../diplomacy/relations';

/**
 * How closely a sealed world is watched, with its terms, in permille of cargoes caught: warships that lie before it, one that
 * is told to blockade, patrols there and one lane away. A storm hides who runs, but from those who see through it.
 * Friends of who seals it off help as far as they are at war with its owner.
 * @source invented
 */
export function watchTerms(
  realm: Realm,
  rules: Ruleset,
  world: World,
  by: FactionId,
  fleets: ReadonlyMap<SystemId, readonly Fleet[]>,
): Term[] {
  const { watch } = rules.numbers.smuggling;
  const { owner, system } = world;
  if (owner === null) return [];
  const watching = (at: SystemId) =>
    (fleets.get(at) ?? []).filter(
      (fleet) =>
        friendly(realm, by, fleet.faction) &&
        atWar(realm, owner, fleet.faction) &&
        stands(realm, rules, fleet),
    );
  const here = watching(system);
  const near = chartIndex(realm.chart)
    .neighbours(system)
    .flatMap((each) => watching(each.system));
  const patrols = [...here, ...near].filter(({ command }) => command?.stance === 'patrol');
  const ships = here.reduce((sum, fleet) => sum + fleet.ships.length, 0);
  const isBlockade = here.some(({ command }) => command?.stance === 'blockade');
  const hazard = realm.chart.systems[system]?.hazard ?? 'none';
  const hides = isStormy(hazard) && !here.some((fleet) => fleetSensor(realm, rules, fleet).clear);
  return [
    ...term('watch.ships', Math.min(watch.mostShips, watch.ship * ships)),
    ...term('watch.blockade', isBlockade ? watch.blockade : 0),
    ...term('watch.patrol', Math.min(watch.mostPatrols, watch.patrol * patrols.length)),
    ...term('watch.storm', hides ? watch.storm : 0),
  ];
}
