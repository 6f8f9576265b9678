import { compareIds } from '../../lib/ordered';
import { sameList } from '../../lib/sameList';
import type { OfficeId } from '../../state/alliance';
import type { Faction } from '../../state/faction';
import type { Realm } from '../../state/game';
import type { BuildingId, CharacterId, FactionId, TraitId, WorldId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import type { World } from '../../state/world';
import { holdsJust, officesOf } from '../alliance/offices';
import { worldsOf } from '../chart/worlds';
import { populationOf } from '../peoples/population';
import { governorOf } from '../production/sectors';
import { foldBook, type Stamp } from './foldBook';
import { foldModifiers, type Modifiers, unchanged, withoutFlat } from './foldModifiers';
import { capitalStats, factionSources, worldSources } from './modifierSources';

export type { Modifiers } from './foldModifiers';

/**
 * What changes a faction's figures everywhere: technologies, culture, head of state, buildings that
 * reach the whole realm, its leading species, offices in its alliance, upkeep in arrears, a declared handicap. Buildings that
 * change hands within a phase count from the next (`forgetModifiers`).
 */
export function modifiersOf(realm: Realm, rules: Ruleset, faction: FactionId): Modifiers {
  return standingOf(realm, rules, faction).modifiers;
}

/**
 * A faction's modifiers with those of one of its worlds: buildings, people, governor. What a
 * faction earns as a whole (flat changes of income and industry) is counted once, at its capital.
 */
export function worldModifiers(realm: Realm, rules: Ruleset, world: World): Modifiers {
  const remembered = rememberedOf(realm, rules);
  const { worlds } = remembered;
  const beneath = world.owner === null ? null : standingIn(remembered, realm, world.owner);
  const isCapital = world.owner !== null && realm.factions[world.owner]?.capital === world.id;
  const governor = governorOf(realm, world);
  const known = worlds.get(world.id);
  if (known && isAsBefore(known, world, beneath, isCapital, governor)) return known.modifiers;
  // A world without a governor that another view has shown already: nothing else can differ.
  const shown = governor === null ? shownBefore.get(world) : undefined;
  if (shown?.rules === rules && isAsBefore(shown, world, beneath, isCapital, governor)) {
    worlds.set(world.id, shown);
    return shown.modifiers;
  }
  const below = beneath && (isCapital ? beneath.modifiers : beneath.colonies);
  const modifiers = worldFolds(rules, world.id, worldStamp(realm, world, governor, below), () =>
    foldModifiers(worldSources(realm, rules, world, governor), below),
  );
  const { buildings, people } = world;
  const [standing, everyone] = [buildings.length, populationOf(world)];
  const state = { beneath, isCapital, buildings, standing, people, everyone, governor };
  const worked = { rules, ...state, modifiers };
  worlds.set(world.id, worked);
  shownBefore.set(world, worked);
  return modifiers;
}

/** By the world itself, which the views of a turn share where it is the same to several. */
const shownBefore = new WeakMap<World, WorldStanding>();

const worldFolds = foldBook<Modifiers>();

/** All that `worldSources` reads. Where one people lives alone, its number does not count. */
function worldStamp(
  realm: Realm,
  { buildings, people }: World,
  governor: CharacterId | null,
  below: Modifiers | null,
): Stamp {
  const stamp: (string | number | object | null | undefined)[] = [below, buildings.length];
  stamp.push(...buildings);
  for (const { species, millions } of people) {
    stamp.push(species, people.length === 1 ? Math.sign(millions) : millions);
  }
  if (governor !== null) stamp.push(governor, ...characterStamp(realm, governor));
  return stamp;
}

function characterStamp(realm: Realm, id: CharacterId | null): (string | number | undefined)[] {
  const character = id === null ? undefined : realm.characters[id];
  if (!character) return [];
  return [character.status, character.skills.administration, ...character.traits];
}

/** A world's modifiers, with what they were worked out from. */
interface WorldStanding {
  readonly rules: Ruleset;
  readonly modifiers: Modifiers;
  readonly beneath: Standing | null;
  readonly isCapital: boolean;
  readonly buildings: readonly BuildingId[];
  readonly standing: number;
  readonly people: World['people'];
  readonly everyone: number;
  readonly governor: CharacterId | null;
}

function isAsBefore(
  known: WorldStanding,
  world: World,
  beneath: Standing | null,
  isCapital: boolean,
  governor: CharacterId | null,
): boolean {
  return (
    known.beneath === beneath &&
    known.isCapital === isCapital &&
    known.governor === governor &&
    known.buildings === world.buildings &&
    known.standing === world.buildings.length &&
    known.people === world.people &&
    known.everyone === populationOf(world)
  );
}

/**
 * The switchable rules of a faction, by scenario, by culture or granted by a technology; the
 * same set as long as its modifiers are the same.
 */
export function traitsOf(realm: Realm, rules: Ruleset, faction: FactionId): ReadonlySet<TraitId> {
  return standingOf(realm, rules, faction).traits;
}

/**
 * Looks anew for buildings that reach a whole realm; called between phases and where such a building
 * comes or goes. All else that modifiers are worked out from is compared whenever they are asked for.
 */
export function forgetModifiers(realm: Realm): void {
  const remembered = cache.get(realm);
  if (remembered) remembered.buildings = null;
}

/** What a faction brings to every figure, with what it was worked out from. */
interface Standing {
  readonly buildings: readonly BuildingId[];
  readonly technologies: number;
  readonly head: CharacterId | null;
  readonly status: string | undefined;
  readonly arrears: number;
  readonly offices: readonly OfficeId[];
  readonly modifiers: Modifiers;
  /** The same for all worlds but the capital. */
  readonly colonies: Modifiers;
  readonly traits: ReadonlySet<TraitId>;
}

interface Remembered {
  readonly rules: Ruleset;
  readonly worlds: Map<WorldId, WorldStanding>;
  /** Those that reach their owner's whole realm; null when they must be looked for. */
  buildings: ReadonlyMap<FactionId, readonly BuildingId[]> | null;
  readonly standings: Map<FactionId, Standing>;
}

const cache = new WeakMap<Realm, Remembered>();

function rememberedOf(realm: Realm, rules: Ruleset): Remembered {
  let remembered = cache.get(realm);
  if (!remembered || remembered.rules !== rules) {
    remembered = { rules, worlds: new Map(), buildings: null, standings: new Map() };
    cache.set(realm, remembered);
  }
  return remembered;
}

function standingOf(realm: Realm, rules: Ruleset, id: FactionId): Standing {
  return standingIn(rememberedOf(realm, rules), realm, id);
}

function standingIn(remembered: Remembered, realm: Realm, id: FactionId): Standing {
  const { rules } = remembered;
  const faction = realm.factions[id];
  if (!faction) return nobody;
  remembered.buildings ??= farReachingBuildings(realm, rules);
  const buildings = remembered.buildings.get(id) ?? noBuildings;
  const known = remembered.standings.get(id);
  if (known && stillHolds(known, realm, faction, buildings)) return known;
  const standing = standingFolds(rules, id, standingStamp(realm, faction, buildings), () => {
    const modifiers = foldModifiers(factionSources(realm, rules, faction, buildings), null);
    return {
      buildings,
      technologies: faction.technologies.length,
      head: faction.head,
      status: headStatus(realm, faction),
      arrears: arrearsStamp(faction),
      offices: officesOf(realm, id),
      modifiers,
      colonies: withoutFlat(modifiers, capitalStats),
      traits: allTraits(rules, faction),
    };
  });
  remembered.standings.set(id, standing);
  return standing;
}

const standingFolds = foldBook<Standing>();

/** All that `factionSources` and `allTraits` read. */
function standingStamp(realm: Realm, faction: Faction, buildings: readonly BuildingId[]): Stamp {
  const { technologies, culture, species, traits, head, handicap } = faction;
  const offices = officesOf(realm, faction.id);
  const counts = [technologies.length, buildings.length, traits.length, offices.length];
  const own = [...technologies, ...buildings, ...traits, ...offices];
  const leader = [head, ...characterStamp(realm, head)];
  return [...counts, ...own, culture, species, handicap, arrearsStamp(faction), ...leader];
}

function stillHolds(
  known: Standing,
  realm: Realm,
  faction: Faction,
  buildings: readonly BuildingId[],
): boolean {
  return (
    sameList(known.buildings, buildings) &&
    known.technologies === faction.technologies.length &&
    known.head === faction.head &&
    known.status === headStatus(realm, faction) &&
    known.arrears === arrearsStamp(faction) &&
    holdsJust(realm, faction.id, known.offices)
  );
}

function headStatus(realm: Realm, faction: Faction): string | undefined {
  return faction.head === null ? undefined : realm.characters[faction.head]?.status;
}

function arrearsStamp(faction: Faction): number {
  const arrears = faction.books?.arrears;
  return arrears ? arrears.dilithium * 1000 + arrears.latinum : 0;
}

function allTraits(rules: Ruleset, faction: Faction): ReadonlySet<TraitId> {
  const granted = faction.technologies.flatMap((id) => rules.technologies[id]?.grants ?? []);
  return new Set([
    ...faction.traits,
    ...(rules.cultures[faction.culture]?.traits ?? []),
    ...granted,
  ]);
}

const noBuildings: readonly BuildingId[] = [];

const nobody: Standing = {
  buildings: noBuildings,
  technologies: 0,
  head: null,
  status: undefined,
  arrears: 0,
  offices: [],
  modifiers: unchanged,
  colonies: unchanged,
  traits: new Set(),
};

/** Buildings whose effects reach their owner's whole realm, by owner, in order of world and id. */
function farReachingBuildings(realm: Realm, rules: Ruleset): Map<FactionId, BuildingId[]> {
  const found = new Map<FactionId, BuildingId[]>();
  const reaching = reachingIn(rules);
  const reaches = (building: BuildingId) => reaching.has(building);
  for (const world of worldsOf(realm)) {
    if (world.owner === null || !world.buildings.some(reaches)) continue;
    const list = found.get(world.owner) ?? [];
    list.push(...world.buildings.filter(reaches).sort(compareIds));
    found.set(world.owner, list);
  }
  return found;
}

const reachingBy = new WeakMap<Ruleset, ReadonlySet<BuildingId>>();

/** The buildings of these rules whose effects reach a whole realm. */
function reachingIn(rules: Ruleset): ReadonlySet<BuildingId> {
  let reaching = reachingBy.get(rules);
  if (!reaching) {
    const reaches = (id: BuildingId) => (rules.buildings[id]?.faction.length ?? 0) > 0;
    reaching = new Set(Object.keys(rules.buildings).filter(reaches));
    reachingBy.set(rules, reaching);
  }
  return reaching;
}
