import { issue, warning } from '../issue';
import { knownAtStart } from '../knownAtStart';
import type { ScenarioFaction, ScenarioLaw } from '../types';
import { type Check, refer, referAll, unique } from './check';

export function checkFactions(check: Check): void {
  const { factions, characters = [] } = check.scenario;
  unique(
    check,
    'factions',
    factions.map((faction) => faction.id),
  );
  unique(
    check,
    'characters',
    characters.map((character) => character.id),
  );
  for (const [index, faction] of factions.entries()) {
    checkFaction(check, `factions[${index}]`, faction);
  }
  for (const [index, character] of characters.entries()) {
    const path = `characters[${index}]`;
    refer(check, `${path}.faction`, 'faction', character.faction);
    refer(check, `${path}.species`, 'species', character.species);
    referAll(check, `${path}.traits`, 'characterTrait', character.traits);
    for (const [at, { to }] of (character.ties ?? []).entries()) {
      refer(check, `${path}.ties[${at}].to`, 'character', to);
    }
  }
  if (!factions.some((faction) => faction.playable)) {
    check.issues.push(issue('factions', 'nobodyPlayable'));
  }
}

function checkFaction(check: Check, path: string, faction: ScenarioFaction): void {
  refer(
    check,
    `${path}.${faction.culture ? 'culture' : 'id'}`,
    'culture',
    faction.culture ?? faction.id,
  );
  refer(check, `${path}.species`, 'species', faction.species);
  refer(check, `${path}.temperament`, 'temperament', faction.temperament);
  referAll(check, `${path}.traits`, 'trait', faction.traits);
  referAll(check, `${path}.research`, 'technology', faction.research);
  for (const key of ['surveyed', 'charted'] as const) {
    const systems = faction[key];
    if (systems !== 'all') referAll(check, `${path}.${key}`, 'system', systems);
  }
  ofFaction(check, `${path}.head`, faction.head, faction.id);
  for (const [index, id] of (faction.court ?? []).entries()) {
    ofFaction(check, `${path}.court[${index}]`, id, faction.id);
  }
  checkLaws(check, path, faction);
  checkCapital(check, path, faction);
  checkTechnologies(check, path, faction);
  for (const [index, sector] of (faction.sectors ?? []).entries()) {
    const at = `${path}.sectors[${index}]`;
    refer(check, `${at}.seat`, 'world', sector.seat);
    ofFaction(check, `${at}.governor`, sector.governor, faction.id);
    const seat = check.worlds.get(sector.seat);
    if (seat && seat.owner !== faction.id) {
      check.issues.push(
        issue(`${at}.seat`, 'seatNotOwned', { world: seat.id, faction: faction.id }),
      );
    }
  }
  const { worlds, fleets } = check.scenario;
  const exists =
    worlds.some((world) => world.owner === faction.id) ||
    fleets.some((fleet) => fleet.faction === faction.id);
  if (!exists) check.issues.push(issue(path, 'noFleetNoWorld', { faction: faction.id }));
}

/** One law for each people, everywhere and on a world; none on a power's own, or on worlds it does not hold. */
function checkLaws(check: Check, path: string, { id, laws = [] }: ScenarioFaction): void {
  const said = new Map<string, ScenarioLaw>();
  for (const [index, law] of laws.entries()) {
    const at = `${path}.laws[${index}]`;
    refer(check, `${at}.species`, 'species', law.species);
    refer(check, `${at}.world`, 'world', law.world);
    const world = law.world === undefined ? undefined : check.worlds.get(law.world);
    if (world && world.owner !== id) {
      check.issues.push(issue(`${at}.world`, 'lawElsewhere', { world: world.id, faction: id }));
    }
    const about = `${law.species ?? ''} ${law.world ?? ''}`;
    const before = said.get(about);
    if (before !== undefined) {
      const values = { species: law.species ?? 'null', one: before.status, other: law.status };
      check.issues.push(issue(at, 'twoLaws', values));
    }
    said.set(about, law);
  }
}

function checkCapital(check: Check, path: string, faction: ScenarioFaction): void {
  refer(check, `${path}.capital`, 'world', faction.capital);
  const capital = faction.capital === null ? undefined : check.worlds.get(faction.capital);
  if (capital === undefined) return;
  const values = { world: capital.id, faction: faction.id };
  if (capital.owner !== faction.id) {
    check.issues.push(issue(`${path}.capital`, 'capitalNotOwned', values));
  } else if (capital.development !== 'developed') {
    check.issues.push(issue(`${path}.capital`, 'capitalNotDeveloped', values));
  }
}

function checkTechnologies(check: Check, path: string, faction: ScenarioFaction): void {
  const { plus = [], minus = [] } = faction.technologies;
  referAll(check, `${path}.technologies.plus`, 'technology', plus);
  referAll(check, `${path}.technologies.minus`, 'technology', minus);
  const known = new Set(knownAtStart(faction.technologies, check.rules));
  for (const id of known) {
    for (const needed of check.rules.technologies[id]?.requires ?? []) {
      if (known.has(needed)) continue;
      const values = { technology: id, requires: needed };
      check.issues.push(warning(`${path}.technologies`, 'technologyNeeds', values));
    }
  }
}

/** A character that exists and serves the faction. */
export function ofFaction(
  check: Check,
  path: string,
  id: string | null | undefined,
  faction: string,
): void {
  refer(check, path, 'character', id);
  const character = id === null || id === undefined ? undefined : check.characters.get(id);
  if (character && character.faction !== faction) {
    const values = { character: character.id, faction, of: character.faction };
    check.issues.push(issue(path, 'notOfFaction', values));
  }
}
