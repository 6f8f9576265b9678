import type { Faction } from '../../state/faction';
import type { Realm } from '../../state/game';
import type { BuildingId, CharacterId } from '../../state/ids';
import type { Ruleset, Stat } from '../../state/ruleset';
import type { World } from '../../state/world';
import { officesOf } from '../alliance/offices';
import { populationOf } from '../peoples/population';
import type { ModifierSource } from './foldModifiers';

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

/** What changes a faction's figures everywhere; `buildings` are those that reach its whole realm. */
export function factionSources(
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
  for (const id of officesOf(realm, faction.id)) {
    const office = rules.offices[id];
    if (office) sources.push({ label: 'office', subject: id, effects: office.effects });
  }
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
  if (!character || !['active', 'wounded'].includes(character.status)) return [];
  const effects = character.traits.flatMap((trait) => rules.characterTraits[trait]?.effects ?? []);
  return [{ label, subject: id, effects }];
}

/** What changes the figures of one world: its buildings, its people, its governor. */
export function worldSources(
  realm: Realm,
  rules: Ruleset,
  world: World,
  governor: CharacterId | null,
): ModifierSource[] {
  const sources: ModifierSource[] = [];
  for (const id of world.buildings) {
    const building = rules.buildings[id];
    if (building) sources.push({ label: 'building', subject: id, effects: building.effects });
  }
  sources.push(...peopleSources(rules, world));
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
  const everyone = populationOf(world);
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
