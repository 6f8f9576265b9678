import type { Realm } from '../state/game';
import type { FactionId } from '../state/ids';
import type { Ruleset, ShipClass } from '../state/ruleset';
import { traitRegistry } from '../traits/registry';
import type { Trait } from '../traits/trait';
import { hasTrait } from './modifiers';

const ofClass = new WeakMap<ShipClass, readonly Trait[]>();

/** The traits of a ship class, in the order of the registry. */
export function classTraits(shipClass: ShipClass): readonly Trait[] {
  let traits = ofClass.get(shipClass);
  if (!traits) {
    traits = traitRegistry.filter(({ id }) => shipClass.traits.includes(id));
    ofClass.set(shipClass, traits);
  }
  return traits;
}

/** The traits of a faction: by scenario, by culture or granted by a technology. */
export function factionTraits(realm: Realm, rules: Ruleset, faction: FactionId): Trait[] {
  return traitRegistry.filter(({ id }) => hasTrait(realm, rules, faction, id));
}

/** The traits a faction lends to all its ships. */
export function lentTraits(realm: Realm, rules: Ruleset, faction: FactionId): Trait[] {
  return factionTraits(realm, rules, faction).filter((trait) => trait.lent === true);
}

/** The traits of a ship of this class flown by this faction, none twice. */
export function shipTraits(
  realm: Realm,
  rules: Ruleset,
  faction: FactionId,
  shipClass: ShipClass,
): Trait[] {
  const own = classTraits(shipClass);
  return [...own, ...lentTraits(realm, rules, faction).filter((trait) => !own.includes(trait))];
}
