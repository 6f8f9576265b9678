import { type Refusal, refuse } from '../../../lib/refusal';
import { total } from '../../../lib/terms';
import type { Realm } from '../../../state/game';
import type { FactionId } from '../../../state/ids';
import type { Ruleset } from '../../../state/ruleset';
import { leastUnderLaw } from '../../alliance/leastStatus';
import { spendingRefusal } from '../../deals/setAside';
import { factionTraits } from '../../traits';
import { concernedBy, type LawChange } from './lawChange';
import { lawPriceTerms } from './lawPrice';
import { lawFor, lawOn, lawsOf, rankOf } from './standingLaw';

/**
 * Why a power cannot give a law; null when it can.
 * @source invented
 */
export function lawRefusal(
  realm: Realm,
  rules: Ruleset,
  faction: FactionId,
  change: LawChange,
): Refusal | null {
  const price = () => total(lawPriceTerms(realm, rules, faction, change));
  return (
    aboutNobody(realm, rules, faction, change) ??
    nothingNew(realm, faction, change) ??
    forbidden(realm, rules, faction, change) ??
    held(realm, faction, change) ??
    spendingRefusal(realm, faction, 'influence', price())
  );
}

/** Laws are about peoples one rules, and one's own are citizens under any. */
function aboutNobody(
  realm: Realm,
  rules: Ruleset,
  faction: FactionId,
  { species, world }: LawChange,
): Refusal | null {
  if (species === null) return world === null ? null : refuse('lawOnWhom');
  if (!Object.hasOwn(rules.species, species)) return refuse('lawOnWhom');
  if (realm.factions[faction]?.species === species) return refuse('lawOnOwn', { species });
  if (world !== null && realm.worlds[world]?.owner !== faction) {
    return refuse('lawElsewhere', { world });
  }
  const lives = Object.values(realm.worlds).some(
    ({ id, owner, people }) =>
      owner === faction &&
      (world === null || world === id) &&
      people.some((each) => each.species === species),
  );
  return lives ? null : refuse('lawOnAbsent', { species });
}

/** An exception may repeat what the law says elsewhere: it is lifted so. */
function nothingNew(realm: Realm, faction: FactionId, change: LawChange): Refusal | null {
  const laws = lawsOf(realm.factions[faction]);
  const same = lawOn(laws, change);
  if (same !== undefined) return same.status === change.status ? refuse('lawAlready') : null;
  const general = lawFor(laws, change.species, null);
  if (change.world !== null) return general?.status === change.status ? refuse('lawAlready') : null;
  if (general !== undefined) return null;
  const about = concernedBy(realm, faction, change);
  const alike = about.length > 0 && about.every(({ people }) => people.status === change.status);
  return alike && change.species !== null ? refuse('lawAlready') : null;
}

/** The law of an alliance is the least; who frees by its ways puts nobody in bondage. */
function forbidden(
  realm: Realm,
  rules: Ruleset,
  faction: FactionId,
  { status }: LawChange,
): Refusal | null {
  const least = leastUnderLaw(realm, faction);
  if (least !== null && rankOf(status) < rankOf(least)) return refuse('lawOfAlliance');
  const frees = factionTraits(realm, rules, faction).some(({ conquest }) => conquest === 'frees');
  return frees && status === 'enslaved' ? refuse('lawAgainstWays') : null;
}

/** Who was raised is not cast down again as soon as it pays. */
function held(realm: Realm, faction: FactionId, change: LawChange): Refusal | null {
  const laws = lawsOf(realm.factions[faction]);
  const before = lawFor(laws, change.species, change.world);
  if (before === undefined || rankOf(change.status) >= rankOf(before.status)) return null;
  const general = lawFor(laws, change.species, null);
  const until = Math.max(before.held, general?.held ?? 0);
  if (until < realm.turn) return null;
  return refuse('lawHeld', { months: until - realm.turn + 1 });
}
