import { scale } from '../../lib/integers';
import { type Tally, type Term, TermTally, TotalTally } from '../../lib/terms';
import type { Realm } from '../../state/game';
import type { SpeciesId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import type { World } from '../../state/world';
import { worldModifiers } from '../figures/modifiers';

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
