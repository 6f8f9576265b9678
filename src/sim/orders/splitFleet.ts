import { transferTo } from '../rules/roster';
import { nextId } from '../state/ids';
import { type OrderDefinition, refuse } from './definition';
import { badName, noFleet, notAboard, type OwnFleet, ownFleet } from './ownFleet';
import { areIds, isId, isText } from './shape';

/**
 * Forms a new fleet of some ships of another, at the same place and in the same stance; it awaits
 * orders of its own. Its id is the faction's next, so that orders for it may follow in the same turn.
 */
export const splitFleet: OrderDefinition<'splitFleet'> = {
  type: 'splitFleet',
  check: (order) => isId(order.fleet) && areIds(order.ships, 1000) && isText(order.name, 1000),
  validate({ fleet: id, ships, name }, { view, faction, rules }) {
    const fleet = ownFleet(view, faction, id);
    if (!fleet) return noFleet(id);
    const refusal = notAboard(fleet, ships) ?? badName(rules, name);
    if (refusal) return refusal;
    return ships.length >= fleet.ships.length ? refuse('splitLeavesNone', { fleet: id }) : null;
  },
  apply({ fleet: id, ships, name }, { realm, faction }) {
    const fleet = ownFleet(realm, faction, id);
    if (!fleet) return;
    const { stance, retreatAt, cloak, supplies } = fleet.command;
    const split: OwnFleet = {
      id: nextId(realm, 'fleet', faction),
      faction,
      name: name.trim(),
      place: { ...fleet.place },
      ships: [],
      commander: null,
      cloaked: fleet.cloaked,
      command: { route: [], stance, mission: { kind: 'none' }, retreatAt, cloak, supplies },
    };
    realm.fleets[split.id] = split;
    transferTo(realm, ships, split);
  },
};
