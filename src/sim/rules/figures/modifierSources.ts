import type { TermLabel } from '../../lib/codes/codes';
import type { OfficeId } from '../../state/alliance';
import type { Faction } from '../../state/faction';
import type { Realm } from '../../state/game';
import type {
  BuildingId,
  CharacterId,
  EdictId,
  SpeciesId,
  TechnologyId,
  TraitId,
} from '../../state/ids';
import type { Ruleset, Stat } from '../../state/ruleset';
import type { People, World } from '../../state/world';
import { officesOf } from '../alliance/offices';
import { edictsOf } from '../economy/edicts';
import type { ModifierSource, Modifiers } from './foldModifiers';

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

/** What a faction earns as a whole: its flat changes count once, at the capital. */
export const capitalStats: ReadonlySet<Stat> = new Set([...incomeStats, 'industry']);

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

/** All that a faction's figures everywhere are worked out from. */
export type FactionInputs = readonly [
  technologies: readonly TechnologyId[],
  culture: string,
  species: SpeciesId,
  traits: readonly TraitId[],
  /** In permille of income. */
  handicap: number,
  /** Months in arrears. */
  dilithiumArrears: number,
  latinumArrears: number,
  head: CharacterId | null,
  headTraits: readonly string[],
  /** Those whose effects reach the whole realm. */
  buildings: readonly BuildingId[],
  offices: readonly OfficeId[],
  edicts: readonly EdictId[],
];

export function factionInputs(
  realm: Realm,
  faction: Faction,
  buildings: readonly BuildingId[],
): FactionInputs {
  const { technologies, culture, species, traits, handicap, head, books } = faction;
  return [
    technologies,
    culture,
    species,
    traits,
    handicap,
    books?.arrears.dilithium ?? 0,
    books?.arrears.latinum ?? 0,
    head,
    traitsAtWork(realm, head),
    buildings,
    officesOf(realm, faction.id),
    edictsOf(faction),
  ];
}

/** The traits of whom nothing keeps from his work. */
function traitsAtWork(realm: Realm, id: CharacterId | null): readonly string[] {
  const character = id === null ? undefined : realm.characters[id];
  if (character?.status !== 'active' && character?.status !== 'wounded') return none;
  return character.traits;
}

const none: readonly string[] = [];

/**
 * What changes a faction's figures everywhere.
 * @source invented
 */
export function factionSources(rules: Ruleset, inputs: FactionInputs): ModifierSource[] {
  const [technologies, culture, species, , handicap, dilithium, latinum, ...others] = inputs;
  const [head, headTraits, buildings, offices, edicts] = others;
  const sources: ModifierSource[] = [];
  for (const id of technologies) {
    const technology = rules.technologies[id];
    if (technology) sources.push({ label: 'technology', subject: id, effects: technology.effects });
  }
  const ways = rules.cultures[culture];
  if (ways) sources.push({ label: 'culture', subject: ways.id, effects: ways.effects });
  const kin = rules.species[species];
  if (kin) {
    const effects = kin.effects.filter((effect) => !peopleStats.has(effect.stat));
    sources.push({ label: 'species', subject: kin.id, effects });
  }
  for (const id of buildings) {
    const building = rules.buildings[id];
    if (building) sources.push({ label: 'building', subject: id, effects: building.faction });
  }
  if (head !== null) sources.push(characterSource(rules, head, headTraits, 'head'));
  for (const id of offices) {
    const office = rules.offices[id];
    if (office) sources.push({ label: 'office', subject: id, effects: office.effects });
  }
  for (const id of edicts) {
    const edict = rules.edicts[id];
    if (edict) sources.push({ label: 'edict', subject: id, effects: edict.effects });
  }
  sources.push(...arrearsSources(rules, { dilithium, latinum }));
  if (handicap !== 0) {
    const effects = incomeStats.map((stat) => ({ stat, permille: handicap }));
    sources.push({ label: 'handicap', effects });
  }
  return sources;
}

function arrearsSources(
  rules: Ruleset,
  arrears: Readonly<Record<'dilithium' | 'latinum', number>>,
): ModifierSource[] {
  const { mutinyAfter, arrearsPenalty } = rules.numbers.economy;
  const sources: ModifierSource[] = [];
  for (const stock of ['dilithium', 'latinum'] as const) {
    const months = Math.min(arrears[stock], mutinyAfter);
    if (months <= 0) continue;
    const effects = arrearsStats[stock].map((stat) => ({
      stat,
      permille: -arrearsPenalty * months,
    }));
    sources.push({ label: 'arrears', subject: stock, effects });
  }
  return sources;
}

function characterSource(
  rules: Ruleset,
  id: CharacterId,
  traits: readonly string[],
  label: TermLabel,
): ModifierSource {
  const effects = traits.flatMap((trait) => rules.characterTraits[trait]?.effects ?? []);
  return { label, subject: id, effects };
}

/** All that the figures of one world are worked out from. */
export type WorldInputs = readonly [
  /** What its power brings; null for nobody's. */
  beneath: Modifiers | null,
  buildings: readonly BuildingId[],
  governor: CharacterId | null,
  governorTraits: readonly string[],
  administration: number,
  /** Each species with its millions: they count by their share, so that one alone counts as one. */
  ...people: (SpeciesId | number)[],
];

export function worldInputs(
  realm: Realm,
  world: World,
  beneath: Modifiers | null,
  governor: CharacterId | null,
): WorldInputs {
  const { buildings, people } = world;
  const skill = governor === null ? 0 : (realm.characters[governor]?.skills.administration ?? 0);
  const inputs: [...WorldInputs] = [
    beneath,
    buildings,
    governor,
    governor === null ? none : traitsAtWork(realm, governor),
    skill,
  ];
  const lone = people.length === 1;
  for (let at = 0; at < people.length; at += 1) {
    const { species, millions } = people[at] as People;
    inputs.push(species, lone ? Math.sign(millions) : millions);
  }
  return inputs;
}

/** What changes the figures of one world: its buildings, its people, its governor. */
export function worldSources(rules: Ruleset, inputs: WorldInputs): ModifierSource[] {
  const [, buildings, governor, governorTraits, administration, ...people] = inputs;
  const sources: ModifierSource[] = [];
  for (const id of buildings) {
    const building = rules.buildings[id];
    if (building) sources.push({ label: 'building', subject: id, effects: building.effects });
  }
  sources.push(...peopleSources(rules, people));
  if (governor !== null) {
    sources.push(characterSource(rules, governor, governorTraits, 'governorTrait'));
    const permille = administration * rules.numbers.economy.governorSkill;
    const effects = governedStats.map((stat) => ({ stat, permille }));
    sources.push({ label: 'governor', subject: governor, effects });
  }
  return sources;
}

/** People shape their world by their share of its population. */
function peopleSources(rules: Ruleset, people: readonly (SpeciesId | number)[]): ModifierSource[] {
  let everyone = 0;
  for (let at = 1; at < people.length; at += 2) everyone += people[at] as number;
  if (everyone === 0) return [];
  const sources: ModifierSource[] = [];
  for (let at = 0; at < people.length; at += 2) {
    const [species, millions] = people.slice(at, at + 2) as [SpeciesId, number];
    const effects = (rules.species[species]?.effects ?? [])
      .filter((effect) => peopleStats.has(effect.stat))
      .map((effect) => ({
        stat: effect.stat,
        permille: Math.trunc(((effect.permille ?? 0) * millions) / everyone),
        flat: Math.trunc(((effect.flat ?? 0) * millions) / everyone),
      }));
    sources.push({ label: 'species', subject: species, effects });
  }
  return sources;
}
