import { inOrder } from '../lib/ordered';
import { refuse } from '../lib/refusal';
import { madeId, taggedId } from '../state/ids';
import { sectorCount } from '../state/limits';
import { sectorPolicies } from '../state/sector';
import { isId, isOneOf, isTag, isText } from '../state/shape';
import type { OrderDefinition } from './definition';
import { refuseWorld } from './queueOrders';

/** Makes a developed world the seat of a new sector; worlds belong to the nearest seat. */
export const createSector: OrderDefinition<'createSector'> = {
  type: 'createSector',
  check: ({ seat, name, policy, as }) =>
    isId(seat) && isText(name, 200) && isOneOf(policy, sectorPolicies) && isTag(as),
  validate({ seat, name, as }, judging) {
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
    if (sectors.some(({ id }) => as !== undefined && id === taggedId('sector', faction, as))) {
      return refuse('tagTaken');
    }
    return sectors.length >= sectorCount ? refuse('tooManySectors', { limit: sectorCount }) : null;
  },
  apply({ seat, name, policy, as }, { realm, faction }) {
    const books = realm.factions[faction]?.books;
    if (!books) return;
    const id = madeId(realm, 'sector', faction, as);
    books.sectors[id] = { id, name: name.trim(), seat, policy, governor: null };
  },
};
