import type { FactionId, GivenOrder, TurnOrders } from '../sim';
import type { SeatState, Table } from './contract';

/** What the people at a page have ordered in the month that runs, and who is done with it. */
export interface Desks {
  readonly orders: TurnOrders;
  /** Orders taken back, the last of a seat the first to be given again. */
  readonly undone: TurnOrders;
  /** Seats that have ended their month. */
  readonly ended: readonly FactionId[];
  /** Seats that a computer holds for the present. */
  readonly handed: readonly FactionId[];
}

export const noDesks: Desks = { orders: {}, undone: {}, ended: [], handed: [] };

type Seats = Pick<Table, 'seats' | 'month'>;

/** How a seat stands in the month that runs. Who fell last month looks once more, then no more. */
export function seatStateOf({ month }: Seats, desks: Desks, seat: FactionId): SeatState {
  if (month.fallen.includes(seat) && !month.fell.includes(seat)) return 'fallen';
  if (desks.handed.includes(seat)) return 'computer';
  return desks.ended.includes(seat) ? 'ended' : 'waits';
}

/** How every seat stands. */
export function seatStatesOf(table: Seats, desks: Desks): Record<FactionId, SeatState> {
  return Object.fromEntries(table.seats.map((seat) => [seat, seatStateOf(table, desks, seat)]));
}

/** Whether a person sits at a seat that stands so. */
export function isManned(state: SeatState | undefined): boolean {
  return state === 'waits' || state === 'ended';
}

/** The seats at which people sit this month. */
export function manned(table: Seats, desks: Desks): FactionId[] {
  return table.seats.filter((seat) => isManned(seatStateOf(table, desks, seat)));
}

/** The seats whose month is not ended yet, in the order in which they play it. */
export function waiting(table: Seats, desks: Desks): FactionId[] {
  return table.seats.filter((seat) => seatStateOf(table, desks, seat) === 'waits');
}

/** What people order in the month: whoever is left out is played by a computer. */
export function ordersOfMonth(table: Seats, desks: Desks): TurnOrders {
  const commanding = manned(table, desks).filter((seat) => !table.month.fallen.includes(seat));
  return Object.fromEntries(commanding.map((seat) => [seat, desks.orders[seat] ?? []]));
}

/** The orders given so far, without seats that gave none, in an order that depends on nothing. */
export function draftOf({ seats }: Pick<Table, 'seats'>, { orders }: Desks): TurnOrders {
  const given = seats.map((seat): [FactionId, readonly GivenOrder[]] => [seat, orders[seat] ?? []]);
  return Object.fromEntries(given.filter(([, each]) => each.length > 0));
}

/** The desks after a seat was left with these orders. */
export function leftWith(
  desks: Desks,
  seat: FactionId,
  orders: readonly GivenOrder[],
  undone: readonly GivenOrder[],
): Desks {
  return {
    ...desks,
    orders: { ...desks.orders, [seat]: orders },
    undone: { ...desks.undone, [seat]: undone },
  };
}

/** A person sits down: the seat's month is open again, and no computer holds it. */
export function taken(desks: Desks, seat: FactionId): Desks {
  const others = (each: FactionId) => each !== seat;
  return { ...desks, ended: desks.ended.filter(others), handed: desks.handed.filter(others) };
}

/** A computer takes a seat: what was ordered there goes. */
export function handedOver(desks: Desks, seat: FactionId): Desks {
  const { [seat]: _, ...orders } = desks.orders;
  const { [seat]: __, ...undone } = desks.undone;
  const left = taken(desks, seat);
  return { orders, undone, ended: left.ended, handed: [...left.handed, seat] };
}

/** The desks of the next month: who was held by a computer still is. */
export function nextMonth({ handed }: Desks): Desks {
  return { ...noDesks, handed };
}
