import { compareIds, inOrder } from '../../../lib/ordered';
import type { Realm } from '../../../state/game';
import type { FactionId, SpeciesId } from '../../../state/ids';
import { type Movement, type MovementStep, movementSteps } from '../../../state/movement';
import type { World } from '../../../state/world';

const none: readonly Movement[] = [];

/** Movements that go on, of all peoples that one knows of, in order of id. */
export function movementsIn(realm: Realm): readonly Movement[] {
  return realm.movements === undefined
    ? none
    : inOrder(realm.movements).filter(({ over }) => over === undefined);
}

/** Movements that go on under a ruler, in order of id. */
export function movementsOf(realm: Realm, ruler: FactionId): readonly Movement[] {
  return movementsIn(realm).filter((movement) => movement.ruler === ruler);
}

/** Movements that go on on a world, in order of id. */
export function movementsOn(realm: Realm, { id, owner }: World): readonly Movement[] {
  if (owner === null) return none;
  // Every world is asked for every month: only what is found is put in order.
  let found: Movement[] | null = null;
  for (const each in realm.movements) {
    const movement = realm.movements[each];
    if (movement?.ruler !== owner || movement.over || movement.worlds[id] === undefined) continue;
    if (found === null) found = [movement];
    else found.push(movement);
  }
  if (found === null) return none;
  return found.length < 2 ? found : found.sort((a, b) => compareIds(a.id, b.id));
}

/**
 * How far a movement has come, from 0.
 * @source invented
 */
export function stepRank(step: MovementStep): number {
  return movementSteps.indexOf(step);
}

/** The greatest support of a movement on any world, in points. */
export function topSupport({ worlds }: Movement): number {
  let top = 0;
  for (const id in worlds) top = Math.max(top, worlds[id]?.support ?? 0);
  return top;
}

/** Millions of a people on a world. */
export function millionsOn({ people }: World, species: SpeciesId): number {
  let millions = 0;
  for (const each of people) if (each.species === species) millions += each.millions;
  return millions;
}
