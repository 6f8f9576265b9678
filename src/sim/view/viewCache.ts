import { sightsOf } from '../rules/detection/lastSights';
import type { Sight } from '../rules/detection/sight';
import type { Opinions } from '../rules/figures/stillness';
import type { Alliance } from '../state/alliance';
import type { Faction, WorldMemory } from '../state/faction';
import type { Fleet } from '../state/fleet';
import type { Game } from '../state/game';
import type { FactionId, SystemId } from '../state/ids';
import type { Ruleset } from '../state/ruleset';
import type { Seen } from '../state/view';
import type { World } from '../state/world';

/**
 * What the views of one state share: who sees what, and what is shown of each thing to those it does
 * not belong to. Everything is made once, so that views are quickly made and quickly hashed.
 */
export interface ViewCache {
  sightOf(faction: FactionId): Sight;
  /** What the powers think of each other: everybody who works it out comes to the same. */
  readonly opinions: Opinions;
  /** A sight as a view tells of it. */
  seenIn(sight: Sight): Seen;
  /**
   * Another power, without its books; `open`: but for what lies in its stores, which shows to those
   * who see into its court; `allied`: with what it can muster.
   */
  acquaintance(faction: Faction, open: boolean, allied: boolean): Faction;
  /** An alliance without what its Council does. */
  outsider(alliance: Alliance): Alliance;
  /** A foreign world in sight; its riches show once it is surveyed. */
  foreign(world: World, surveyed: boolean): World;
  /** A world as it is remembered. */
  remembered(world: World, surveyed: boolean, memory: WorldMemory): World;
  /** A world of which nothing is known but what the chart says. */
  unknown(world: World, surveyed: boolean): World;
  /** A foreign fleet: its orders are its own. */
  foreignFleet(fleet: Fleet): Fleet;
}

/** Opens a cache for the views of a state; it holds as long as the state stays as it is. */
export function viewCache(game: Game, rules: Ruleset): ViewCache {
  const foreign = bySurvey((world: World, richness) => ({ ...world, richness, works: null }));
  const unknown = bySurvey((world: World, richness) => ({ ...blank(world), richness }));
  const shown = (open: boolean, allied: boolean) =>
    once((faction: Faction) => acquaintance(faction, open, allied));
  const acquaintances = [
    [shown(false, false), shown(false, true)],
    [shown(true, false), shown(true, true)],
  ] as const;
  const remembered = new Map<WorldMemory, World>();
  const rememberedPoor = new Map<WorldMemory, World>();
  return {
    sightOf: sightsOf(game, rules),
    opinions: new Map(),
    seenIn: once(seenIn),
    outsider: once((alliance: Alliance) => ({ ...alliance, council: null })),
    acquaintance: (faction, open, allied) => acquaintances[open ? 1 : 0][allied ? 1 : 0](faction),
    foreignFleet: once((fleet: Fleet) => ({ ...fleet, command: null })),
    foreign,
    unknown,
    remembered: (world, surveyed, memory) => {
      const cache = surveyed ? remembered : rememberedPoor;
      let shown = cache.get(memory);
      if (!shown) {
        const { turn: _, ...known } = memory;
        shown = { ...unknown(world, surveyed), ...known };
        cache.set(memory, shown);
      }
      return shown;
    },
  };
}

function acquaintance(faction: Faction, open: boolean, allied: boolean): Faction {
  const { books, muster, ...others } = faction;
  return {
    ...others,
    ...(allied && muster ? { muster } : {}),
    books: null,
    ...(open && books ? { purse: books.stocks } : {}),
  };
}

/** The same work for the same thing is done once. */
function once<K extends object, V>(work: (thing: K) => V): (thing: K) => V {
  const done = new Map<K, V>();
  return (thing) => {
    let result = done.get(thing);
    if (result === undefined) {
      result = work(thing);
      done.set(thing, result);
    }
    return result;
  };
}

/** Riches nobody surveyed show as none. */
const none: World['richness'] = { dilithium: 0, duranium: 0 };

function bySurvey(show: (world: World, richness: World['richness']) => World) {
  const rich = once((world: World) => show(world, world.richness));
  const poor = once((world: World) => show(world, none));
  return (world: World, surveyed: boolean) => (surveyed ? rich(world) : poor(world));
}

function seenIn({ systems }: Sight): Seen {
  const seen: Record<SystemId, true> = Object.create(null);
  const detection: Record<SystemId, number> = Object.create(null);
  for (const [system, strength] of systems) {
    seen[system] = true;
    detection[system] = strength;
  }
  return { seen, detection };
}

function blank({ id, system, name, class: worldClass, size, richness }: World): World {
  return {
    id,
    system,
    name,
    class: worldClass,
    size,
    richness,
    owner: null,
    development: 'none',
    people: [],
    buildings: [],
    garrison: 0,
    defences: 0,
    loyalty: 0,
    unrest: 0,
    takenOn: 0,
    works: null,
  };
}
