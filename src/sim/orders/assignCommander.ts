import { refuse } from '../lib/refusal';
import { isId } from '../state/shape';
import type { OrderDefinition } from './definition';
import { noFleet, ownFleet } from './ownFleet';

/** Puts a commander, or the head of state in person, in charge of a fleet, or relieves it of one. */
export const assignCommander: OrderDefinition<'assignCommander'> = {
  type: 'assignCommander',
  quiet: true,
  check: (order) => isId(order.fleet) && (order.character === null || isId(order.character)),
  validate({ fleet: id, character: personId }, { view, faction }) {
    if (!ownFleet(view, faction, id)) return noFleet(id);
    if (personId === null) return null;
    const person = Object.hasOwn(view.characters, personId) ? view.characters[personId] : undefined;
    if (person?.faction !== faction) return refuse('noSuchCharacter', { character: personId });
    if (person.status !== 'active') {
      return refuse('notFit', { character: personId, status: person.status });
    }
    return person.role === 'governor' ? refuse('wrongRole', { character: personId }) : null;
  },
  apply({ fleet: id, character }, { realm, faction }) {
    const fleet = ownFleet(realm, faction, id);
    if (!fleet) return;
    for (const other of Object.values(realm.fleets)) {
      const leaves = character !== null && other.faction === faction;
      if (leaves && other.commander === character) other.commander = null;
    }
    fleet.commander = character;
  },
};
