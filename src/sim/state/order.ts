import type { ReasonCode } from '../lib/codes/codes';
import type { Refusal } from '../lib/refusal';
import type { Term } from '../lib/terms';
import type { CovertKind, Station } from './agent';
import type { CharterId, Excuse, Intent, MotionTerms } from './alliance';
import type { CongressId, CongressQuestion } from './congress';
import type { WinningMeans } from './court';
import type { DealItem } from './dealItem';
import type { OpenDecisionId } from './decision';
import type { DealId, MotionId, PledgeId, TreatyId, VoteChoice } from './diplomacy';
import type { Mission, Stance } from './fleet';
import type {
  AgentId,
  BuildingId,
  CharacterId,
  EdictId,
  FactionId,
  FleetId,
  MovementId,
  SectorId,
  ShipClassId,
  ShipId,
  SpeciesId,
  SuspicionId,
  SystemId,
  TechnologyId,
  WorldId,
} from './ids';
import type { MovementAnswer } from './movement';
import type { SectorPolicy } from './sector';
import type { LimitKind, StaffDomain, StaffMode } from './staff';
import type { Stock } from './stocks';
import type { ContestAnswer } from './succession';
import type { PeopleStatus } from './world';

/**
 * What a faction commands: plain data, validated against its view, applied as the turn begins. `as` tags
 * what an order makes, for orders that follow in the same turn (see `madeId`).
 */
export type Order =
  // fleets
  | { type: 'moveFleet'; fleet: FleetId; route: SystemId[] }
  | { type: 'holdFleet'; fleet: FleetId }
  | { type: 'mergeFleets'; fleet: FleetId; into: FleetId }
  | { type: 'splitFleet'; fleet: FleetId; ships: ShipId[]; name: string; as?: string }
  | { type: 'transferShips'; fleet: FleetId; into: FleetId; ships: ShipId[] }
  | { type: 'renameFleet'; fleet: FleetId; name: string }
  | { type: 'setStance'; fleet: FleetId; stance: Stance }
  | { type: 'setRetreat'; fleet: FleetId; permille: number }
  | { type: 'setCloak'; fleet: FleetId; cloak: boolean }
  | { type: 'setMission'; fleet: FleetId; mission: Mission }
  | { type: 'assignCommander'; fleet: FleetId; character: CharacterId | null }
  | { type: 'scrapShips'; fleet: FleetId; ships: ShipId[] }
  // worlds
  | {
      type: 'enqueue';
      world: WorldId;
      kind: 'ship' | 'building' | 'troops' | 'develop';
      what: ShipClassId | BuildingId | '';
      repeat: boolean;
      as?: string;
    }
  | { type: 'enqueueRefit'; world: WorldId; ship: ShipId; class: ShipClassId }
  | { type: 'dequeue'; world: WorldId; item: string }
  | { type: 'reorderQueue'; world: WorldId; item: string; position: number }
  | { type: 'pauseItem'; world: WorldId; item: string; paused: boolean }
  | { type: 'repeatItem'; world: WorldId; item: string; repeat: boolean }
  | { type: 'demolish'; world: WorldId; building: BuildingId }
  | { type: 'delegateWorld'; world: WorldId; delegated: boolean }
  | { type: 'assignGovernor'; sector: SectorId; character: CharacterId | null }
  | { type: 'createSector'; seat: WorldId; name: string; policy: SectorPolicy; as?: string }
  | { type: 'setSectorPolicy'; sector: SectorId; policy: SectorPolicy }
  | { type: 'removeSector'; sector: SectorId }
  /** Month by month while it is sealed off; 0 calls the runners back. */
  | { type: 'runBlockade'; world: WorldId; count: number }
  // the realm
  | { type: 'setEdict'; edict: EdictId; inForce: boolean }
  | { type: 'answerMovement'; movement: MovementId; answer: MovementAnswer | null }
  | { type: 'aidMovement'; movement: MovementId }
  | { type: 'decide'; decision: OpenDecisionId; option: string | null }
  /** Null leaves its side again. */
  | { type: 'leadRising'; movement: MovementId | null }
  // in secret
  | { type: 'recruitAgent'; as?: string }
  | { type: 'sendAgent'; agent: AgentId; station: Station }
  | { type: 'instructAgent'; agent: AgentId; mission: CovertKind | null; target: string | null }
  | { type: 'searchAfter'; suspicion: SuspicionId }
  // law
  | { type: 'setLaw'; species: SpeciesId | null; world: WorldId | null; status: PeopleStatus }
  | { type: 'setResearch'; technologies: TechnologyId[] }
  | { type: 'trade'; stock: Exclude<Stock, 'latinum' | 'influence'>; amount: number }
  // between powers
  | { type: 'recognise'; power: FactionId }
  | { type: 'declareWar'; on: FactionId; goals: SystemId[] }
  | {
      type: 'proposeDeal';
      to: FactionId;
      give: DealItem[];
      take: DealItem[];
      counters: DealId | null;
      /** The others are not to hear of what is promised in it. */
      secret?: true;
    }
  | { type: 'answerDeal'; deal: DealId; accept: boolean }
  | { type: 'withdrawDeal'; deal: DealId }
  | { type: 'breakTreaty'; treaty: TreatyId }
  | { type: 'callCongress'; question: CongressQuestion }
  | { type: 'answerCongress'; congress: CongressId; sign: boolean | null }
  | { type: 'setEnvoys'; empowered: boolean }
  | { type: 'winCouncillor'; court: FactionId; person: CharacterId; means: WinningMeans }
  | { type: 'dismissCouncillor'; person: CharacterId }
  // people
  | { type: 'nameHeir'; person: CharacterId | null }
  | { type: 'recallHead' }
  | { type: 'answerContest'; answer: ContestAnswer }
  | { type: 'releaseCaptive'; person: CharacterId }
  | { type: 'executeCaptive'; person: CharacterId }
  // alliances
  | {
      type: 'proposeFounding';
      name: string;
      charter: CharterId;
      members: FactionId[];
      leader: FactionId;
      broker: FactionId | null;
      shares: Record<FactionId, number>;
    }
  | { type: 'answerFounding'; founding: string; sign: boolean }
  | { type: 'leaveAlliance'; manner: 'notice' | 'war' }
  | { type: 'setBrokerage'; lean: FactionId | null; effort: number }
  | { type: 'callBids' }
  | { type: 'putOffMotion'; motion: MotionId }
  | { type: 'standSurety'; pledge: PledgeId }
  | { type: 'leakSecret'; secret: DealId | PledgeId; to: FactionId | null }
  | { type: 'proposeMotion'; terms: MotionTerms; ultimatum: boolean }
  | { type: 'withdrawMotion'; motion: MotionId }
  | { type: 'castVote'; motion: MotionId; choice: VoteChoice | null }
  | {
      type: 'lobby';
      motion: MotionId;
      member: FactionId;
      choice: 'aye' | 'nay';
      means: 'persuade' | 'press';
    }
  | { type: 'commitFleet'; fleet: FleetId; operation: string | null }
  | { type: 'excuseFleets'; operation: string; why: Excuse }
  | { type: 'declareIntents'; intents: { kind: Intent['kind']; system: SystemId }[] }
  // one's own staff
  | { type: 'delegate'; domain: StaffDomain; part: string | null; mode: StaffMode | null }
  | { type: 'limitStaff'; limit: LimitKind; about: string | null; amount: number }
  | { type: 'playOn' }
  | { type: 'note'; key: string; value: string };

export type OrderType = Order['type'];
export type OrderOf<T extends OrderType> = Extract<Order, { type: T }>;

/** Why the computer gave an order: a code of `src/text` and the terms that weighed. */
export interface Reason {
  readonly code: ReasonCode;
  readonly values?: Readonly<Record<string, string | number>>;
  readonly terms: readonly Term[];
}

/** An order as it stands in the game file; who gave it and why is kept beside it, outside the hash. */
export interface GivenOrder {
  readonly order: Order;
  readonly reason?: Reason;
  /** Given by the staff of a person, to whom it is told; absent: by hand, or by a computer player. */
  readonly by?: 'staff';
}

/** What a staff would have ordered, and the limit of its person's that forbade it. */
export interface StoppedOrder {
  readonly order: Order;
  readonly reason?: Reason;
  readonly stop: Refusal;
}
