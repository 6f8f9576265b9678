import { clamp } from '../../../lib/integers';
import { required } from '../../../lib/invariant';
import { total } from '../../../lib/terms';
import type { Realm } from '../../../state/game';
import type { FactionId, SpeciesId, WorldId } from '../../../state/ids';
import type { Ruleset } from '../../../state/ruleset';
import type { People, PeopleLaw, PeopleStatus } from '../../../state/world';
import { remember } from '../../diplomacy/memories';
import { earnPrestige } from '../../diplomacy/prestige';
import { concernedBy, isHarsher, type LawChange } from './lawChange';
import { lawHearers, lawPrestigeTerms, lawPriceTerms, lawShocks } from './lawPrice';
import { lawFor, lawOn, lawsOf, rankOf, withLaw } from './standingLaw';

/**
 * A power gives a law and pays for it at once: influence, prestige, the loyalty and calm of the worlds it makes
 * worse, the good will of other courts. The peoples themselves rise with the month, and sink step by step.
 * @source invented
 */
export function giveLaw(realm: Realm, rules: Ruleset, faction: FactionId, change: LawChange): void {
  const power = required(realm.factions[faction], faction);
  const price = total(lawPriceTerms(realm, rules, faction, change));
  const shocks = lawShocks(realm, rules, faction, change);
  const hearers = lawHearers(realm, rules, faction, change);
  const law = newLaw(realm, rules, faction, change);
  if (power.books) power.books.stocks.influence -= price;
  earnPrestige(realm, rules, faction, total(lawPrestigeTerms(rules, shocks)));
  for (const { world: id, loyalty, unrest } of shocks) {
    const world = required(realm.worlds[id], id);
    world.loyalty = clamp(world.loyalty - loyalty, 0, 100);
    world.unrest = clamp(world.unrest + unrest, 0, 100);
  }
  for (const { faction: holder, kind, times, about } of hearers) {
    remember(realm, rules, holder, faction, kind, about, times);
  }
  power.laws = withLaw(lawsOf(power), law);
}

function newLaw(
  realm: Realm,
  rules: Ruleset,
  faction: FactionId,
  { species, world, status }: LawChange,
): PeopleLaw {
  const laws = lawsOf(realm.factions[faction]);
  const before = lawOn(laws, { species, world }) ?? lawFor(laws, species, world);
  const about = concernedBy(realm, faction, { species, world });
  const raises =
    about.some(({ people }) => rankOf(people.status) < rankOf(status)) ||
    (before !== undefined && rankOf(before.status) < rankOf(status));
  const binds = status === 'enslaved' && isHarsher(realm, faction, { species, world, status });
  return {
    species,
    world,
    status,
    since: realm.turn,
    held: raises ? realm.turn + rules.numbers.laws.held : (before?.held ?? 0),
    bound: binds ? realm.turn : (before?.bound ?? 0),
  };
}

/** What a power's laws become when peoples are raised by its alliance, so that its own law does not cast them down again. */
export function raiseLaws(
  realm: Realm,
  rules: Ruleset,
  faction: FactionId,
  raised: ReadonlyMap<SpeciesId, PeopleStatus>,
): void {
  const power = required(realm.factions[faction], faction);
  const held = realm.turn + rules.numbers.laws.held;
  for (const [species, status] of raised) {
    const laws = lawsOf(power);
    const own = laws.filter((law) => law.species === species);
    const general = lawFor(laws, species, null);
    const kept = own.some(({ world }) => world === null)
      ? own
      : [
          ...own,
          { species, world: null, status, since: realm.turn, held, bound: general?.bound ?? 0 },
        ];
    for (const law of kept) {
      if (rankOf(law.status) > rankOf(status)) continue;
      power.laws = withLaw(lawsOf(power), { ...law, status, held: Math.max(law.held, held) });
    }
  }
}

/** Whether who lets a people on a world out of bondage is thanked: not if he put them there himself lately. */
export function isThanked(
  realm: Realm,
  rules: Ruleset,
  faction: FactionId,
  { species }: Pick<People, 'species'>,
  { id, takenOn }: { readonly id: WorldId; readonly takenOn: number },
): boolean {
  const { thanked } = rules.numbers.laws;
  const bound = lawFor(lawsOf(realm.factions[faction]), species, id)?.bound ?? 0;
  const lately = (turn: number) => turn > 0 && realm.turn - turn < thanked;
  return !lately(bound) && !lately(takenOn);
}
