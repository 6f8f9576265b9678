import type { FleetId, Order, Ruleset, Ship, View } from '../../sim';
import { applyOrder, planningCopy, shipsOf, validateOrder } from '../../sim';
import { fleetsOf } from '../core/decided';
import { isFighting, roleOf } from '../core/forces';
import { isStructural, type RowDraft } from './rows';

/**
 * What each row rests on, by the rows' places, all the way down: changes of the fleets it speaks of,
 * the guns that go before its troops, those who strike the same place, and whatever else it would
 * be refused without. `view` has the orders given so far applied.
 */
export function needsOf(view: View, rules: Ruleset, rows: readonly RowDraft[]): number[][] {
  const direct = rows.map(
    (row, index) =>
      new Set([...changesBefore(view, rules, rows, index), ...company(view, rules, rows, row)]),
  );
  for (const [index, needs] of direct.entries()) needs.delete(index);
  return rows.map((_, index) => {
    const needs = closure(direct, index);
    if (stands(view, rules, rows, [...needs, index])) return inOrder(needs);
    for (let before = 0; before < index; before += 1) direct[index]?.add(before);
    return inOrder(closure(direct, index));
  });
}

function inOrder(places: ReadonlySet<number>): number[] {
  return [...places].sort((a, b) => a - b);
}

function closure(direct: readonly ReadonlySet<number>[], of: number): Set<number> {
  const found = new Set<number>();
  const open = [of];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const need of direct[next] ?? []) {
      if (need === of || found.has(need)) continue;
      found.add(need);
      open.push(need);
    }
  }
  return found;
}

/** Rows that make a fleet what it must be before this one speaks of it. */
function changesBefore(
  view: View,
  rules: Ruleset,
  rows: readonly RowDraft[],
  index: number,
): number[] {
  const last = new Map<FleetId, number>();
  for (const { at, given } of rows[index]?.orders ?? []) {
    for (const fleet of fleetsOf(view, given.order)) last.set(fleet, at);
  }
  return rows.flatMap((other, place) => {
    const matters = other.orders.some(({ at, given }) =>
      changedBy(view, rules, given.order).some((fleet) => at < (last.get(fleet) ?? -1)),
    );
    return matters ? [place] : [];
  });
}

/**
 * Fleets that are not what later orders take them for unless an order is given: what it makes, what
 * it strengthens, and warships that it frees of those who cannot fight. Whom merely a part leaves
 * can do the same with all.
 */
function changedBy(view: View, rules: Ruleset, order: Order): FleetId[] {
  if (!isStructural(order)) return [];
  const fleets = fleetsOf(view, order);
  if (order.type !== 'splitFleet') return fleets;
  const leaving = order.ships.flatMap((id) => view.ships[id] ?? []);
  const staying = (view.fleets[order.fleet]?.ships ?? []).flatMap((id) => view.ships[id] ?? []);
  const frees =
    !leaving.some((ship) => fights(rules, ship)) && staying.some((ship) => fights(rules, ship));
  return frees ? fleets : fleets.filter((id) => id !== order.fleet);
}

function fights(rules: Ruleset, ship: Ship): boolean {
  return isFighting(roleOf(rules, ship));
}

/** Rows of the same attack that this one must not leave behind. */
function company(view: View, rules: Ruleset, rows: readonly RowDraft[], row: RowDraft): number[] {
  const { kind, about } = row.purpose;
  if (kind !== 'take' && kind !== 'clear' && kind !== 'joint') return [];
  const isFellow = (other: RowDraft) =>
    other.purpose.kind === kind && other.purpose.about === about && isArmed(view, rules, other);
  const needed = !isArmed(view, rules, row) || row.orders.some(({ given }) => goesTo(given, about));
  return needed ? rows.flatMap((other, place) => (isFellow(other) ? [place] : [])) : [];
}

function goesTo({ order }: RowDraft['orders'][number]['given'], about: string | null): boolean {
  return order.type === 'moveFleet' && order.route.at(-1) === about;
}

/** Whether a row commands warships. */
function isArmed(view: View, rules: Ruleset, { orders }: RowDraft): boolean {
  return orders.some(({ given: { order } }) => {
    const ships =
      order.type === 'splitFleet'
        ? order.ships.flatMap((id) => view.ships[id] ?? [])
        : fleetsOf(view, order).flatMap((id) => {
            const fleet = view.fleets[id];
            return fleet ? shipsOf(view, fleet) : [];
          });
    return ships.some((ship) => fights(rules, ship));
  });
}

/** Whether rows alone, without the rest of the advice, are legal. */
function stands(
  view: View,
  rules: Ruleset,
  rows: readonly RowDraft[],
  places: readonly number[],
): boolean {
  const { faction } = view;
  const orders = places
    .flatMap((place) => rows[place]?.orders ?? [])
    .sort((a, b) => a.at - b.at)
    .map(({ given }) => given.order);
  const [only] = orders;
  if (only && orders.length === 1) return validateOrder(only, { view, faction, rules }) === null;
  const realm = planningCopy(view);
  return orders.every((order) => {
    if (validateOrder(order, { view: realm, faction, rules }) !== null) return false;
    applyOrder(order, { realm, faction, rules });
    return true;
  });
}
