import { clamp } from '../../lib/integers';
import { inOrder } from '../../lib/ordered';
import { type SubjectLaw, subjectLaws } from '../../state/alliance';
import type { Game, Realm } from '../../state/game';
import type { FactionId } from '../../state/ids';
import type { People, World } from '../../state/world';
import type { TurnContext } from '../../turn/context';
import { forgetModifiers } from '../modifiers';
import { earnPrestige } from '../prestige';
import { worldsOf } from '../worlds';

/** What the law of its alliance says of peoples a faction rules; null outside an alliance. */
export function lawOver(realm: Realm, faction: FactionId): SubjectLaw | null {
  const alliance = realm.factions[faction]?.alliance ?? null;
  return alliance === null ? null : (realm.alliances[alliance]?.charter.subjects ?? null);
}

/** How far a law goes towards freedom: 0 to 2. */
export function stepOf(law: SubjectLaw): number {
  return subjectLaws.indexOf(law);
}

/**
 * The status a conquered people gets: kin and the freed are citizens; otherwise the conqueror's ways
 * decide, within the law of its alliance. Clients at least under the second law, citizens under the
 * third.
 */
export function statusUnder(
  people: People,
  kin: string | undefined,
  ways: 'frees' | 'enslaves' | undefined,
  law: SubjectLaw | null,
): People['status'] {
  if (people.species === kin || ways === 'frees' || law === 'freedom') return 'citizen';
  if (law === 'clients') return 'client';
  if (ways === 'enslaves') return 'enslaved';
  return people.status === 'enslaved' ? 'enslaved' : 'subject';
}

/** People in bondage on a world, in millions. */
export function enslavedOn(world: World): number {
  let millions = 0;
  for (const people of world.people) if (people.status === 'enslaved') millions += people.millions;
  return millions;
}

/** Worlds on which a faction holds people in bondage, in order of id. */
export function bondageWorlds(realm: Realm, faction: FactionId): World[] {
  return worldsOf(realm).filter((world) => world.owner === faction && enslavedOn(world) > 0);
}

/** Everybody a faction holds in bondage becomes a citizen; their worlds are grateful. */
export function freePeoples(game: Game, { rules, emit }: TurnContext, faction: FactionId): void {
  const worlds = bondageWorlds(game, faction);
  if (worlds.length === 0) return;
  const { gratitude, freedPrestige } = rules.numbers.council;
  for (const world of worlds) {
    world.people = world.people.map((people) =>
      people.status === 'enslaved' ? { ...people, status: 'citizen' } : people,
    );
    world.loyalty = clamp(world.loyalty + gratitude, 0, 100);
  }
  earnPrestige(game, rules, faction, freedPrestige * worlds.length);
  forgetModifiers(game);
  emit({ type: 'peopleFreed', faction, worlds: worlds.map(({ id }) => id) }, null, 'all');
}

/** Where the law is freedom, nobody is held in bondage for longer than a turn. */
export function upholdFreedom(game: Game, context: TurnContext): void {
  for (const { charter, members } of inOrder(game.alliances)) {
    if (charter.subjects !== 'freedom') continue;
    for (const member of members) freePeoples(game, context, member);
  }
}

/** Whether a faction is of a species held in bondage by another, so far as its worlds are known. */
export function holdsKin(realm: Realm, holder: FactionId, kin: FactionId): boolean {
  const species = realm.factions[kin]?.species;
  return worldsOf(realm).some(
    ({ owner, people }) =>
      owner === holder &&
      people.some((each) => each.status === 'enslaved' && each.species === species),
  );
}

/** All a faction holds in bondage, in thousands of millions, rounded up. */
export function billionsInBondage(realm: Realm, faction: FactionId): number {
  let millions = 0;
  for (const world of worldsOf(realm)) if (world.owner === faction) millions += enslavedOn(world);
  return Math.ceil(millions / 1000);
}
