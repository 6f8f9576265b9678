import { weakCache } from '../lib/cache';
import type { Realm } from '../state/game';
import type { FactionId, TraitId } from '../state/ids';
import type { Ruleset, ShipClass } from '../state/ruleset';
import { traitRegistry } from '../traits/registry';
import type { Trait } from '../traits/trait';
import { traitsOf } from './figures/modifiers';

const ofClass = weakCache<ShipClass, readonly Trait[]>();

/** The traits of a ship class, in the order of the registry. */
export function classTraits(shipClass: ShipClass): readonly Trait[] {
  let traits = ofClass.get(shipClass);
  if (!traits) {
    traits = traitRegistry.filter(({ id }) => shipClass.traits.includes(id));
    ofClass.set(shipClass, traits);
  }
  return traits;
}

/** Whether no yard can build a second of its class. */
export function isMatchless(shipClass: ShipClass): boolean {
  return classTraits(shipClass).some((trait) => trait.matchless);
}

/** The traits of a set, in the order of the registry, and those among them that are lent to ships. */
interface Held {
  readonly all: readonly Trait[];
  readonly lent: readonly Trait[];
}

const ofSet = weakCache<ReadonlySet<TraitId>, Held>();

function heldBy(realm: Realm, rules: Ruleset, faction: FactionId): Held {
  const ids = traitsOf(realm, rules, faction);
  let held = ofSet.get(ids);
  if (!held) {
    const all = traitRegistry.filter(({ id }) => ids.has(id));
    held = { all, lent: all.filter((trait) => trait.lent === true) };
    ofSet.set(ids, held);
  }
  return held;
}

/** The traits of a faction: by scenario, by culture or granted by a technology. */
export function factionTraits(realm: Realm, rules: Ruleset, faction: FactionId): readonly Trait[] {
  return heldBy(realm, rules, faction).all;
}

/** Whether a faction lives on without a world while it has a ship. */
export function isHomeless(realm: Realm, rules: Ruleset, faction: FactionId): boolean {
  return factionTraits(realm, rules, faction).some((trait) => trait.homeless);
}

/** Whether the peoples it takes from their masters are free. */
export function isLiberator(realm: Realm, rules: Ruleset, faction: FactionId): boolean {
  return factionTraits(realm, rules, faction).some(({ conquest }) => conquest === 'frees');
}

/** The traits a faction lends to all its ships. */
export function lentTraits(realm: Realm, rules: Ruleset, faction: FactionId): readonly Trait[] {
  return heldBy(realm, rules, faction).lent;
}

/** The traits of a ship of this class flown by this faction, none twice. */
export function shipTraits(
  realm: Realm,
  rules: Ruleset,
  faction: FactionId,
  shipClass: ShipClass,
): readonly Trait[] {
  const own = classTraits(shipClass);
  const lent = lentTraits(realm, rules, faction);
  return lent.length === 0 ? own : [...own, ...lent.filter((trait) => !own.includes(trait))];
}
