import { clamp } from '../lib/integers';
import { required } from '../lib/invariant';
import { type Luck, luckOf } from '../lib/luck';
import { compareIds } from '../lib/ordered';
import type {
  SandboxOptions,
  Scenario,
  ScenarioFaction,
  ScenarioFleet,
  ScenarioObjective,
  ScenarioSystem,
  ScenarioWorld,
} from '../scenario/types';
import type { Ruleset } from '../state/ruleset';
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
  const systems = systemsOf(layout, luck('stars'));
  const worlds = furnish(layout, systems, powers, rules, luck('worlds'));
  return {
    id: 'sandbox',
    title: 'Uncharted space',
    subtitle: `${options.systems} systems, ${options.factions} powers, seed ${options.seed}`,
    continuity: 'sandbox',
    year: sandboxYear,
    month: 1,
    turns: options.turns,
    pace: options.pace,
    briefing: [
      'Nobody has drawn this chart before. Every power has one home, a handful of outposts and a ' +
        'few ships; the riches, the free peoples and the narrow places between them are anyone’s.',
    ],
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
    fleets: powers.flatMap((power, index) => fleetsOf(power, homeOf(layout, systems, index))),
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

function systemsOf(layout: Layout, luck: Luck): ScenarioSystem[] {
  const names = starNames(layout.points.length, luck);
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
    government: 'Realm of the frontier',
    capital: `${home}.w1`,
    technologies: sandboxTechnologies,
    stocks: { dilithium: 150, duranium: 300, latinum: 300, influence: 40 },
    playable: true,
    difficulty: 'medium',
  };
}

const numerals = ['no', 'one', 'two', 'three', 'four', 'five', 'six'];

/** What a power begins with, counted in the galaxy as it was drawn. */
function situationOf({ id }: Power, worlds: readonly ScenarioWorld[]): string {
  const outposts = worlds.filter(({ owner }) => owner === id).length - 1;
  const count = numerals[outposts] ?? String(outposts);
  return `One home world, ${count} outposts, and stars all around that are nobody’s.`;
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

function fleetsOf(power: Power, system: string): ScenarioFleet[] {
  const faction = power.id;
  const fleet = (name: string, ...ships: ScenarioFleet['ships']): ScenarioFleet => ({
    faction,
    name,
    system,
    ships,
  });
  return [
    fleet(
      'Home fleet',
      { class: power.cruiser.id, count: 2 },
      { class: power.escort.id, count: 3 },
      { class: power.transport.id, count: 1 },
    ),
    fleet('First scouts', { class: power.scout.id, count: 1 }),
    fleet('Second scouts', { class: power.scout.id, count: 1 }),
    fleet('Settlers', { class: power.settler.id, count: 1 }),
  ];
}

function objectivesOf({ id }: Power): ScenarioObjective[] {
  return [
    {
      id: `${id}_greatest`,
      faction: id,
      title: 'First among powers',
      text: 'Hold more worlds than anyone else when the age ends.',
      points: 50,
      kind: 'last',
      when: { largest: { faction: id } },
    },
    {
      id: `${id}_worlds`,
      faction: id,
      title: 'Worlds of our own',
      text: 'Have six developed worlds.',
      points: 30,
      kind: 'points',
      when: { developedAtLeast: { faction: id, count: 6 } },
    },
    {
      id: `${id}_survive`,
      faction: id,
      title: 'Still here',
      text: 'Live to see the end of the age.',
      points: 20,
      kind: 'last',
      when: { alive: { faction: id } },
    },
  ];
}
