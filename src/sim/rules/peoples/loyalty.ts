import { clamp, permilleOf } from '../../lib/integers';
import { type Term, term, total } from '../../lib/terms';
import type { Realm } from '../../state/game';
import type { FactionId, SpeciesId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import { type Stocks, stockKinds } from '../../state/stocks';
import type { World } from '../../state/world';
import { worldsUnder } from '../chart/worlds';
import { isBlockaded, type RealmIndex } from '../economy/realmIndex';
import { worldModifiers } from '../figures/modifiers';
import { garrisonLimit } from '../ground/defences';
import { populationOf } from './population';

/**
 * What the loyalty of a world drifts towards, with its terms; their sum may leave 0 to 100, the
 * target is held within. Empty for worlds nobody rules.
 * @source invented
 */
export function loyaltyTerms(
  realm: Realm,
  rules: Ruleset,
  world: World,
  realmIndex?: RealmIndex,
): Term[] {
  const owner = world.owner === null ? undefined : realm.factions[world.owner];
  if (!owner) return [];
  const numbers = rules.numbers.peoples;
  const blockaded = isBlockaded(realm, rules, world, realmIndex);
  return [
    { label: 'loyalty.base', amount: numbers.base },
    ...term('loyalty.capital', owner.capital === world.id ? numbers.capital : 0),
    ...peopleTerms(rules, world, owner.species),
    ...kinTerms(realm, rules, world, owner.species),
    ...term('loyalty.garrison', share(numbers.garrison, garrisonShare(realm, rules, world))),
    ...term('loyalty.conquest', conquestWeight(realm, rules, world)),
    ...term('loyalty.arrears', numbers.arrears * longestArrears(rules, owner.books?.arrears)),
    ...term('loyalty.blockade', blockaded ? numbers.blockade : 0),
    ...term('loyalty.exhaustion', numbers.exhaustion * Math.floor(owner.exhaustion / 10)),
    ...worldModifiers(realm, rules, world).flatTerms('loyalty'),
  ];
}

/** A world's loyalty a month later: towards its target by the drift at most. */
export function driftedLoyalty(rules: Ruleset, world: World, terms: readonly Term[]): number {
  return towards(world.loyalty, clamp(total(terms), 0, 100), rules.numbers.growth.loyaltyDrift);
}

/**
 * What the unrest of a world drifts towards, with its terms: disloyalty feeds it, a garrison holds
 * it down without curing it. Outposts and worlds nobody rules know none.
 */
export function unrestTerms(realm: Realm, rules: Ruleset, world: World): Term[] {
  const { unrestBelow, unrestHeld } = rules.numbers.peoples;
  if (world.owner === null || world.development !== 'developed') return [];
  if (world.loyalty >= unrestBelow) return [];
  const anger = Math.floor(((unrestBelow - world.loyalty) * 100) / unrestBelow);
  const held = Math.min(anger, share(unrestHeld, garrisonShare(realm, rules, world)));
  return [...term('unrest.disloyalty', anger), ...term('unrest.garrison', -held)];
}

/** A world's unrest a month later. */
export function driftedUnrest(rules: Ruleset, world: World, terms: readonly Term[]): number {
  return towards(world.unrest, clamp(total(terms), 0, 100), rules.numbers.peoples.unrestDrift);
}

function towards(value: number, target: number, step: number): number {
  return value < target ? Math.min(target, value + step) : Math.max(target, value - step);
}

/** Each law weighs by its share of the people; so do those of the ruler's own species. */
function peopleTerms(rules: Ruleset, world: World, ruling: string): Term[] {
  const { status, ownSpecies } = rules.numbers.peoples;
  const everyone = populationOf(world);
  const weights = new Map<string, number>();
  let own = 0;
  for (const people of world.people) {
    weights.set(people.status, (weights.get(people.status) ?? 0) + people.millions);
    if (people.species === ruling) own += people.millions;
  }
  const terms = term('loyalty.ownSpecies', share(ownSpecies, permilleOf(own, everyone)));
  for (const law of ['citizen', 'client', 'subject', 'enslaved'] as const) {
    const part = permilleOf(weights.get(law) ?? 0, everyone);
    terms.push(...term(`loyalty.${law}`, share(status[law], part)));
  }
  return terms;
}

/** A people whose kin its ruler holds in bondage elsewhere hates him wherever it lives, by its share. */
function kinTerms(realm: Realm, { numbers }: Ruleset, world: World, ruling: string): Term[] {
  const { kin } = numbers.laws;
  if (kin === 0) return [];
  const everyone = populationOf(world);
  return world.people.flatMap(({ species, status, millions }) => {
    if (species === ruling || status === 'enslaved') return [];
    if (world.owner === null || !holdsInBondage(realm, world.owner, species)) return [];
    return term('loyalty.kin', share(kin, permilleOf(millions, everyone)), species);
  });
}

function holdsInBondage(realm: Realm, ruler: FactionId, species: SpeciesId): boolean {
  for (const world of worldsUnder(realm, ruler)) {
    for (const people of world.people) {
      if (people.species === species && people.status === 'enslaved') return true;
    }
  }
  return false;
}

/** How full its barracks are, in permille, never above 1000. */
export function garrisonShare(realm: Realm, rules: Ruleset, world: World): number {
  return Math.min(1000, permilleOf(world.garrison, garrisonLimit(realm, rules, world)));
}

/** A conquest is forgiven a little every month. */
function conquestWeight(realm: Realm, rules: Ruleset, world: World): number {
  const { conquest, conquestFades } = rules.numbers.peoples;
  const since = realm.turn - world.takenOn;
  if (world.takenOn === 0 || since >= conquestFades) return 0;
  return Math.trunc((conquest * (conquestFades - since)) / conquestFades);
}

/** Months for which what is longest unpaid has been so, as far as it matters. */
export function longestArrears(rules: Ruleset, arrears: Stocks | undefined): number {
  if (!arrears) return 0;
  const months = stockKinds.map((stock) => arrears[stock]);
  return Math.min(rules.numbers.economy.mutinyAfter, Math.max(...months));
}

function share(points: number, permille: number): number {
  return Math.trunc((points * permille) / 1000);
}
