import { type Refusal, refuse } from '../lib/refusal';
import { staffAmount, staffEntries } from '../state/limits';
import { isId, isOneOf, isWhole } from '../state/shape';
import { limitKinds, limitShapes, staffKey, staffLimitOf } from '../state/staff';
import { stockKinds } from '../state/stocks';
import type { Judging, OrderDefinition } from './definition';
import { writtenStaff } from './staffOrders';

/** Sets a limit that one's staff keeps; an amount of 0 lifts it. */
export const limitStaff: OrderDefinition<'limitStaff'> = {
  type: 'limitStaff',
  check: ({ limit, about, amount }) =>
    isOneOf(limit, limitKinds) &&
    (about === null || isId(about)) &&
    isWhole(amount, 0, isOneOf(limit, limitKinds) && limitShapes[limit].amount ? staffAmount : 1),
  validate({ limit, about, amount }, judging) {
    const { view, faction } = judging;
    const staff = view.factions[faction]?.books?.staff;
    if (amount === (staffLimitOf(staff, limit, about) ?? 0)) return refuse('staffAlready');
    if (amount === 0) return null;
    const refusal = refuseAbout(judging, limitShapes[limit].about, about);
    if (refusal) return refusal;
    const limits = staff?.limits ?? {};
    const isNew = limits[staffKey(limit, about)] === undefined;
    return isNew && Object.keys(limits).length >= staffEntries
      ? refuse('tooManyStaff', { limit: staffEntries })
      : null;
  },
  apply({ limit, about, amount }, { realm, faction }) {
    const staff = writtenStaff(realm, faction);
    if (!staff) return;
    const key = staffKey(limit, about);
    if (amount === 0) delete staff.limits[key];
    else staff.limits[key] = amount;
  },
};

/** Whether a limit can be about that: a stock, a fleet of one's own, or nothing. */
function refuseAbout(
  { view, faction }: Judging,
  wanted: 'none' | 'stock' | 'fleet',
  about: string | null,
): Refusal | null {
  if (wanted === 'none') return about === null ? null : refuse('malformed');
  if (about === null) return refuse('malformed');
  if (wanted === 'stock') return isOneOf(about, stockKinds) ? null : refuse('malformed');
  return view.fleets[about]?.faction === faction ? null : refuse('noSuchFleet');
}
