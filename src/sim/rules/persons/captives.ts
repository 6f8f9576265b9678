import type { EventOf } from '../../events/event';
import type { Telling } from '../../events/telling';
import { inOrder } from '../../lib/ordered';
import type { Character, Hold } from '../../state/character';
import type { Game, Realm } from '../../state/game';
import type { CharacterId, FactionId } from '../../state/ids';
import { leavePosts } from '../diplomacy/court/leavePosts';

/** The people a power holds, in order of id. */
export function captivesOf(realm: Realm, captor: FactionId): Character[] {
  return inOrder(realm.characters).filter(
    (person) => person.status === 'captured' && person.captor === captor,
  );
}

/**
 * Where a power keeps captives: at its seat, else on a world of its own; null where it has none.
 * @source invented
 */
export function gaolOf(realm: Realm, captor: FactionId): Hold | null {
  const capital = realm.factions[captor]?.capital ?? null;
  const seat = capital === null ? undefined : realm.worlds[capital];
  const world =
    seat?.owner === captor ? seat : inOrder(realm.worlds).find(({ owner }) => owner === captor);
  return world ? { kind: 'world', world: world.id } : null;
}

/** Somebody falls into the hands of a power: he leaves his posts and is held there. */
export function takeCaptive(
  game: Game,
  id: CharacterId,
  captor: FactionId | null,
  hold: Hold | null,
): void {
  const person = game.characters[id];
  if (!person) return;
  leavePosts(game, id);
  person.status = 'captured';
  person.until = 0;
  person.captor = captor;
  person.heldSince = game.turn;
  if (hold) person.hold = hold;
  else delete person.hold;
}

/** How somebody came free. */
export type Freedom = EventOf<'prisonerFreed'>['how'];

/**
 * A captive goes home, fit for service.
 * @source invented
 */
export function freePrisoner(
  game: Realm,
  context: Pick<Telling, 'emit'>,
  id: CharacterId,
  captor: FactionId,
  how: Freedom,
): void {
  const person = game.characters[id];
  if (!person) return;
  release(game, person);
  const { faction } = person;
  const fact = { character: id, name: person.name, by: captor, receiver: faction, how };
  context.emit({ type: 'prisonerFreed', ...fact }, null, [captor, faction].sort(), false);
}

/** A captive is free. A ruler whose place was filled meanwhile is still a ruler, without a chair. */
export function release(game: Realm, person: Character): void {
  const { hold: _hold, heldSince: _since, ...others } = person;
  const free: Character = { ...others, status: 'active', until: 0, captor: null };
  // What belongs to others is shared between a view and its copies, and replaced.
  game.characters[person.id] = free;
  const faction = game.factions[person.faction];
  if (faction && free.role === 'head' && faction.head === null) {
    game.factions[faction.id] = { ...faction, head: free.id };
  }
}
