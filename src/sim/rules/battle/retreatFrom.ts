import { greatest } from '../../lib/ordered';
import type { Fleet, Place } from '../../state/fleet';
import type { Realm } from '../../state/game';
import type { FactionId, SystemId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import { chartIndex } from '../chart/chartIndex';
import { laneLength } from '../chart/places';
import type { Sight } from '../detection/sight';
import { atWar, friendly, mayPass, systemOwner } from '../diplomacy/relations';
import { fleetSpeed, isArmed } from '../fleets/fleetFigures';
import { type FigureCache, figureCache } from '../fleets/shipFigures';
import { mayWithdraw } from '../travel/withdrawal';

interface WayOut {
  readonly system: SystemId;
  readonly length: number;
}

/**
 * Where a fleet would retreat to: the nearest end of a way that borders leave open and where it sees
 * no armed enemy, a friend's system before an empty one before an enemy's. Null when it cannot
 * move or is hemmed in.
 * @source invented
 */
export function retreatFrom(
  realm: Realm,
  rules: Ruleset,
  fleet: Fleet,
  sight: Sight,
  fleetsIn: (system: SystemId) => readonly Fleet[],
  figures: FigureCache = figureCache(realm, rules),
): SystemId | null {
  if (fleetSpeed(realm, rules, fleet, figures) <= 0) return null;
  const armed = isArmed(realm, rules, fleet);
  const open = waysOut(realm, fleet.place).filter(
    ({ system }) =>
      (mayPass(realm, fleet.faction, system, armed, fleet.cloaked) ||
        mayWithdraw(realm, fleet.faction, fleet.place, system)) &&
      !fleetsIn(system).some(
        (other) =>
          atWar(realm, fleet.faction, other.faction) &&
          isArmed(realm, rules, other) &&
          sight.detects(other),
      ),
  );
  const best = greatest(open, (way) => welcome(realm, fleet.faction, way.system) - way.length);
  return best?.system ?? null;
}

/** A friend's port is worth a long way; an enemy's is the last resort. */
function welcome(realm: Realm, faction: FactionId, system: SystemId): number {
  const owner = systemOwner(realm, system);
  if (owner === null) return 0;
  if (friendly(realm, faction, owner)) return 100_000;
  return atWar(realm, faction, owner) ? -100_000 : 0;
}

function waysOut(realm: Realm, place: Place): readonly WayOut[] {
  if (place.kind === 'system') return chartIndex(realm.chart).neighbours(place.system);
  const { from, to, progress } = place;
  return [
    { system: from, length: progress },
    { system: to, length: laneLength(realm.chart, from, to) - progress },
  ];
}
