import { inOrder } from '../lib/ordered';
import { sectorPolicies } from '../state/faction';
import { nextId } from '../state/ids';
import { sectorCount } from '../state/limits';
import { type OrderDefinition, refuse } from './definition';
import { refuseWorld } from './queueOrders';
import { isId, isOneOf, isText } from './shape';

/** Makes a developed world the seat of a new sector; worlds belong to the nearest seat. */
export const createSector: OrderDefinition<'createSector'> = {
  type: 'createSector',
  check: ({ seat, name, policy }) =>
    isId(seat) && isText(name, 200) && isOneOf(policy, sectorPolicies),
  validate({ seat, name }, judging) {
    const refusal = refuseWorld(judging, seat);
    if (refusal) return refusal;
    const { view, faction, rules } = judging;
    const limit = rules.numbers.fleet.namesLimit;
    if (name.trim().length === 0 || name.length > limit) return refuse('badName', { limit });
    if (view.worlds[seat]?.development !== 'developed')
      return refuse('notDeveloped', { world: seat });
    const sectors = inOrder(view.factions[faction]?.books?.sectors ?? {});
    if (sectors.some((sector) => sector.seat === seat))
      return refuse('alreadySeat', { world: seat });
    return sectors.length >= sectorCount ? refuse('tooManySectors', { limit: sectorCount }) : null;
  },
  apply({ seat, name, policy }, { realm, faction }) {
    const books = realm.factions[faction]?.books;
    if (!books) return;
    const id = nextId(realm, 'sector', faction);
    books.sectors[id] = { id, name: name.trim(), seat, policy, governor: null };
  },
};
