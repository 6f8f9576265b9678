import { inOrder } from '../../../lib/ordered';
import type { Realm } from '../../../state/game';
import type { FactionId, SpeciesId } from '../../../state/ids';
import type { Movement, MovementDemand } from '../../../state/movement';
import type { Ruleset } from '../../../state/ruleset';
import type { People, PeopleStatus, World } from '../../../state/world';
import { worldsUnder } from '../../chart/worlds';
import { millionsOn } from './movementLookup';

/** Worlds of a ruler on which a people counts, in order of id. */
export function homesUnder(
  realm: Realm,
  rules: Ruleset,
  ruler: FactionId,
  species: SpeciesId,
): World[] {
  const { leastMillions } = rules.numbers.movements;
  return worldsUnder(realm, ruler).filter(
    (world) => world.development === 'developed' && millionsOn(world, species) >= leastMillions,
  );
}

/**
 * What a people wants of its ruler: an end to bondage before all else, then a ruler of its own that it has
 * lost, its creed, a voice of its own, and bread.
 * @source invented
 */
export function demandOf(
  realm: Realm,
  rules: Ruleset,
  ruler: FactionId,
  species: SpeciesId,
): MovementDemand {
  const homes = homesUnder(realm, rules, ruler, species);
  if (isMostly(homes, species, 'enslaved')) return 'freedom';
  if (realm.factions[ruler]?.species === species) return 'bread';
  if (lostRuler(realm, ruler, species, homes) !== null) return 'restoration';
  if (isMostly(homes, species, 'citizen')) return 'bread';
  if (rules.species[species]?.devout === true) return 'faith';
  return isMostly(homes, species, 'subject') ? 'selfRule' : 'bread';
}

/** Whether most of a people on some worlds lives under one law. */
function isMostly(homes: readonly World[], species: SpeciesId, status: PeopleStatus): boolean {
  let [so, all] = [0, 0];
  for (const { people } of homes) {
    for (const each of people) {
      if (each.species !== species) continue;
      all += each.millions;
      if (each.status === status) so += each.millions;
    }
  }
  return all > 0 && 2 * so > all;
}

/** What a movement asks for now: who was put in bondage asks for nothing else. */
export function renewed(realm: Realm, rules: Ruleset, movement: Movement): Movement {
  if (movement.demand === 'freedom') return movement;
  const demand = demandOf(realm, rules, movement.ruler, movement.species);
  return demand === 'freedom' ? { ...movement, demand } : movement;
}

/** The power of its own that a people has lost to its ruler and that lives elsewhere, the first by id; null: none. */
export function lostRuler(
  realm: Realm,
  ruler: FactionId,
  species: SpeciesId,
  homes: readonly World[],
): FactionId | null {
  const claimed = (by: FactionId) =>
    homes.some(({ id }) => realm.claims?.[id]?.some((claim) => claim.by === by));
  const found = inOrder(realm.factions).find(
    ({ id, alive, species: own }) => alive && id !== ruler && own === species && claimed(id),
  );
  return found?.id ?? null;
}

/** The law that a demand asks for; null where it asks for no law. */
export function liftFor({
  demand,
  species: own,
}: Asking): ((people: People) => PeopleStatus) | null {
  switch (demand) {
    case 'freedom':
      return ({ species, status }) =>
        species === own && status === 'enslaved' ? 'citizen' : status;
    case 'selfRule':
      return ({ species, status }) => (species === own && status === 'subject' ? 'client' : status);
    default:
      return null;
  }
}

/** A people and what it asks for. */
type Asking = Pick<Movement, 'species' | 'demand'>;

/** Whether nothing is left of what a people asked its ruler for by law. */
export function isMet(
  realm: Realm,
  rules: Ruleset,
  asking: Asking & Pick<Movement, 'ruler'>,
): boolean {
  const lift = liftFor(asking);
  if (lift === null) return false;
  const homes = homesUnder(realm, rules, asking.ruler, asking.species);
  return homes.every(({ people }) => people.every((each) => lift(each) === each.status));
}
