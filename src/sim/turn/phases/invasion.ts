import { required } from '../../lib/invariant';
import { compareIds } from '../../lib/ordered';
import { fleetsBySystem } from '../../rules/chart/places';
import type { Fleet, Mission } from '../../state/fleet';
import type { Game } from '../../state/game';
import type { WorldId } from '../../state/ids';
import type { World } from '../../state/world';
import type { TurnContext } from '../context';
import { bombard } from './invasion/bombard';
import { eliminateFallen } from './invasion/eliminateFallen';
import { invade } from './invasion/invade';
import { settle } from './invasion/settle';

/**
 * Fleets that have come where their mission sends them bombard, land troops and settle, in
 * this order for everyone; then powers that have lost all are out.
 * @source invented
 */
export function invasion(game: Game, context: TurnContext): void {
  const fleets = fleetsBySystem(game);
  const fleetsAt = (world: World) =>
    (fleets.get(world.system) ?? []).filter(({ id }) => game.fleets[id] !== undefined);
  for (const [world, attackers] of missionsAt(game, fleets, 'bombard')) {
    bombard(game, context, world, attackers);
  }
  for (const [world, attackers] of missionsAt(game, fleets, 'invade')) {
    invade(game, context, world, attackers, fleetsAt(world));
  }
  for (const [world, settlers] of missionsAt(game, fleets, 'settle')) {
    settle(game, context, world, settlers, fleetsAt(world));
  }
  eliminateFallen(game, context);
}

type WorldMission = Extract<Mission, { world: WorldId }>['kind'];

/** Worlds that fleets have come to with a mission, in order of id, with those fleets. */
function missionsAt(
  game: Game,
  fleets: ReadonlyMap<string, readonly Fleet[]>,
  kind: WorldMission,
): [World, Fleet[]][] {
  const found = new Map<WorldId, Fleet[]>();
  for (const [system, here] of fleets) {
    for (const fleet of here) {
      const { mission, route } = required(fleet.command, `command of ${fleet.id}`);
      if (mission.kind !== kind || route.length > 0 || !game.fleets[fleet.id]) continue;
      if (game.worlds[mission.world]?.system !== system) continue;
      found.set(mission.world, [...(found.get(mission.world) ?? []), fleet]);
    }
  }
  return [...found]
    .sort(([a], [b]) => compareIds(a, b))
    .map(([id, attackers]) => [required(game.worlds[id], id), attackers]);
}
