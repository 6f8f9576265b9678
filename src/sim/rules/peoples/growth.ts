import { adjust, clamp, scale } from '../../lib/integers';
import { type Term, term, total } from '../../lib/terms';
import type { Realm } from '../../state/game';
import type { FactionId, SpeciesId, WorldId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import type { People, World } from '../../state/world';
import { worldsOf } from '../chart/worlds';
import { worldModifiers } from '../figures/modifiers';
import { populationOf } from './population';

/** The peoples of a world a month later: towards its capacity, faster the emptier it is; less who fled. */
export function grown(realm: Realm, rules: Ruleset, world: World, capacity: number): People[] {
  const rate = rateOn(realm, rules, world, capacity);
  if (rate === null && !isFledFrom(rules, world)) return world.people;
  return world.people.map((people) => {
    const more = total(changeOf(realm, rules, world, people, capacity, rate));
    return more === 0 ? people : { ...people, millions: Math.max(0, people.millions + more) };
  });
}

/**
 * What the peoples of a world gain and lose in a month, in millions with their terms: births, fewer in bondage; families that
 * follow citizens to a developed world with room; too many for what feeds them; who flees from bondage.
 * @source invented
 */
export function growthTerms(realm: Realm, rules: Ruleset, world: World, capacity: number): Term[] {
  const rate = rateOn(realm, rules, world, capacity);
  return world.people.flatMap((people) => changeOf(realm, rules, world, people, capacity, rate));
}

/** How fast the peoples of a world grow or shrink, in permille a month; null: not at all. */
function rateOn(realm: Realm, rules: Ruleset, world: World, capacity: number): number | null {
  const everyone = populationOf(world);
  const troubled = world.unrest >= rules.numbers.peoples.unrestHalves;
  if (everyone === 0 || (everyone < capacity && troubled)) return null;
  const permille = worldModifiers(realm, rules, world).permille('growth');
  return adjust(rules.numbers.growth.rate, permille);
}

function changeOf(
  realm: Realm,
  rules: Ruleset,
  world: World,
  people: People,
  capacity: number,
  rate: number | null,
): Term[] {
  const fled = term('growth.fled', -fleeing(realm, rules, world.owner, people), people.species);
  if (rate === null) return fled;
  return [...naturalChange(realm, rules, world, people, capacity, rate), ...fled];
}

/** Millions born less died in a month: while there is room as many as come, and one at least; never past the capacity. */
function naturalChange(
  realm: Realm,
  rules: Ruleset,
  world: World,
  people: People,
  capacity: number,
  rate: number,
): Term[] {
  const { millions, species, status } = people;
  const everyone = populationOf(world);
  if (everyone === capacity || millions === 0) return [];
  if (everyone > capacity) {
    return term(
      'growth.crowded',
      -Math.min(millions, Math.ceil((millions * rate) / 1000)),
      species,
    );
  }
  const room = clamp(capacity - everyone, 0, capacity);
  const free = Math.floor((((millions * rate) / 1000) * room) / capacity);
  const born = scale(free, rules.numbers.laws.births[status]);
  const coming = adjust(
    newcomers(rules, world, people),
    worldModifiers(realm, rules, world).permille('growth'),
  );
  const all = Math.min(room, Math.max(1, coming, born));
  return [
    ...term('growth.born', free, species),
    ...term('growth.bondage', born - free, species),
    ...term('growth.families', all - born, species),
  ];
}

/** Millions that come a month to citizens of a developed world with room: families follow the first settlers. */
function newcomers(
  { numbers }: Ruleset,
  { owner, development }: World,
  { status }: People,
): number {
  const draws = owner !== null && development === 'developed' && status === 'citizen';
  return draws ? numbers.growth.families : 0;
}

function isFledFrom({ numbers }: Ruleset, { people }: World): boolean {
  return numbers.laws.flight > 0 && people.some(({ status }) => status === 'enslaved');
}

/** Millions that flee from bondage in a month, if a world of their kind would take them in. */
function fleeing(
  realm: Realm,
  { numbers }: Ruleset,
  from: FactionId | null,
  { species, status, millions }: People,
): number {
  if (status !== 'enslaved' || from === null || numbers.laws.flight === 0) return 0;
  return refugeOf(realm, species, from) === null ? 0 : scale(millions, numbers.laws.flight);
}

/** Where a people that flees from a ruler goes: to the most of its kind that live free elsewhere; of equals the first. */
function refugeOf(realm: Realm, species: SpeciesId, from: FactionId): WorldId | null {
  let best: WorldId | null = null;
  let most = 0;
  for (const world of worldsOf(realm)) {
    if (world.owner === from) continue;
    for (const people of world.people) {
      if (people.species !== species || people.status !== 'citizen') continue;
      if (people.millions <= most) continue;
      best = world.id;
      most = people.millions;
    }
  }
  return best;
}

/** Who fled in a month, by where they went and of what people: millions. */
export type Refugees = Map<WorldId, Map<SpeciesId, number>>;

/** Notes who flees from a world in a month that is about to be lived. */
export function noteFlight(realm: Realm, rules: Ruleset, world: World, refugees: Refugees): void {
  if (!isFledFrom(rules, world)) return;
  const { owner } = world;
  for (const people of world.people) {
    const millions = fleeing(realm, rules, owner, people);
    if (millions === 0 || owner === null) continue;
    const refuge = refugeOf(realm, people.species, owner);
    if (refuge === null) continue;
    const there = refugees.get(refuge) ?? new Map<SpeciesId, number>();
    there.set(people.species, (there.get(people.species) ?? 0) + millions);
    refugees.set(refuge, there);
  }
}

/** Takes in who fled: they are citizens where they come to. */
export function takeIn(realm: Realm, refugees: Refugees): void {
  for (const world of worldsOf(realm)) {
    const arriving = refugees.get(world.id);
    if (arriving === undefined) continue;
    world.people = world.people.map((people) =>
      people.status === 'citizen'
        ? { ...people, millions: people.millions + (arriving.get(people.species) ?? 0) }
        : people,
    );
  }
}
