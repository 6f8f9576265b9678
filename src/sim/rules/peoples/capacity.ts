import { adjust, clamp, scale } from '../../lib/integers';
import { type Tally, type Term, TermTally, TotalTally } from '../../lib/terms';
import type { Realm } from '../../state/game';
import type { SpeciesId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import type { People, World } from '../../state/world';
import { worldModifiers } from '../figures/modifiers';
import { populationOf } from './population';

/** How well a species can live on a world, in permille of its full capacity. */
export function suitability(rules: Ruleset, species: SpeciesId, world: World): number {
  return rules.species[species]?.habitability[world.class] ?? 0;
}

/**
 * The most people a world can feed, in millions, with its terms: by size, by how well its peoples
 * live there (the best suited sets the measure), by works and technologies. Outposts feed a share.
 * @source invented
 */
export function capacityTerms(realm: Realm, rules: Ruleset, world: World): Term[] {
  const room = new TermTally();
  addRoom(room, realm, rules, world);
  return worldModifiers(realm, rules, world).explain('populationLimit', room.terms);
}

/** The total of `capacityTerms`. */
export function capacityOf(realm: Realm, rules: Ruleset, world: World): number {
  const room = new TotalTally();
  addRoom(room, realm, rules, world);
  return worldModifiers(realm, rules, world).apply('populationLimit', room.amount);
}

function addRoom(tally: Tally, realm: Realm, rules: Ruleset, world: World): void {
  const full = world.size * rules.numbers.growth.millionsPerSize;
  const suited = scale(full, bestSuitability(realm, rules, world));
  tally.add('capacity.size', full);
  tally.add('capacity.habitability', suited - full);
  if (world.development !== 'outpost') return;
  tally.add('capacity.outpost', scale(suited, rules.numbers.economy.outpostShare) - suited);
}

function bestSuitability(realm: Realm, rules: Ruleset, world: World): number {
  const owner = world.owner === null ? undefined : realm.factions[world.owner]?.species;
  const living = world.people.map((people) => people.species);
  const candidates = living.length > 0 || owner === undefined ? living : [owner];
  return candidates.reduce((best, each) => Math.max(best, suitability(rules, each, world)), 0);
}

/** The peoples of a world a month later: towards its capacity, faster the emptier it is. */
export function grown(realm: Realm, rules: Ruleset, world: World, capacity: number): People[] {
  const everyone = populationOf(world);
  const troubled = world.unrest >= rules.numbers.peoples.unrestHalves;
  if (everyone === 0 || (everyone < capacity && troubled)) return world.people;
  const permille = worldModifiers(realm, rules, world).permille('growth');
  const rate = adjust(rules.numbers.growth.rate, permille);
  return world.people.map((people) => ({
    ...people,
    millions:
      people.millions +
      change(
        people.millions,
        everyone,
        capacity,
        rate,
        adjust(newcomers(rules, world, people), permille),
      ),
  }));
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

/** Millions born less died in a month: while there is room as many as come, and one at least; never past the capacity. */
function change(
  millions: number,
  everyone: number,
  capacity: number,
  rate: number,
  coming: number,
): number {
  if (everyone === capacity || millions === 0) return 0;
  if (everyone > capacity) return -Math.min(millions, Math.ceil((millions * rate) / 1000));
  const room = clamp(capacity - everyone, 0, capacity);
  const born = Math.floor((((millions * rate) / 1000) * room) / capacity);
  return Math.min(room, Math.max(1, coming, born));
}
