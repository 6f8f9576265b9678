import {
  type Building,
  type Cost,
  idsOf,
  type Ruleset,
  type ShipClass,
  stances,
  stockKinds,
  type Technology,
  type TechnologyId,
  type TraitId,
  traitIds,
} from '../../../sim';
import {
  contentName,
  contentText,
  effectText,
  number,
  panelWords,
  percent,
  shipOrigin,
  words,
} from '../../../text';
import { contentLink, contentLinks } from './contentLink';
import { type Entry, type EntryLink, facts, keyOf } from './entry';
import { staffEntries } from './staffEntries';

const entriesOf = <T>(record: Readonly<Record<string, T>>, toEntry: (each: T) => Entry): Entry[] =>
  idsOf(record).map((id) => toEntry(record[id] as T));

/** Everything the rules name, apart from their numbers. */
export function ruleEntries(rules: Ruleset): Entry[] {
  return [
    ...entriesOf(rules.technologies, (each) => technologyEntry(rules, each)),
    ...entriesOf(rules.shipClasses, (each) => shipEntry(rules, each)),
    ...entriesOf(rules.buildings, (each) => buildingEntry(rules, each)),
    ...[...traitIds].sort().map((id) => traitEntry(rules, id)),
    ...natureEntries(rules),
    ...conductEntries(),
    ...staffEntries(),
  ];
}

function technologyEntry(rules: Ruleset, technology: Technology): Entry {
  const t = words.screens.databank;
  const f = words.screens.databank.facts;
  const { id, field, tier, cost, requires, secret, effects, grants } = technology;
  const leads = idsOf(rules.technologies).filter((each) =>
    rules.technologies[each]?.requires.includes(id),
  );
  return {
    key: keyOf('technology', id),
    kind: 'technology',
    id,
    name: contentName(rules, 'technologies', id),
    group: words.nouns.fields[field],
    text: contentText(rules, 'technologies', id),
    source: t.rulesSource,
    picture: { kind: 'icon', name: `tech-${field}` },
    facts: facts(
      { label: f.field, text: `${words.nouns.fields[field]} ${words.screens.research.tier(tier)}` },
      { label: f.cost, text: words.screens.research.points(cost) },
      secret ? { label: f.secret, text: words.screens.research.secretHint } : null,
      { label: f.effects, text: effects.map(effectText).join(' · ') },
      { label: f.grants, links: grants.map((each) => contentLink(rules, 'trait', each)) },
      { label: f.requires, links: requires.map((each) => contentLink(rules, 'technology', each)) },
      { label: f.leads, links: leads.map((each) => contentLink(rules, 'technology', each)) },
      { label: f.unlocks, links: unlockedBy(rules, id) },
    ),
  };
}

function shipEntry(rules: Ruleset, ship: ShipClass): Entry {
  const f = words.screens.databank.facts;
  const t = words.screens.databank;
  const culture = rules.cultures[ship.builders[0] ?? ''];
  return {
    key: keyOf('ship', ship.id),
    kind: 'ship',
    id: ship.id,
    name: contentName(rules, 'shipClasses', ship.id),
    group: culture ? contentName(rules, 'cultures', culture.id) : words.nouns.roles[ship.role],
    text: '',
    source: shipOrigin(rules, ship.id),
    picture: { kind: 'ship', culture: culture?.silhouette ?? 'other', role: ship.role },
    facts: facts(
      { label: f.role, text: words.nouns.roles[ship.role] },
      { label: f.builders, links: ship.builders.map((id) => contentLink(rules, 'power', id)) },
      { label: f.years, text: t.yearsOf(...ship.years) },
      { label: f.hull, text: number(ship.hull) },
      { label: f.shields, text: number(ship.shields) },
      { label: f.attack, text: `${number(ship.attack)} × ${ship.shots}` },
      { label: f.accuracy, text: percent(ship.accuracy) },
      { label: f.evasion, text: percent(ship.evasion) },
      { label: f.sensors, text: t.sensorsOf(ship.sensors, ship.sensorRange) },
      ship.cloak > 0 ? { label: f.cloak, text: number(ship.cloak) } : null,
      ship.troops > 0 ? { label: f.troops, text: number(ship.troops) } : null,
      { label: f.speed, text: t.speedOf(ship.speed) },
      { label: f.endurance, text: number(ship.endurance) },
      { label: f.cost, text: costText(ship.cost) },
      {
        label: f.upkeep,
        text: costText({ ...ship.upkeep, duranium: 0, influence: 0, work: 0 }),
      },
      { label: f.yard, text: t.level(ship.yard) },
      ship.requires === null
        ? null
        : { label: f.requires, links: [contentLink(rules, 'technology', ship.requires)] },
      { label: f.traits, links: ship.traits.map((each) => contentLink(rules, 'trait', each)) },
    ),
  };
}

function buildingEntry(rules: Ruleset, building: Building): Entry {
  const t = words.screens.databank;
  const f = words.screens.databank.facts;
  const { id, kind, requires, replaces, perWorld, perFaction } = building;
  const limits = [
    perWorld > 0 ? t.perWorld(perWorld) : '',
    perFaction > 0 ? t.perFaction(perFaction) : '',
    building.unique ? t.unique : '',
  ];
  return {
    key: keyOf('building', id),
    kind: 'building',
    id,
    name: contentName(rules, 'buildings', id),
    group: t.buildingKinds[kind],
    text: contentText(rules, 'buildings', id),
    source: t.rulesSource,
    picture: { kind: 'icon', name: 'production' },
    facts: facts(
      { label: f.kind, text: t.buildingKinds[kind] },
      { label: f.cost, text: costText(building.cost) },
      { label: f.upkeep, text: costText({ ...noCost, latinum: building.upkeep }) },
      { label: f.slots, text: number(building.slots) },
      { label: f.limits, text: limits.filter((limit) => limit !== '').join(', ') },
      {
        label: f.classes,
        text: building.classes.map((each) => words.nouns.worldClasses[each]).join(', '),
      },
      building.yard > 0 ? { label: f.yard, text: t.level(building.yard) } : null,
      requires === null
        ? null
        : { label: f.requires, links: [contentLink(rules, 'technology', requires)] },
      replaces === null
        ? null
        : { label: f.replaces, links: [contentLink(rules, 'building', replaces)] },
      { label: f.effects, text: building.effects.map(effectText).join(' · ') },
      { label: f.everywhere, text: building.faction.map(effectText).join(' · ') },
    ),
  };
}

function traitEntry(rules: Ruleset, id: TraitId): Entry {
  const t = words.screens.databank;
  const f = words.screens.databank.facts;
  const ships = Object.values(rules.shipClasses).filter(({ traits }) => traits.includes(id));
  const powers = Object.values(rules.cultures).filter(({ traits }) => traits.includes(id));
  const technologies = Object.values(rules.technologies).filter(({ grants }) =>
    grants.includes(id),
  );
  return {
    key: keyOf('trait', id),
    kind: 'trait',
    id,
    name: contentName(rules, 'traits', id),
    group: '',
    text: contentText(rules, 'traits', id),
    source: t.rulesSource,
    picture: { kind: 'icon', name: 'medal' },
    facts: facts({
      label: f.has,
      links: [
        ...contentLinks(rules, 'power', powers),
        ...contentLinks(rules, 'technology', technologies),
        ...contentLinks(rules, 'ship', ships),
      ],
    }),
  };
}

function natureEntries(rules: Ruleset): Entry[] {
  const t = words.screens.databank;
  const f = words.screens.databank.facts;
  return entriesOf(rules.characterTraits, ({ id, effects }) => ({
    key: keyOf('nature', id),
    kind: 'nature',
    id,
    name: contentName(rules, 'characterTraits', id),
    group: '',
    text: contentText(rules, 'characterTraits', id),
    source: t.rulesSource,
    picture: { kind: 'icon', name: 'characters' },
    facts: facts({ label: f.effects, text: effects.map(effectText).join(' · ') }),
  }));
}

/** Words whose drawing has another name. */
const conductIcons: Readonly<Record<string, string>> = { none: 'hold', settle: 'home' };

/** Stances and missions: what fleets may be told to do. */
function conductEntries(): Entry[] {
  const t = words.screens.databank;
  const missions = Object.keys(words.missions) as (keyof typeof words.missions)[];
  const entry = (
    kind: 'stance' | 'mission',
    id: string,
    said: { name: string; hint: string },
  ): Entry => ({
    key: keyOf(kind, id),
    kind,
    id,
    name: said.name,
    group: '',
    text: said.hint,
    facts: [],
    source: t.rulesSource,
    picture: { kind: 'icon', name: conductIcons[id] ?? id },
  });
  return [
    ...stances.map((id) => entry('stance', id, words.stances[id])),
    ...missions.map((id) => entry('mission', id, words.missions[id])),
  ];
}

const noCost: Cost = { dilithium: 0, duranium: 0, latinum: 0, influence: 0, work: 0 };

function costText(cost: Cost): string {
  const stocks = stockKinds
    .filter((stock) => cost[stock] > 0)
    .map((stock) => `${number(cost[stock])} ${words.nouns.stocks[stock].toLowerCase()}`);
  return [...stocks, ...(cost.work > 0 ? [panelWords().cost.work(cost.work)] : [])].join(', ');
}

function unlockedBy(rules: Ruleset, id: TechnologyId): EntryLink[] {
  const ships = Object.values(rules.shipClasses).filter(({ requires }) => requires === id);
  const buildings = Object.values(rules.buildings).filter(({ requires }) => requires === id);
  return [...contentLinks(rules, 'building', buildings), ...contentLinks(rules, 'ship', ships)];
}
