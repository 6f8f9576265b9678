import { clamp, permilleOf } from '../../lib/integers';
import { type Tally, type Term, TermTally, TotalTally } from '../../lib/terms';
import type { Faction } from '../../state/faction';
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
  if (world.owner === null || !realm.factions[world.owner]) return [];
  const tally = new TermTally();
  addLoyalty(tally, realm, rules, world, realmIndex);
  return [...tally.terms, ...worldModifiers(realm, rules, world).flatTerms('loyalty')];
}

/** What the loyalty of a world drifts towards: the total of `loyaltyTerms`. */
export function loyaltyAim(
  realm: Realm,
  rules: Ruleset,
  world: World,
  realmIndex?: RealmIndex,
): number {
  if (world.owner === null || !realm.factions[world.owner]) return 0;
  const tally = new TotalTally();
  addLoyalty(tally, realm, rules, world, realmIndex);
  return tally.amount + worldModifiers(realm, rules, world).flat('loyalty');
}

/** All of it but what buildings, governors and the like add. */
function addLoyalty(
  tally: Tally,
  realm: Realm,
  rules: Ruleset,
  world: World,
  realmIndex?: RealmIndex,
): void {
  const owner = world.owner === null ? undefined : realm.factions[world.owner];
  if (!owner) return;
  const numbers = rules.numbers.peoples;
  const blockaded = isBlockaded(realm, rules, world, realmIndex);
  tally.add('loyalty.base', numbers.base);
  tally.add('loyalty.capital', owner.capital === world.id ? numbers.capital : 0);
  const isState = owner.stateSince !== undefined;
  tally.add('loyalty.statehood', isState ? rules.numbers.recognition.statehood.loyalty : 0);
  addPeoples(tally, rules, world, owner.species);
  addKin(tally, realm, rules, world, owner);
  tally.add('loyalty.garrison', share(numbers.garrison, garrisonShare(realm, rules, world)));
  tally.add('loyalty.conquest', conquestWeight(realm, rules, world));
  tally.add('loyalty.arrears', numbers.arrears * longestArrears(rules, owner.books?.arrears));
  tally.add('loyalty.blockade', blockaded ? numbers.blockade : 0);
  tally.add('loyalty.exhaustion', numbers.exhaustion * Math.floor(owner.exhaustion / 10));
}

/** A world's loyalty a month later: towards its target by the drift at most. */
export function driftedLoyalty(rules: Ruleset, world: World, aim: number): number {
  return towards(world.loyalty, clamp(aim, 0, 100), rules.numbers.growth.loyaltyDrift);
}

/**
 * What the unrest of a world drifts towards, with its terms: disloyalty feeds it, a garrison holds
 * it down without curing it. Outposts and worlds nobody rules know none.
 */
export function unrestTerms(realm: Realm, rules: Ruleset, world: World): Term[] {
  const tally = new TermTally();
  addUnrest(tally, realm, rules, world);
  return tally.terms;
}

/** What the unrest of a world drifts towards: the total of `unrestTerms`. */
export function unrestAim(realm: Realm, rules: Ruleset, world: World): number {
  const tally = new TotalTally();
  addUnrest(tally, realm, rules, world);
  return tally.amount;
}

function addUnrest(tally: Tally, realm: Realm, rules: Ruleset, world: World): void {
  const { unrestBelow, unrestHeld } = rules.numbers.peoples;
  if (world.owner === null || world.development !== 'developed') return;
  if (world.loyalty >= unrestBelow) return;
  const anger = Math.floor(((unrestBelow - world.loyalty) * 100) / unrestBelow);
  const held = Math.min(anger, share(unrestHeld, garrisonShare(realm, rules, world)));
  tally.add('unrest.disloyalty', anger);
  tally.add('unrest.garrison', -held);
}

/** A world's unrest a month later. */
export function driftedUnrest(rules: Ruleset, world: World, aim: number): number {
  return towards(world.unrest, clamp(aim, 0, 100), rules.numbers.peoples.unrestDrift);
}

function towards(value: number, target: number, step: number): number {
  return value < target ? Math.min(target, value + step) : Math.max(target, value - step);
}

const laws = ['citizen', 'client', 'subject', 'enslaved'] as const;

/** Each law weighs by its share of the people; so do those of the ruler's own species. */
function addPeoples(tally: Tally, rules: Ruleset, { people }: World, ruling: string): void {
  const { status, ownSpecies } = rules.numbers.peoples;
  let everyone = 0;
  let own = 0;
  for (const { species, millions } of people) {
    everyone += millions;
    if (species === ruling) own += millions;
  }
  tally.add('loyalty.ownSpecies', share(ownSpecies, permilleOf(own, everyone)));
  for (const law of laws) {
    let under = 0;
    for (const each of people) if (each.status === law) under += each.millions;
    tally.add(`loyalty.${law}`, share(status[law], permilleOf(under, everyone)));
  }
}

/** A people whose kin its ruler holds in bondage elsewhere hates him wherever it lives, by its share. */
function addKin(
  tally: Tally,
  realm: Realm,
  { numbers }: Ruleset,
  world: World,
  ruler: Pick<Faction, 'id' | 'species'>,
): void {
  const { kin } = numbers.laws;
  if (kin === 0) return;
  for (const { species, status, millions } of world.people) {
    if (species === ruler.species || status === 'enslaved') continue;
    if (!holdsInBondage(realm, ruler.id, species)) continue;
    const part = permilleOf(millions, populationOf(world));
    tally.add('loyalty.kin', share(kin, part), species);
  }
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
