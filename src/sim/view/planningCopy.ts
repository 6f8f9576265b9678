import { copy } from '../lib/copy';
import { enlist, worldsOf } from '../rules/chart/worlds';
import { shareFarReaching } from '../rules/figures/farReaching';
import { holdStillLike } from '../rules/figures/stillness';
import type { Alliance } from '../state/alliance';
import type { Books, Faction } from '../state/faction';
import type { Fleet } from '../state/fleet';
import type { WorldId } from '../state/ids';
import type { View } from '../state/view';
import type { World } from '../state/world';

/**
 * A view in which orders may be planned: of the faction's own things all that an order can change is
 * copied, so that applying one leaves the view it came from untouched. What belongs to others and
 * what no order changes (peoples, technologies, what is known of the enemy) is shared.
 */
export function planningCopy(view: View): View {
  const { faction, counters, relations, deals, pledges, foundings, congresses, decisions } = view;
  const copied: View = {
    ...view,
    counters: { ...counters },
    factions: withOwn(view.factions, ({ id }) => id === faction, copyFaction),
    relations: copy(relations),
    alliances: withOwn(view.alliances, ({ council }) => council !== null, copyAlliance),
    deals: { ...deals },
    pledges: { ...pledges },
    foundings: copy(foundings),
    ...(congresses === undefined ? {} : { congresses: copy(congresses) }),
    ...(decisions === undefined ? {} : { decisions: { ...decisions } }),
    memories: { ...view.memories },
    treaties: { ...view.treaties },
    worlds: copyWorlds(view),
    fleets: withOwn(view.fleets, (fleet) => fleet.faction === faction, copyFleet),
    ships: withOwn(view.ships, (ship) => ship.faction === faction, copyFlat),
    characters: withOwn(view.characters, (each) => each.faction === faction, copyFlat),
  };
  shareFarReaching(copied, view);
  holdStillLike(copied, view);
  return copied;
}

/** A record with copies of what is its own. Without a prototype it is filled four times as fast. */
function withOwn<T extends object>(
  record: Readonly<Record<string, T>>,
  isOwn: (entity: T) => boolean,
  copyOwn: (entity: T) => T,
): Record<string, T> {
  const result: Record<string, T> = Object.create(null);
  for (const id in record) {
    const entity = record[id] as T;
    result[id] = isOwn(entity) ? copyOwn(entity) : entity;
  }
  return result;
}

/** Orders of members touch its offices, brokerage and Council; divisions are only read. */
function copyAlliance(alliance: Alliance): Alliance {
  const { council, ...others } = alliance;
  if (council === null) return alliance;
  const { divisions, ...affairs } = council;
  return { ...copy(others), council: { ...copy(affairs), divisions } };
}

function copyFaction(faction: Faction): Faction {
  const { books } = faction;
  return { ...faction, books: books === null ? null : copyBooks(books) };
}

function copyBooks(books: Books): Books {
  const { intel, ...others } = books;
  return { ...copy(others), intel };
}

/** In order of id, as the list of them is at once. */
function copyWorlds(view: View): Record<WorldId, World> {
  const worlds: Record<WorldId, World> = Object.create(null);
  const list = worldsOf(view).map((world) => {
    const shown = world.owner === view.faction ? copyWorld(world) : world;
    worlds[world.id] = shown;
    return shown;
  });
  enlist(worlds, list);
  return worlds;
}

function copyWorld(world: World): World {
  return { ...world, buildings: [...world.buildings], works: copy(world.works) };
}

function copyFleet(fleet: Fleet): Fleet {
  const { place, ships, command } = fleet;
  return {
    ...fleet,
    place: { ...place },
    ships: [...ships],
    command: command && {
      ...command,
      route: [...command.route],
      mission: { ...command.mission },
    },
  };
}

/** Of ships and people, orders change no more than what stands in them directly. */
function copyFlat<T extends object>(entity: T): T {
  return { ...entity };
}
