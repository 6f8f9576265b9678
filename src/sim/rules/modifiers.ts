import { compareIds, idsOf } from '../lib/ordered';
import type { Faction } from '../state/faction';
import type { Realm } from '../state/game';
import type { BuildingId, CharacterId, FactionId, TraitId } from '../state/ids';
import type { Ruleset, Stat } from '../state/ruleset';
import type { World } from '../state/world';
import { foldModifiers, type ModifierSource, type Modifiers, withoutFlat } from './foldModifiers';
import { governorOf } from './sectors';

export type { Modifiers } from './foldModifiers';

/**
 * What changes a faction's figures everywhere: technologies, culture, head of state, buildings that
 * reach the whole realm, its leading species, upkeep in arrears, a declared handicap. Buildings that
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
  if (world.owner === null) return foldModifiers(worldSources(realm, rules, world), null);
  const everywhere = modifiersOf(realm, rules, world.owner);
  const isCapital = realm.factions[world.owner]?.capital === world.id;
  const beneath = isCapital ? everywhere : withoutFlat(everywhere, capitalStats);
  return foldModifiers(worldSources(realm, rules, world), beneath);
}

/** Whether a faction has a switchable rule: by scenario, by culture or granted by a technology. */
export function hasTrait(
  realm: Realm,
  rules: Ruleset,
  faction: FactionId,
  trait: TraitId,
): boolean {
  return (
    realm.factions[faction] !== undefined && standingOf(realm, rules, faction).traits.has(trait)
  );
}

/** Drops what is remembered of a realm; called between phases and where a faction's base changes. */
export function forgetModifiers(realm: Realm): void {
  cache.delete(realm);
}

/** Species effects that people bring to the world they live on; the others shape their power's ships. */
const peopleStats: ReadonlySet<Stat> = new Set([
  'dilithiumIncome',
  'duraniumIncome',
  'latinumIncome',
  'influenceIncome',
  'researchIncome',
  'industry',
  'growth',
  'populationLimit',
  'garrisonStrength',
  'militia',
  'loyalty',
  'bondageYield',
]);

const incomeStats: readonly Stat[] = [
  'dilithiumIncome',
  'duraniumIncome',
  'latinumIncome',
  'influenceIncome',
  'researchIncome',
];

const capitalStats: ReadonlySet<Stat> = new Set([...incomeStats, 'industry']);

/** What unpaid crews and empty bunkers slow, by the stock in arrears. */
const arrearsStats = {
  dilithium: ['speed', 'shields', 'sensorStrength'],
  latinum: ['attack', 'accuracy', 'training'],
} as const satisfies Record<string, readonly Stat[]>;

/** What a governor's administration improves. */
const governedStats: readonly Stat[] = [
  'latinumIncome',
  'dilithiumIncome',
  'duraniumIncome',
  'industry',
];

function factionSources(
  realm: Realm,
  rules: Ruleset,
  faction: Faction,
  buildings: readonly BuildingId[],
): ModifierSource[] {
  const sources: ModifierSource[] = [];
  for (const id of faction.technologies) {
    const technology = rules.technologies[id];
    if (technology) sources.push({ label: 'technology', subject: id, effects: technology.effects });
  }
  const culture = rules.cultures[faction.culture];
  if (culture) sources.push({ label: 'culture', subject: culture.id, effects: culture.effects });
  const species = rules.species[faction.species];
  if (species) {
    const effects = species.effects.filter((effect) => !peopleStats.has(effect.stat));
    sources.push({ label: 'species', subject: species.id, effects });
  }
  for (const id of buildings) {
    const building = rules.buildings[id];
    if (building) sources.push({ label: 'building', subject: id, effects: building.faction });
  }
  if (faction.head !== null) sources.push(...characterSources(realm, rules, faction.head, 'head'));
  sources.push(...arrearsSources(rules, faction));
  if (faction.handicap !== 0) {
    const effects = incomeStats.map((stat) => ({ stat, permille: faction.handicap }));
    sources.push({ label: 'handicap', effects });
  }
  return sources;
}

function arrearsSources(rules: Ruleset, faction: Faction): ModifierSource[] {
  if (faction.books === null) return [];
  const { mutinyAfter, arrearsPenalty } = rules.numbers.economy;
  const sources: ModifierSource[] = [];
  for (const stock of ['dilithium', 'latinum'] as const) {
    const months = Math.min(faction.books.arrears[stock], mutinyAfter);
    if (months <= 0) continue;
    const effects = arrearsStats[stock].map((stat) => ({
      stat,
      permille: -arrearsPenalty * months,
    }));
    sources.push({ label: 'arrears', subject: stock, effects });
  }
  return sources;
}

function characterSources(
  realm: Realm,
  rules: Ruleset,
  id: CharacterId,
  label: string,
): ModifierSource[] {
  const character = realm.characters[id];
  if (!character || character.status === 'dead' || character.status === 'captured') return [];
  const effects = character.traits.flatMap((trait) => rules.characterTraits[trait]?.effects ?? []);
  return [{ label, subject: id, effects }];
}

function worldSources(realm: Realm, rules: Ruleset, world: World): ModifierSource[] {
  const sources: ModifierSource[] = [];
  for (const id of world.buildings) {
    const building = rules.buildings[id];
    if (building) sources.push({ label: 'building', subject: id, effects: building.effects });
  }
  sources.push(...peopleSources(rules, world));
  const governor = governorOf(realm, world);
  if (governor !== null) {
    sources.push(...characterSources(realm, rules, governor, 'governorTrait'));
    const skill = realm.characters[governor]?.skills.administration ?? 0;
    const permille = skill * rules.numbers.economy.governorSkill;
    const effects = governedStats.map((stat) => ({ stat, permille }));
    sources.push({ label: 'governor', subject: governor, effects });
  }
  return sources;
}

/** People shape their world by their share of its population. */
function peopleSources(rules: Ruleset, world: World): ModifierSource[] {
  let everyone = 0;
  for (const people of world.people) everyone += people.millions;
  if (everyone === 0) return [];
  return world.people.map((people) => {
    const own = rules.species[people.species]?.effects ?? [];
    const effects = own
      .filter((effect) => peopleStats.has(effect.stat))
      .map((effect) => ({
        stat: effect.stat,
        permille: Math.trunc(((effect.permille ?? 0) * people.millions) / everyone),
        flat: Math.trunc(((effect.flat ?? 0) * people.millions) / everyone),
      }));
    return { label: 'species', subject: people.species, effects };
  });
}

/** What a faction brings to every figure, with what it was worked out from. */
interface Standing {
  readonly rules: Ruleset;
  readonly technologies: number;
  readonly head: CharacterId | null;
  readonly status: string | undefined;
  readonly arrears: number;
  readonly modifiers: Modifiers;
  readonly traits: ReadonlySet<TraitId>;
}

interface Remembered {
  readonly buildings: ReadonlyMap<FactionId, BuildingId[]>;
  readonly standings: Map<FactionId, Standing>;
}

const cache = new WeakMap<Realm, Remembered>();

function standingOf(realm: Realm, rules: Ruleset, id: FactionId): Standing {
  let remembered = cache.get(realm);
  if (!remembered) {
    remembered = { buildings: farReachingBuildings(realm, rules), standings: new Map() };
    cache.set(realm, remembered);
  }
  const faction = realm.factions[id];
  if (!faction) return nobody(rules);
  const known = remembered.standings.get(id);
  if (known && stillHolds(known, realm, rules, faction)) return known;
  const standing: Standing = {
    rules,
    technologies: faction.technologies.length,
    head: faction.head,
    status: headStatus(realm, faction),
    arrears: arrearsStamp(faction),
    modifiers: foldModifiers(
      factionSources(realm, rules, faction, remembered.buildings.get(id) ?? []),
      null,
    ),
    traits: traitsOf(rules, faction),
  };
  remembered.standings.set(id, standing);
  return standing;
}

function stillHolds(known: Standing, realm: Realm, rules: Ruleset, faction: Faction): boolean {
  return (
    known.rules === rules &&
    known.technologies === faction.technologies.length &&
    known.head === faction.head &&
    known.status === headStatus(realm, faction) &&
    known.arrears === arrearsStamp(faction)
  );
}

function headStatus(realm: Realm, faction: Faction): string | undefined {
  return faction.head === null ? undefined : realm.characters[faction.head]?.status;
}

function arrearsStamp(faction: Faction): number {
  const arrears = faction.books?.arrears;
  return arrears ? arrears.dilithium * 1000 + arrears.latinum : 0;
}

function traitsOf(rules: Ruleset, faction: Faction): ReadonlySet<TraitId> {
  const granted = faction.technologies.flatMap((id) => rules.technologies[id]?.grants ?? []);
  return new Set([
    ...faction.traits,
    ...(rules.cultures[faction.culture]?.traits ?? []),
    ...granted,
  ]);
}

function nobody(rules: Ruleset): Standing {
  return {
    rules,
    technologies: 0,
    head: null,
    status: undefined,
    arrears: 0,
    modifiers: foldModifiers([], null),
    traits: new Set(),
  };
}

/** Buildings whose effects reach their owner's whole realm, by owner, in order of world and id. */
function farReachingBuildings(realm: Realm, rules: Ruleset): Map<FactionId, BuildingId[]> {
  const found = new Map<FactionId, BuildingId[]>();
  for (const id of idsOf(realm.worlds)) {
    const world = realm.worlds[id];
    if (!world || world.owner === null) continue;
    const reaching = world.buildings.filter((each) => rules.buildings[each]?.faction.length);
    if (reaching.length === 0) continue;
    const list = found.get(world.owner) ?? [];
    list.push(...reaching.sort(compareIds));
    found.set(world.owner, list);
  }
  return found;
}
