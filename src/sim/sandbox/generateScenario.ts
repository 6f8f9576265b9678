import { clamp } from '../lib/integers';
import { required } from '../lib/invariant';
import { type Luck, luckOf } from '../lib/luck';
import { compareIds } from '../lib/ordered';
import type { SandboxOptions } from '../scenario/setup';
import type {
  Scenario,
  ScenarioFaction,
  ScenarioFleet,
  ScenarioObjective,
  ScenarioSystem,
  ScenarioWorld,
} from '../scenario/types';
import type { Ruleset, SandboxRules } from '../state/ruleset';
import type { Wording } from '../state/wording';
import { choosePowers, type Power, sandboxTechnologies, sandboxYear } from './choosePowers';
import { furnish } from './furnish';
import { type Layout, layOut } from './layOut';
import { starNames } from './starNames';

/** What a galaxy may be asked to be; others are brought within. */
export const sandboxLimits = {
  systems: [30, 1000],
  factions: [2, 16],
  turns: [10, 1000],
  /** Systems for each faction, at least. */
  room: 8,
} as const;

/** Options with everything said and everything within the limits. */
export function boundedOptions(options: SandboxOptions): Required<SandboxOptions> {
  const systems = clamp(options.systems, ...sandboxLimits.systems);
  const room = Math.floor(systems / sandboxLimits.room);
  return {
    seed: options.seed,
    systems,
    factions: Math.min(room, clamp(options.factions, ...sandboxLimits.factions)),
    turns: clamp(options.turns ?? 150, ...sandboxLimits.turns),
    lanes: options.lanes ?? 'some',
    pace: clamp(options.pace ?? 1000, 100, 5000),
  };
}

/** A galaxy from a seed, as a scenario like any other. Equal options give equal scenarios. */
export function generateScenario(given: SandboxOptions, rules: Ruleset): Scenario {
  const options = boundedOptions(given);
  const luck = (purpose: string) => luckOf(options.seed, 0, `sandbox.${purpose}`);
  const layout = layOut(options);
  const powers = choosePowers(options.factions, rules, luck('powers'));
  const systems = systemsOf(layout, rules.sandbox, luck('stars'));
  const worlds = furnish(layout, systems, powers, rules, luck('worlds'));
  return {
    id: 'sandbox',
    title: { key: 'sandbox.title' },
    subtitle: {
      key: 'sandbox.subtitle',
      values: { systems: options.systems, powers: options.factions, seed: options.seed },
    },
    continuity: 'sandbox',
    year: sandboxYear,
    month: 1,
    turns: options.turns,
    pace: options.pace,
    briefing: [{ key: 'sandbox.briefing' }],
    map: {
      systems,
      lanes: layout.strands.map(({ a, b }) => [idAt(systems, a), idAt(systems, b)] as const),
    },
    worlds,
    factions: powers.map((power, index) => ({
      ...factionOf(power, index, layout, systems),
      surveyed: reachOf(layout, systems, index, worlds),
      situation: situationOf(power, worlds),
    })),
    fleets: powers.flatMap((power, index) =>
      fleetsOf(power, homeOf(layout, systems, index), rules.sandbox),
    ),
    objectives: powers.flatMap(objectivesOf),
  };
}

function idAt(systems: readonly ScenarioSystem[], index: number): string {
  return required(systems[index], `system ${index}`).id;
}

function homeOf(layout: Layout, systems: readonly ScenarioSystem[], index: number): string {
  return idAt(systems, required(layout.homes.points[index], `home ${index}`));
}

const stars = [
  'M4V',
  'M1V',
  'M5V',
  'K2V',
  'K5V',
  'K0III',
  'G2V',
  'G5V',
  'G8V',
  'F5V',
  'A2V',
  'B8V',
];
const hazards = ['nebula', 'nebula', 'plasma', 'rift'] as const;

function systemsOf(
  layout: Layout,
  { starNames: syllables }: SandboxRules,
  luck: Luck,
): ScenarioSystem[] {
  const names = starNames(layout.points.length, syllables, luck);
  const homes = new Set(layout.homes.points);
  return layout.points.map(({ x, y }, index) => {
    const name = required(names[index], 'name of a star');
    const star = luck.pick(stars);
    const hazard = luck.pick(hazards);
    const wild = luck.chance(70) && !homes.has(index);
    return {
      id: `s${index + 1}_${name.toLowerCase()}`,
      name,
      x,
      y,
      star,
      ...(wild ? { hazard } : {}),
    };
  });
}

function factionOf(
  power: Power,
  index: number,
  layout: Layout,
  systems: readonly ScenarioSystem[],
): Omit<ScenarioFaction, 'situation' | 'surveyed'> {
  const home = homeOf(layout, systems, index);
  return {
    id: power.id,
    culture: power.culture.id,
    government: { key: 'sandbox.government' },
    capital: `${home}.w1`,
    technologies: sandboxTechnologies,
    stocks: { dilithium: 150, duranium: 300, latinum: 300, influence: 40 },
    playable: true,
    difficulty: 'medium',
  };
}

/** What a power begins with, counted in the galaxy as it was drawn. */
function situationOf({ id }: Power, worlds: readonly ScenarioWorld[]): Wording {
  const outposts = worlds.filter(({ owner }) => owner === id).length - 1;
  return { key: 'sandbox.situation', values: { outposts } };
}

/**
 * The systems nearest to a home, whose riches its people have known for ages: eight, and more where
 * powers sit so close that none of eight is nobody's.
 */
function reachOf(
  layout: Layout,
  systems: readonly ScenarioSystem[],
  index: number,
  worlds: readonly ScenarioWorld[],
): string[] {
  const distances = layout.homes.distances[index] ?? [];
  const near = systems
    .map(({ id }, point) => ({ id, distance: distances[point] ?? 0 }))
    .sort((a, b) => a.distance - b.distance)
    .map(({ id }) => id);
  const claimed = new Set(worlds.filter(({ owner }) => owner !== null).map(({ system }) => system));
  const free = near.findIndex((id) => !claimed.has(id));
  return near.slice(0, Math.max(8, free + 1)).sort(compareIds);
}

function fleetsOf(power: Power, system: string, { fleetNames }: SandboxRules): ScenarioFleet[] {
  const faction = power.id;
  const fleet = (name: string, ...ships: ScenarioFleet['ships']): ScenarioFleet => ({
    faction,
    name,
    system,
    ships,
  });
  return [
    fleet(
      fleetNames.home,
      { class: power.cruiser.id, count: 2 },
      { class: power.escort.id, count: 3 },
      { class: power.transport.id, count: 1 },
    ),
    fleet(fleetNames.firstScouts, { class: power.scout.id, count: 1 }),
    fleet(fleetNames.secondScouts, { class: power.scout.id, count: 1 }),
    fleet(fleetNames.settlers, { class: power.settler.id, count: 1 }),
  ];
}

/** Developed worlds that an aim of every power asks for. */
const worldsOfOnesOwn = 6;

function objectivesOf({ id }: Power): ScenarioObjective[] {
  return [
    {
      id: `${id}_greatest`,
      faction: id,
      title: { key: 'sandbox.greatest' },
      text: { key: 'sandbox.greatestText' },
      points: 50,
      kind: 'last',
      when: { largest: { faction: id } },
    },
    {
      id: `${id}_worlds`,
      faction: id,
      title: { key: 'sandbox.worlds' },
      text: { key: 'sandbox.worldsText', values: { worlds: worldsOfOnesOwn } },
      points: 30,
      kind: 'points',
      when: { developedAtLeast: { faction: id, count: worldsOfOnesOwn } },
    },
    {
      id: `${id}_survive`,
      faction: id,
      title: { key: 'sandbox.survive' },
      text: { key: 'sandbox.surviveText' },
      points: 20,
      kind: 'last',
      when: { alive: { faction: id } },
    },
  ];
}
