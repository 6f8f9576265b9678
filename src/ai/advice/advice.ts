import type {
  FactionId,
  FleetId,
  GivenOrder,
  MotionId,
  Reason,
  StaffMode,
  Stocks,
  StoppedOrder,
  SystemId,
  WorldId,
} from '../../sim';
import type { Purpose } from '../core/purpose';
import type { Pursuit } from './pursuit';

/** What a planner would have a person do this month, on top of what he has ordered already. */
export interface Advice {
  /** What the planner is after for years, the weightiest first. */
  readonly pursuits: readonly Pursuit[];
  /** The weightiest first. */
  readonly plans: readonly AdvicePlan[];
  /** What is left as it is, and why. */
  readonly leaves: readonly Left[];
  /** What the person's limits for his staff keep from the advice. */
  readonly stopped: readonly StoppedOrder[];
  /** Fleets that the advice would form: they have names before they exist. */
  readonly made: Readonly<Record<FleetId, MadeFleet>>;
}

/** Orders that serve one purpose. They are accepted together, or row by row. */
export interface AdvicePlan {
  readonly purpose: Purpose;
  /** Whether it is done as the month ends, or waits to be accepted. */
  readonly mode: Exclude<StaffMode, 'off'>;
  /** Why: that of the order which weighs most; null where the purpose says it all. */
  readonly reason: Reason | null;
  readonly cost: AdviceCost;
  readonly rows: readonly AdviceRow[];
  /** What only the person himself can do, and where; null when the rows are all. */
  readonly step: AdviceStep | null;
  /** The planner's own memory: it goes along with whatever row is accepted. */
  readonly notes: readonly PlacedOrder[];
}

/** One thing to do: all that one fleet is told, or one order. */
export interface AdviceRow {
  /** Its place among all rows of the advice. */
  readonly id: number;
  readonly orders: readonly PlacedOrder[];
  /** All rows it rests on: they are accepted with it. */
  readonly needs: readonly number[];
  /** Where on the map it leads; null: nowhere. */
  readonly place: SystemId | null;
}

/** An order with its place among all: what is accepted is given in this order. */
export interface PlacedOrder {
  readonly at: number;
  readonly given: GivenOrder;
}

/** What a plan binds: stocks and work in all, upkeep a month, and the warships it sends. */
export interface AdviceCost extends Readonly<Stocks> {
  readonly work: number;
  /** Latinum a month for what would be built. */
  readonly upkeep: number;
  readonly fleets: number;
  readonly ships: number;
}

/** Talks to be opened in person, with those whose signature is wanted. */
export interface AdviceStep {
  readonly kind: 'talks';
  readonly with: readonly FactionId[];
}

/** Something that the advice does not touch. */
export type Left =
  /** Fleets and worlds that the person ordered about himself this month. */
  | { readonly kind: 'ownFleets'; readonly fleets: readonly FleetId[] }
  | { readonly kind: 'ownQueues'; readonly worlds: readonly WorldId[] }
  /** Studies that he chose himself. */
  | { readonly kind: 'ownResearch' }
  /** Worlds under governors. */
  | { readonly kind: 'governed'; readonly worlds: readonly WorldId[] }
  /** Votes, offers and talks that wait for his own answer. */
  | { readonly kind: 'votes'; readonly motions: readonly MotionId[] }
  | { readonly kind: 'offers'; readonly from: readonly FactionId[] }
  /** Yards for which nothing is ordered: for want of what ships and buildings live on, or of anything worth its price. */
  | { readonly kind: 'idleYards'; readonly worlds: readonly WorldId[]; readonly poor: boolean }
  /** Fleets for which there is nothing to do. */
  | { readonly kind: 'idleFleets'; readonly fleets: readonly FleetId[] };

export interface MadeFleet {
  readonly name: string;
  readonly system: SystemId;
}
