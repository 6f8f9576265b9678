import type { FleetId, Order, Reason, Refusal, StoppedOrder, SystemId } from '../../sim';
import type { Purpose } from './purpose';

/** What a planner for a person keeps to: what is left to it, and the limits it was set. */
export interface Gate {
  /** Whether an order is of a domain, or a part of one, that is asked for. */
  admits(order: Order, purpose: Purpose): boolean;
  /** The same of plans as a whole, and of attacks on a system. */
  serves(purpose: Purpose): boolean;
  mayStrike(system: SystemId): boolean;
  /** What limit forbids an order; remembered with its reason. Null: it may be given. */
  stops(order: Order, reason: Reason): Refusal | null;
  readonly stopped: readonly StoppedOrder[];
  /** Fleets that are left alone, and how many stay at home. */
  readonly spared: ReadonlySet<FleetId>;
  readonly homeFleets: number;
}
