import { chartIndex, sortedBy, supplyOf, type World, type WorldId, worldsOf } from '../../sim';
import { fleetsWith, type Hand, type OwnFleet, queued, systemAt } from './hand';
import { sail } from './sail';
import { layDown } from './yards';

/** Sends every settlers' ship to the nearest free world in supply, and lays down more while such are left. */
export function settle(hand: Hand, mostShips: number): void {
  const bound = new Set<WorldId>();
  const idle: OwnFleet[] = [];
  for (const fleet of fleetsWith(hand, ['settler'])) {
    const { mission } = fleet.command;
    if (mission.kind === 'settle' && isFree(hand, hand.view.worlds[mission.world])) {
      bound.add(mission.world);
    } else if (fleet.place.kind === 'system') idle.push(fleet);
  }
  const open = freeWorlds(hand).filter(({ id }) => !bound.has(id));
  for (const fleet of idle) {
    const world = nearestOf(hand, fleet, open);
    if (!world || !sendTo(hand, fleet, world)) continue;
    open.splice(open.indexOf(world), 1);
  }
  const wanted = Math.min(mostShips, open.length + bound.size);
  if (bound.size + idle.length + queued(hand, ['settler']) < wanted) layDown(hand, ['settler'], 1);
}

function freeWorlds(hand: Hand): World[] {
  const { view, rules, me } = hand;
  const supply = supplyOf(view, rules, me);
  return worldsOf(view).filter((world) => isFree(hand, world) && supply.has(world.system));
}

function isFree({ view }: Hand, world: World | undefined): world is World {
  if (!world || world.owner !== null || view.unknown[world.id] !== undefined) return false;
  return world.people.length === 0;
}

function nearestOf(hand: Hand, fleet: OwnFleet, worlds: readonly World[]): World | undefined {
  const ways = chartIndex(hand.view.chart).laneDistances(systemAt(hand, fleet));
  const reached = worlds.filter(({ system }) => ways.get(system) >= 0);
  return sortedBy(reached, ({ system }) => ways.get(system))[0];
}

function sendTo(hand: Hand, fleet: OwnFleet, { id, system }: World): boolean {
  return (
    sail(hand, fleet, system) &&
    hand.give({ type: 'setMission', fleet: fleet.id, mission: { kind: 'settle', world: id } })
  );
}
