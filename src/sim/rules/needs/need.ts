import type { Term } from '../../lib/terms';
import type { Cure, DiscontentStage, MotionTerms } from '../../state/alliance';
import type { CongressId } from '../../state/congress';
import type { DecisionId, OpenDecisionId } from '../../state/decision';
import type { DealId, MotionId, TreatyKind } from '../../state/diplomacy';
import type {
  AgentId,
  CharacterId,
  FactionId,
  FleetId,
  MovementId,
  SuspicionId,
  SystemId,
  WorldId,
} from '../../state/ids';
import type { MovementStep } from '../../state/movement';
import type { Stock } from '../../state/stocks';

/** What waits for a decision. */
export type Matter =
  /** Enemies stand over own worlds; `world` is the one with most to lose. */
  | {
      readonly kind: 'siege';
      readonly system: SystemId;
      readonly world: WorldId;
      readonly by: FactionId;
      readonly ships: number;
    }
  /** Enemies a jump away from own worlds, stronger than what guards them. */
  | {
      readonly kind: 'approach';
      readonly system: SystemId;
      readonly world: WorldId;
      readonly by: FactionId;
      readonly ships: number;
      readonly from: SystemId;
    }
  /** A fleet is beside stronger enemies, or on its way to them. */
  | {
      readonly kind: 'outmatched';
      readonly fleet: FleetId;
      readonly by: FactionId;
      readonly system: SystemId;
      readonly ships: number;
    }
  | { readonly kind: 'supply'; readonly fleet: FleetId }
  | { readonly kind: 'arrears'; readonly stock: Stock; readonly months: number }
  | { readonly kind: 'unrest'; readonly world: WorldId }
  /** A people that has gone beyond talk, and to which nothing is answered. */
  | { readonly kind: 'movement'; readonly movement: MovementId; readonly step: MovementStep }
  /** Those who rise look for leaders, and one has no world any more. */
  | { readonly kind: 'rising'; readonly movement: MovementId; readonly of: FactionId }
  /** Strangers are suspected, and nothing was done lately. */
  | { readonly kind: 'suspicion'; readonly suspicion: SuspicionId; readonly points: number }
  /** Somebody wants the chair and has no answer. */
  | { readonly kind: 'contest'; readonly person: CharacterId; readonly left: number }
  /** An agent abroad who has nothing to do. */
  | { readonly kind: 'agent'; readonly agent: AgentId }
  /** `left`: turns in which it can still be answered, this one counted. */
  | {
      readonly kind: 'offer';
      readonly deal: DealId;
      readonly from: FactionId;
      readonly left: number;
    }
  | {
      readonly kind: 'talks';
      readonly founding: string;
      readonly by: FactionId;
      readonly left: number;
    }
  | {
      readonly kind: 'congress';
      readonly congress: CongressId;
      readonly by: FactionId;
      readonly of: FactionId;
      readonly left: number;
    }
  /** A treaty that runs out; `left`: turns in which it still holds, this one counted. */
  | {
      readonly kind: 'treaty';
      readonly treaty: TreatyKind;
      readonly with: FactionId;
      readonly left: number;
    }
  /** An alliance that an aim asks for and nobody has proposed. */
  | { readonly kind: 'found'; readonly with: readonly FactionId[] }
  | { readonly kind: 'motion'; readonly motion: MotionId; readonly terms: MotionTerms }
  /** A member of one's alliance demands what would content it, and nobody has moved it. */
  | {
      readonly kind: 'demand';
      readonly member: FactionId;
      readonly stage: DiscontentStage;
      readonly cure: Cure;
    }
  | { readonly kind: 'lapsed'; readonly count: number }
  /** A decision that is ours to take. */
  | {
      readonly kind: 'decision';
      readonly open: OpenDecisionId;
      readonly decision: DecisionId;
      readonly left: number;
    }
  | { readonly kind: 'research' }
  | { readonly kind: 'yard'; readonly world: WorldId }
  | { readonly kind: 'fleet'; readonly fleet: FleetId };

/** What waits for a decision, with what is lost by not deciding: points that add up from terms. */
export type Need = Matter & { readonly stake: readonly Term[] };

/**
 * Points from which a need is urgent: a ship, a world or a friend is lost.
 * @source invented
 */
export const urgentStake = 100;
