import { inOrder } from '../../lib/ordered';
import { systemOf } from '../../rules/chart/places';
import {
  intelOf,
  recordIntel,
  type SnapshotCache,
  snapshotCache,
} from '../../rules/detection/recordIntel';
import { allSights, type Sight } from '../../rules/detection/sight';
import { atWar, friendly } from '../../rules/diplomacy/relations';
import { holdingStill } from '../../rules/figures/stillness';
import type { Fleet } from '../../state/fleet';
import type { Game } from '../../state/game';
import type { FactionId } from '../../state/ids';
import type { TurnContext } from '../context';

/** Every faction looks around from where its fleets are now and remembers what it sees. */
export function detection(game: Game, context: TurnContext): void {
  const snapshots = snapshotCache(game);
  const sights = holdingStill(game, () => allSights(game, context.rules));
  for (const [faction, sight] of sights) {
    look(game, context, faction, sight, snapshots);
  }
}

function look(
  game: Game,
  context: TurnContext,
  faction: FactionId,
  sight: Sight,
  snapshots: SnapshotCache,
): void {
  const { seen, fleets } = intelOf(game, faction);
  const explored = [...sight.systems.keys()].filter((system) => seen[system] === undefined);
  const appeared = inOrder(game.fleets).filter(
    (fleet) => isNews(game, faction, fleet, fleets[fleet.id]?.turn) && sight.detects(fleet),
  );
  recordIntel(game, faction, sight, snapshots);
  for (const system of explored.sort()) {
    context.emit({ type: 'systemExplored', system, by: faction }, system, [faction], false);
  }
  for (const fleet of appeared) {
    const { id: subject, name, ships, cloaked } = fleet;
    context.emit(
      {
        type: 'fleetDetected',
        fleet: subject,
        name,
        faction: fleet.faction,
        by: faction,
        ships: ships.length,
        cloaked,
      },
      systemOf(game.chart, fleet.place),
      [faction],
      false,
    );
  }
}

/** Worth telling: an enemy, or anyone caught hiding, who was not in sight last turn. */
function isNews(
  game: Game,
  faction: FactionId,
  fleet: Fleet,
  lastSeen: number | undefined,
): boolean {
  if (lastSeen !== undefined && lastSeen >= game.turn - 1) return false;
  if (friendly(game, faction, fleet.faction)) return false;
  return fleet.cloaked || atWar(game, faction, fleet.faction);
}
