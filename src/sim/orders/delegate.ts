import { refuse } from '../lib/refusal';
import { staffEntries } from '../state/limits';
import { isId, isOneOf } from '../state/shape';
import { staffDomains, staffKey, staffModeOf, staffModes, staffParts } from '../state/staff';
import type { OrderDefinition } from './definition';
import { writtenStaff } from './staffOrders';

/** Says what one's staff does in a domain, or in a part of it; null: as in the whole domain. */
export const delegate: OrderDefinition<'delegate'> = {
  type: 'delegate',
  check: ({ domain, part, mode }) =>
    isOneOf(domain, staffDomains) &&
    (part === null || isId(part)) &&
    (mode === null || isOneOf(mode, staffModes)),
  validate({ domain, part, mode }, { view, faction }) {
    const staff = view.factions[faction]?.books?.staff;
    const modes = staff?.modes ?? {};
    const key = staffKey(domain, part);
    if (mode === (part === null ? staffModeOf(staff, domain) : (modes[key] ?? null))) {
      return refuse('staffAlready');
    }
    if (mode === null) return null;
    if (part !== null) {
      const sectors = view.factions[faction]?.books?.sectors ?? {};
      const isPart =
        (staffParts[domain] === 'faction' && part !== faction && view.factions[part]) ||
        (staffParts[domain] === 'sector' && sectors[part]);
      if (!isPart) return refuse('noSuchPart');
    }
    const isNew = modes[key] === undefined;
    return isNew && Object.keys(modes).length >= staffEntries
      ? refuse('tooManyStaff', { limit: staffEntries })
      : null;
  },
  apply({ domain, part, mode }, { realm, faction }) {
    const staff = writtenStaff(realm, faction);
    if (!staff) return;
    const key = staffKey(domain, part);
    // What is as it would be anyway is not written down.
    if (mode === null || (part === null && mode === 'propose')) delete staff.modes[key];
    else staff.modes[key] = mode;
  },
};
