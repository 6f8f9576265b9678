import {
  type BuildingId,
  type CharacterId,
  type DecisionId,
  type FactionId,
  type FleetId,
  type Realm,
  type Ruleset,
  type ShipClassId,
  type ShipId,
  type SpeciesId,
  type SystemId,
  type TechnologyId,
  traitIds,
  type WorldId,
} from '../sim';
import { allianceTitle } from './allianceTitle';
import { type ContentKind, contentName, optionName } from './contentWords';
import { operationName } from './en/codes/politics/operations';
import { treatyNames } from './en/codes/politics/treaties';
import { naming } from './en/naming';
import { powerName } from './powerWords';
import type { Segment } from './segments';
import { spoken } from './spoken';
import { wordingText } from './wordingText';

/** Names of everything a sentence may speak of, as somebody who knows `realm` calls it. */
export interface Names {
  /** With its article, for the middle of a sentence: `the Klingon Empire`. */
  faction(id: FactionId | null): Segment;
  /** Without it, for lists and headings: `Klingon Empire`. */
  power(id: FactionId): string;
  system(id: SystemId | null): Segment;
  world(id: WorldId): Segment;
  fleet(id: FleetId): Segment;
  technology(id: TechnologyId): Segment;
  ship(id: ShipId): string;
  character(id: CharacterId | null): string;
  shipClass(id: ShipClassId): string;
  building(id: BuildingId): string;
  species(id: SpeciesId): string;
  /** An option of a decision. */
  option(decision: DecisionId, option: string): string;
  /** Whatever `id` names: the subject of a term or a value of a refusal. */
  anything(id: string): string;
}

export function namesIn(realm: Realm, rules: Ruleset): Names {
  return {
    faction: (id) => {
      const faction = id === null ? undefined : realm.factions[id];
      if (id === null || !faction) return { text: spoken(naming).nobody };
      return {
        text: spoken(naming).withArticle(powerName(rules, faction)),
        link: { kind: 'faction', faction: id },
      };
    },
    power: (id) => powerTitle(realm, rules, id) ?? id,
    system: (id) => {
      const system = id === null ? undefined : realm.chart.systems[id];
      if (!system) return { text: spoken(naming).deepSpace };
      return { text: system.name, link: { kind: 'system', system: system.id } };
    },
    world: (id) => {
      const world = realm.worlds[id];
      return world
        ? { text: world.name, link: { kind: 'world', world: id } }
        : { text: spoken(naming).world };
    },
    fleet: (id) => {
      const fleet = realm.fleets[id];
      return fleet
        ? { text: fleet.name, link: { kind: 'fleets', fleets: [id] } }
        : { text: spoken(naming).fleet };
    },
    technology: (id) => ({
      text: contentName(rules, 'technologies', id),
      link: { kind: 'technology', technology: id },
    }),
    ship: (id) => realm.ships[id]?.name ?? spoken(naming).ship,
    character: (id) =>
      id === null ? spoken(naming).nobody : (realm.characters[id]?.name ?? spoken(naming).officer),
    shipClass: (id) => contentName(rules, 'shipClasses', id),
    building: (id) => contentName(rules, 'buildings', id),
    species: (id) => contentName(rules, 'species', id),
    option: (decision, option) =>
      optionName(rules, realm.decisions?.[decision]?.decision ?? decision, option),
    anything: (id) => nameOf(realm, rules, id),
  };
}

/** Names that also know things which do not exist yet, by their ids; these lead nowhere. */
export function namesWith(
  names: Names,
  coming: Readonly<Record<string, { readonly name: string }>>,
): Names {
  return {
    ...names,
    fleet: (id) => (coming[id] ? { text: coming[id].name } : names.fleet(id)),
    anything: (id) => coming[id]?.name ?? names.anything(id),
  };
}

function nameOf(realm: Realm, rules: Ruleset, id: string): string {
  const named: { readonly name: string } | undefined =
    realm.worlds[id] ??
    realm.chart.systems[id] ??
    realm.fleets[id] ??
    realm.ships[id] ??
    realm.characters[id] ??
    realm.agents?.[id];
  return (
    powerTitle(realm, rules, id) ??
    named?.name ??
    allianceName(realm, rules, id) ??
    contentTitle(rules, id) ??
    decisionTitle(realm, rules, id) ??
    sectorName(realm, id) ??
    objectiveTitle(realm, id) ??
    operationTitle(realm, id) ??
    movementTitle(realm, rules, id) ??
    treatyTitle(realm, id) ??
    wordIn(spoken(naming).words, id) ??
    wordIn(spoken(naming).kinds, id.slice(0, Math.max(0, id.indexOf(':')))) ??
    id
  );
}

/** A decision that was opened, by what it is about. */
function decisionTitle(realm: Realm, rules: Ruleset, id: string): string | undefined {
  const open = realm.decisions?.[id];
  return open && contentName(rules, 'decisions', open.decision);
}

/** The word of a table for what may be no key of it. */
function wordIn(table: Readonly<Record<string, string>>, key: string): string | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

function powerTitle(realm: Realm, rules: Ruleset, id: string): string | undefined {
  const power = realm.factions[id];
  return power && powerName(rules, power);
}

function allianceName(realm: Realm, rules: Ruleset, id: string): string | undefined {
  const alliance = realm.alliances[id];
  return alliance && allianceTitle(rules, alliance.name);
}

/** Where an id is looked for that could be anything, in this order. */
const contentKinds = [
  'technologies',
  'buildings',
  'shipClasses',
  'species',
  'traits',
  'characterTraits',
  'cultures',
  'offices',
  'edicts',
  'decisions',
  'situations',
  'charters',
] as const satisfies readonly ContentKind[];

function contentTitle(rules: Ruleset, id: string): string | undefined {
  const kind = contentKinds.find((each) =>
    each === 'traits' ? traitIds.some((trait) => trait === id) : rules[each][id],
  );
  return kind && contentName(rules, kind, id);
}

function movementTitle(realm: Realm, rules: Ruleset, id: string): string | undefined {
  const movement = realm.movements?.[id];
  return movement && spoken(naming).movementOf(contentName(rules, 'species', movement.species));
}

function sectorName(realm: Realm, id: string): string | undefined {
  const books = Object.values(realm.factions).flatMap((faction) => faction.books ?? []);
  return books.find(({ sectors }) => sectors[id])?.sectors[id]?.name;
}

function objectiveTitle(realm: Realm, id: string): string | undefined {
  const title = realm.objectives.find((objective) => objective.id === id)?.title;
  return title && wordingText(title);
}

function treatyTitle(realm: Realm, id: string): string | undefined {
  const treaty = realm.treaties[id];
  return treaty && spoken(treatyNames)[treaty.terms.kind];
}

function operationTitle(realm: Realm, id: string): string | undefined {
  const operation = Object.values(realm.alliances)
    .flatMap(({ council }) => council?.operations ?? [])
    .find((each) => each.id === id);
  return operation && spoken(operationName)(realm.chart.systems[operation.target]?.name ?? '');
}
