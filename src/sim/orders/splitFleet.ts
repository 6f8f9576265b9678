import { refuse } from '../lib/refusal';
import { transferTo } from '../rules/fleets/fleetShips';
import { madeId, taggedId } from '../state/ids';
import { areIds, isId, isTag, isText } from '../state/shape';
import type { OrderDefinition } from './definition';
import { badName, noFleet, notAboard, type OwnFleet, ownFleet } from './ownFleet';

/**
 * Forms a new fleet of some ships of another, at the same place and in the same stance; it awaits
 * orders of its own. Its id is the faction's next, or made of a tag: orders for it may follow at once.
 */
export const splitFleet: OrderDefinition<'splitFleet'> = {
  type: 'splitFleet',
  quiet: true,
  check: (order) =>
    isId(order.fleet) && areIds(order.ships, 1000) && isText(order.name, 1000) && isTag(order.as),
  validate({ fleet: id, ships, name, as }, { view, faction, rules }) {
    const fleet = ownFleet(view, faction, id);
    if (!fleet) return noFleet(id);
    const refusal = notAboard(fleet, ships) ?? badName(rules, name);
    if (refusal) return refusal;
    if (as !== undefined && Object.hasOwn(view.fleets, taggedId('fleet', faction, as))) {
      return refuse('tagTaken');
    }
    return ships.length >= fleet.ships.length ? refuse('splitLeavesNone', { fleet: id }) : null;
  },
  apply({ fleet: id, ships, name, as }, { realm, faction }) {
    const fleet = ownFleet(realm, faction, id);
    if (!fleet) return;
    const { stance, retreatAt, cloak, supplies } = fleet.command;
    const split: OwnFleet = {
      id: madeId(realm, 'fleet', faction, as),
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
