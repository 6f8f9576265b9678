import { type Issue, issue } from '../scenario/issue';
import type { Scenario } from '../scenario/types';
import type { Character } from '../state/character';
import type { Faction } from '../state/faction';
import type { Fleet } from '../state/fleet';
import type { Ruleset } from '../state/ruleset';
import type { World } from '../state/world';
import { checkPolitics, type Refer } from './checkPolitics';
import type { FrozenState } from './gameFile';

/** That everything a kept state refers to is there, and that records are keyed by their ids. */
export function checkState(
  state: FrozenState,
  scenario: Scenario,
  rules: Ruleset,
  path: string,
): Issue[] {
  const issues = checkKeys(state, path);
  const refer: Refer = (at, kind, id, among) => {
    if (id === null || Object.hasOwn(among, id)) return;
    issues.push(issue(`${path}.${at}`, 'unknownReference', { kind, value: id }));
  };
  const present = (at: string, part: object | null) => {
    if (part === null) issues.push(issue(`${path}.${at}`, 'missing', { key: at }));
  };
  const systems = Object.fromEntries(scenario.map.systems.map(({ id }) => [id, true]));
  for (const faction of Object.values(state.factions)) {
    present(`factions.${faction.id}.books`, faction.books);
    checkFaction(faction, state, rules, refer);
  }
  for (const world of Object.values(state.worlds)) checkWorld(world, state, systems, rules, refer);
  for (const fleet of Object.values(state.fleets)) {
    present(`fleets.${fleet.id}.command`, fleet.command);
    checkFleet(fleet, state, systems, refer);
  }
  for (const ship of Object.values(state.ships)) {
    const at = `ships.${ship.id}`;
    refer(`${at}.class`, 'shipClass', ship.class, rules.shipClasses);
    refer(`${at}.faction`, 'faction', ship.faction, state.factions);
    refer(`${at}.fleet`, 'fleet', ship.fleet, state.fleets);
  }
  for (const person of Object.values(state.characters)) checkPerson(person, state, refer);
  checkPolitics(state, rules, refer);
  return issues;
}

const keyed = [
  'factions',
  'worlds',
  'fleets',
  'ships',
  'characters',
  'alliances',
  'treaties',
  'deals',
  'pledges',
  'foundings',
] as const;

function checkKeys(state: FrozenState, path: string): Issue[] {
  return keyed.flatMap((kind) =>
    Object.entries<{ readonly id: string }>(state[kind])
      .filter(([key, { id }]) => key !== id)
      .map(([key]) => issue(`${path}.${kind}.${key}.id`, 'malformed')),
  );
}

function checkFaction(faction: Faction, state: FrozenState, rules: Ruleset, refer: Refer): void {
  const at = `factions.${faction.id}`;
  refer(`${at}.culture`, 'culture', faction.culture, rules.cultures);
  refer(`${at}.species`, 'species', faction.species, rules.species);
  refer(`${at}.capital`, 'world', faction.capital, state.worlds);
  refer(`${at}.head`, 'character', faction.head, state.characters);
  refer(`${at}.heir`, 'character', faction.heir?.person ?? null, state.characters);
  refer(`${at}.contest`, 'character', faction.contest?.person ?? null, state.characters);
  for (const { person, want, won } of faction.court ?? []) {
    refer(`${at}.court`, 'character', person, state.characters);
    refer(`${at}.court`, 'faction', want?.on ?? null, state.factions);
    refer(`${at}.court`, 'world', want?.world ?? null, state.worlds);
    refer(`${at}.court`, 'faction', won?.by ?? null, state.factions);
  }
  for (const id of Object.keys(faction.formerCourt ?? {})) {
    refer(`${at}.formerCourt`, 'character', id, state.characters);
  }
  refer(`${at}.alliance`, 'alliance', faction.alliance, state.alliances);
  for (const id of faction.edicts ?? []) refer(`${at}.edicts`, 'edict', id, rules.edicts);
  for (const { species, world } of faction.laws ?? []) {
    refer(`${at}.laws`, 'species', species, rules.species);
    refer(`${at}.laws`, 'world', world, state.worlds);
  }
  for (const id of faction.technologies) {
    refer(`${at}.technologies`, 'technology', id, rules.technologies);
  }
  for (const { id, seat } of Object.values(faction.books?.sectors ?? {})) {
    refer(`${at}.books.sectors.${id}.seat`, 'world', seat, state.worlds);
  }
}

function checkWorld(
  world: World,
  state: FrozenState,
  systems: object,
  rules: Ruleset,
  refer: Refer,
): void {
  const at = `worlds.${world.id}`;
  refer(`${at}.system`, 'system', world.system, systems);
  refer(`${at}.owner`, 'faction', world.owner, state.factions);
  for (const id of world.buildings) refer(`${at}.buildings`, 'building', id, rules.buildings);
  for (const { species } of world.people) refer(`${at}.people`, 'species', species, rules.species);
}

function checkFleet(fleet: Fleet, state: FrozenState, systems: object, refer: Refer): void {
  const at = `fleets.${fleet.id}`;
  const { place } = fleet;
  const ends = place.kind === 'system' ? [place.system] : [place.from, place.to];
  for (const system of ends) refer(`${at}.place`, 'system', system, systems);
  for (const system of fleet.command?.route ?? []) {
    refer(`${at}.command.route`, 'system', system, systems);
  }
  refer(`${at}.faction`, 'faction', fleet.faction, state.factions);
  refer(`${at}.commander`, 'character', fleet.commander, state.characters);
  for (const id of fleet.ships) refer(`${at}.ships`, 'ship', id, state.ships);
}

function checkPerson(person: Character, state: FrozenState, refer: Refer): void {
  const at = `characters.${person.id}`;
  refer(`${at}.faction`, 'faction', person.faction, state.factions);
  refer(`${at}.captor`, 'faction', person.captor ?? null, state.factions);
  if (person.hold?.kind === 'world') {
    refer(`${at}.hold.world`, 'world', person.hold.world, state.worlds);
  }
  for (const { to } of person.ties ?? []) refer(`${at}.ties`, 'character', to, state.characters);
}
