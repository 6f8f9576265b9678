import type { Luck } from '../lib/luck';
import { greatest, idsOf } from '../lib/ordered';
import type { ScenarioWorld } from '../scenario/types';
import type { SpeciesId } from '../state/ids';
import type { Ruleset } from '../state/ruleset';
import { type WorldClass, worldClasses } from '../state/world';
import type { Power } from './choosePowers';
import type { Layout } from './layOut';

/** A system to be furnished. */
export interface Site {
  readonly id: string;
  readonly name: string;
}

type Body = Omit<ScenarioWorld, 'id' | 'system' | 'name'>;
type Kit = (power: Power, rules: Ruleset, luck: Luck) => Body;

/** What every power finds nearest to its home, in this order: nobody starts the poorer. */
const kits: readonly Kit[] = [
  (power) => outpost(power, 'asteroid', 1, 3, 1),
  (power) => outpost(power, 'barren', 2, 0, 4),
  (power, rules) => wild(suited(power.culture.species, rules), 3, 1, 2),
  (_, rules, luck) => freePeople(rules, luck),
  (power, rules) => wild(suited(power.culture.species, rules), 2, 2, 1),
  () => wild('gas', 3, 3, 0),
];

/** The worlds of a galaxy: homes, what lies around each, and chance for the rest. */
export function furnish(
  layout: Layout,
  sites: readonly Site[],
  powers: readonly Power[],
  rules: Ruleset,
  luck: Luck,
): ScenarioWorld[] {
  const bodies: Body[][] = sites.map(() => []);
  for (const [index, power] of powers.entries()) {
    const home = layout.homes.points[index] as number;
    const outposts = [outpost(power, 'barren', 1, 1, 2), outpost(power, 'gas', 2, 1, 0)];
    bodies[home] = [capital(power, rules), ...outposts];
  }
  for (const kit of kits) {
    for (const [index, power] of powers.entries()) {
      const nearest = nearestEmpty(layout, index, bodies);
      if (nearest !== null) bodies[nearest] = [kit(power, rules, luck)];
    }
  }
  return sites.flatMap((site, index) => {
    const here = bodies[index] ?? [];
    if (here.length === 0) here.push(...wilderness(rules, luck));
    return here.map((body, number) => worldAt(site, body, number));
  });
}

function worldAt(site: Site, body: Body, number: number): ScenarioWorld {
  const numeral = ['I', 'II', 'III'][number] ?? String(number + 1);
  return {
    id: `${site.id}.w${number + 1}`,
    system: site.id,
    name: `${site.name} ${numeral}`,
    ...body,
  };
}

function nearestEmpty(layout: Layout, home: number, bodies: readonly Body[][]): number | null {
  let best: number | null = null;
  const distances = layout.homes.distances[home] ?? [];
  for (const [point, distance] of distances.entries()) {
    if ((bodies[point]?.length ?? 0) > 0) continue;
    if (best === null || distance < (distances[best] as number)) best = point;
  }
  return best;
}

function capital(power: Power, rules: Ruleset): Body {
  const { species } = power.culture;
  return {
    ...wild(suited(species, rules), 4, 2, 3),
    owner: power.id,
    development: 'developed',
    people: [{ species, millions: 6000 }],
    buildings: firstBuildings(rules),
    loyalty: 85,
  };
}

/** The plainest building of each kind a capital cannot do without. */
function firstBuildings(rules: Ruleset): string[] {
  const plain = idsOf(rules.buildings)
    .flatMap((id) => rules.buildings[id] ?? [])
    .filter(
      ({ requires, replaces, unique, classes }) =>
        requires === null && replaces === null && !unique && classes.length === 0,
    )
    .sort((a, b) => a.cost.work - b.cost.work);
  const yard = plain.find((building) => building.yard > 0);
  const kinds = (['works', 'science', 'trade'] as const).map((kind) =>
    plain.find((building) => building.kind === kind),
  );
  return [yard, ...kinds].flatMap((building) => building?.id ?? []);
}

function outpost(
  power: Power,
  worldClass: WorldClass,
  size: number,
  dilithium: number,
  duranium: number,
): Body {
  return { ...wild(worldClass, size, dilithium, duranium), owner: power.id };
}

function wild(worldClass: WorldClass, size: number, dilithium: number, duranium: number): Body {
  return { class: worldClass, size, richness: { dilithium, duranium }, owner: null };
}

/** A world of a people without a navy: to be courted or taken. */
function freePeople(rules: Ruleset, luck: Luck): Body {
  const settled = idsOf(rules.species).filter((id) => best(id, rules) !== null);
  const species = luck.pick(settled);
  return {
    ...wild(suited(species, rules), luck.between(2, 3), luck.below(3), luck.below(3)),
    development: 'developed',
    people: [{ species, millions: luck.between(4, 20) * 100 }],
    garrison: luck.between(10, 40),
  };
}

/** What lies where nobody has a claim: rocks and gas, good land here and there, a people rarely. */
function wilderness(rules: Ruleset, luck: Luck): Body[] {
  if (luck.chance(110)) return [freePeople(rules, luck)];
  if (luck.chance(260)) {
    const kind = luck.pick(['temperate', 'ocean', 'jungle', 'arid', 'ice'] as const);
    return [wild(kind, luck.between(2, 4), luck.below(3), luck.below(3))];
  }
  const kind = luck.pick([
    'barren',
    'barren',
    'asteroid',
    'gas',
    'volcanic',
    'desert',
    'ice',
  ] as const);
  const rich = luck.chance(200) ? 2 : 0;
  return [wild(kind, luck.between(1, 3), luck.below(3) + rich, luck.below(4))];
}

/** The class of world a species lives on best; temperate for one that lives nowhere. */
function suited(species: SpeciesId, rules: Ruleset): WorldClass {
  return best(species, rules) ?? 'temperate';
}

function best(species: SpeciesId, rules: Ruleset): WorldClass | null {
  const habitability = rules.species[species]?.habitability ?? {};
  const livable = worldClasses.filter(
    (each) => each !== 'station' && (habitability[each] ?? 0) > 0,
  );
  return greatest(livable, (each) => habitability[each] ?? 0);
}
