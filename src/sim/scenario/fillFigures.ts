import { clamp } from '../lib/integers';
import { idsOf, inOrder } from '../lib/ordered';
import { isStormy } from '../rules/chart/chartIndex';
import { recordIntel, type SnapshotCache, snapshotCache } from '../rules/detection/recordIntel';
import { allSights } from '../rules/detection/sight';
import { fleetFigures } from '../rules/fleets/fleetFigures';
import { figureCache } from '../rules/fleets/shipFigures';
import { garrisonLimit, maxDefences } from '../rules/ground/defences';
import type { Game } from '../state/game';
import type { Ruleset } from '../state/ruleset';
import type { Scenario } from './types';

/**
 * What the rules say a thing has when it is whole: hulls, troops, supplies, garrisons, defences. A
 * scenario begins with everything in order unless it says otherwise. Last of all, since these
 * figures depend on technologies, buildings and people.
 */
export function fillFigures(game: Game, scenario: Scenario, rules: Ruleset): void {
  const cache = figureCache(game, rules);
  for (const ship of inOrder(game.ships)) {
    const figures = cache(ship);
    ship.hull = figures.hull;
    ship.troops = clamp(ship.troops, 0, figures.troops);
  }
  for (const fleet of inOrder(game.fleets)) {
    const { endurance, cloak } = fleetFigures(game, rules, fleet, cache);
    fleet.cloaked = cloak > 0 && fleet.command?.cloak === true;
    if (fleet.command) fleet.command.supplies = endurance;
  }
  const garrisoned = new Set(
    scenario.worlds.filter(({ garrison }) => garrison !== undefined).map(({ id }) => id),
  );
  for (const world of inOrder(game.worlds)) {
    if (world.owner === null) continue;
    world.defences = maxDefences(game, rules, world);
    if (!garrisoned.has(world.id)) world.garrison = garrisonLimit(game, rules, world);
  }
  for (const { id, surveyed = [] } of scenario.factions) survey(game, id, surveyed);
  const snapshots = snapshotCache(game);
  for (const { id, charted = [] } of scenario.factions) readCharts(game, id, charted, snapshots);
  for (const [faction, sight] of allSights(game, rules))
    recordIntel(game, faction, sight, snapshots);
}

/** What a faction knows of places it does not see when the game begins. Storms are on no chart. */
function readCharts(
  game: Game,
  faction: string,
  charted: readonly string[] | 'all',
  snapshots: SnapshotCache,
): void {
  const worlds = game.factions[faction]?.books?.intel.worlds;
  if (!worlds) return;
  for (const system of charted === 'all' ? idsOf(game.chart.systems) : charted) {
    const place = game.chart.systems[system];
    if (!place || isStormy(place.hazard)) continue;
    for (const id of place.worlds) {
      const world = game.worlds[id];
      if (world) worlds[id] = snapshots.world(world);
    }
  }
}

/** Riches known at the start: of the systems where the faction owns a world, and of those named. */
function survey(game: Game, faction: string, named: readonly string[] | 'all'): void {
  const books = game.factions[faction]?.books;
  if (!books) return;
  const owned = Object.values(game.worlds)
    .filter((world) => world.owner === faction)
    .map((world) => world.system);
  const others = named === 'all' ? Object.keys(game.chart.systems) : named;
  for (const system of [...owned, ...others]) books.intel.surveyed[system] = 1;
}
