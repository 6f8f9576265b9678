import type { Realm } from '../../../state/game';
import type { FactionId } from '../../../state/ids';
import type { People, PeopleStatus, World } from '../../../state/world';
import { worldsUnder } from '../../chart/worlds';
import { type LawScope, lawFor, lawOn, lawsOf, rankOf } from './standingLaw';

/** What a power would make law. */
export interface LawChange extends LawScope {
  readonly status: PeopleStatus;
}

/** A people on a world whom a law is about. */
export interface Concerned {
  readonly world: World;
  readonly people: People;
}

/**
 * Whom a law of a power would be about, in order of worlds: nobody of its own kind, and none who has a nearer law.
 * @source invented
 */
export function concernedBy(realm: Realm, faction: FactionId, scope: LawScope): Concerned[] {
  const power = realm.factions[faction];
  if (!power) return [];
  const laws = lawsOf(power);
  return worldsUnder(realm, faction).flatMap((world) => {
    if (scope.world !== null && scope.world !== world.id) return [];
    return world.people.flatMap((people) =>
      people.species !== power.species && isAbout(laws, scope, people, world)
        ? [{ world, people }]
        : [],
    );
  });
}

function isAbout(
  laws: ReturnType<typeof lawsOf>,
  { species, world }: LawScope,
  people: People,
  { id }: World,
): boolean {
  if (species !== null && species !== people.species) return false;
  if (world !== null) return true;
  if (lawOn(laws, { species: people.species, world: id }) !== undefined) return false;
  return species !== null || lawOn(laws, { species: people.species, world: null }) === undefined;
}

/** Steps down the ladder that a law means for a people; 0 where it means none. */
export function stepsDown({ people }: Concerned, { status }: LawChange): number {
  return Math.max(0, rankOf(people.status) - rankOf(status));
}

/** Whether a law makes the lot of anybody harder: of who lives under it now, or would if he came to. */
export function isHarsher(realm: Realm, faction: FactionId, change: LawChange): boolean {
  const before = lawFor(lawsOf(realm.factions[faction]), change.species, change.world);
  if (before !== undefined && rankOf(change.status) < rankOf(before.status)) return true;
  return concernedBy(realm, faction, change).some((each) => stepsDown(each, change) > 0);
}
