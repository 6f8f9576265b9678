import type { ReasonCode } from '../lib/codes/codes';
import type { Refusal } from '../lib/refusal';
import type { Term } from '../lib/terms';
import type { BattleEnd } from '../rules/battle/outcome';
import type { Shift } from '../rules/diplomacy/court/mind';
import type { MissionEnd } from '../rules/fleets/missionStops';
import type { InvasionObstacle } from '../rules/ground/ground';
import type { GovernorWait } from '../rules/production/governorChoice';
import type { CongressId, CongressQuestion } from '../state/congress';
import type { DealItem } from '../state/dealItem';
import type { DealId, Deposit, TreatyId, TreatyKind, WarCause } from '../state/diplomacy';
import type { Mission } from '../state/fleet';
import type {
  AllianceId,
  CharacterId,
  EdictId,
  FactionId,
  FleetId,
  ShipClassId,
  ShipId,
  SystemId,
  TechnologyId,
  WorldId,
} from '../state/ids';
import type { Outcome } from '../state/objective';
import type { Order } from '../state/order';
import type { PromiseTerms } from '../state/promise';
import type { Stock, Stocks } from '../state/stocks';
import type { QueueKind } from '../state/world';
import type { AllianceFact } from './allianceFact';
import type { CovertFact } from './covertFact';
import type { DecisionFact } from './decisionFact';
import type { MovementFact } from './movementFact';
import type { PersonFact } from './personFact';

/**
 * Past-tense facts a turn produced, without prose: `src/text` words them, the map animates them. What
 * may be gone or out of sight when they are read brings its name.
 */
export type EventFact =
  | { type: 'orderLapsed'; order: Order; refusal: Refusal }
  | {
      type: 'fleetMoved';
      fleet: FleetId;
      faction: FactionId;
      path: SystemId[];
      arrived: boolean;
      from: SystemId;
    }
  | {
      type: 'fleetHalted';
      fleet: FleetId;
      name: string;
      faction: FactionId;
      why: 'blockade' | 'border' | 'met' | 'noRoute' | 'beaten';
      by: FactionId | null;
    }
  | {
      type: 'fleetDetected';
      fleet: FleetId;
      name: string;
      faction: FactionId;
      by: FactionId;
      ships: number;
      cloaked: boolean;
    }
  | { type: 'systemExplored'; system: SystemId; by: FactionId }
  | { type: 'worldSurveyed'; world: WorldId; by: FactionId }
  | {
      type: 'battleFought';
      battle: string;
      /** Set when it was fought on a lane: the other end. */
      towards: SystemId | null;
      sides: FactionId[][];
      /** Ships destroyed or taken, for everyone who took part. */
      lost: Record<FactionId, number>;
      end: BattleEnd;
      /** The powers that hold the field alone: something of theirs still stands on it. */
      victor: FactionId[];
      /** The powers of whom a fleet left the field. */
      fled: FactionId[];
    }
  | {
      type: 'shipLost';
      ship: ShipId;
      name: string;
      class: ShipClassId;
      faction: FactionId;
      how: 'battle' | 'attrition' | 'storm' | 'mutiny' | 'scuttled';
      by: FactionId | null;
    }
  | {
      type: 'shipCaptured';
      ship: ShipId;
      name: string;
      class: ShipClassId;
      from: FactionId;
      by: FactionId;
    }
  | {
      type: 'fleetRetreated';
      fleet: FleetId;
      name: string;
      faction: FactionId;
      /** Set when it left a battle on a lane: the other end. */
      towards: SystemId | null;
      refuge: SystemId;
      /** Whether it reached its refuge this turn. */
      arrived: boolean;
    }
  | {
      type: 'commanderLost';
      character: CharacterId;
      name: string;
      faction: FactionId;
      how: 'killed' | 'wounded' | 'captured';
    }
  | {
      type: 'worldBombarded';
      world: WorldId;
      by: FactionId;
      owner: FactionId | null;
      garrison: number;
      defences: number;
      millions: number;
    }
  | {
      type: 'invasionRepelled';
      world: WorldId;
      by: FactionId;
      owner: FactionId | null;
      attackersLost: number;
      defendersLost: number;
    }
  | {
      type: 'worldInvaded';
      world: WorldId;
      by: FactionId;
      from: FactionId | null;
      attackersLost: number;
      defendersLost: number;
      liberated: boolean;
    }
  | {
      /** A fleet's mission ended undone, or for a reason that no other fact tells. */
      type: 'missionEnded';
      fleet: FleetId;
      faction: FactionId;
      mission: Mission['kind'];
      why: MissionEnd;
    }
  | { type: 'landingBarred'; world: WorldId; by: FactionId; obstacle: InvasionObstacle }
  | { type: 'worldSettled'; world: WorldId; by: FactionId; developed: boolean }
  | { type: 'powerRecognised'; by: FactionId; power: FactionId }
  | {
      /** A rebellion has become a state, with its seat on a world. */
      type: 'stateFounded';
      faction: FactionId;
      world: WorldId;
      worlds: number;
      points: number;
    }
  | {
      /** Runners went to a sealed world: cargoes that came through and those caught, and what these were worth to who did. */
      type: 'blockadeRun';
      world: WorldId;
      by: FactionId;
      owner: FactionId;
      through: number;
      caught: number;
      prize: number;
    }
  | { type: 'worldBlockaded'; world: WorldId; by: FactionId; owner: FactionId }
  | { type: 'tradeRaided'; system: SystemId; by: FactionId; from: FactionId; latinum: number }
  | { type: 'edictsLapsed'; faction: FactionId; edicts: EdictId[] }
  | { type: 'shortage'; faction: FactionId; stock: Stock; missing: number; months: number }
  | { type: 'mutiny'; faction: FactionId; fleet: FleetId; name: string; ships: number }
  | {
      type: 'shipBuilt';
      world: WorldId;
      faction: FactionId;
      fleet: FleetId;
      ship: ShipId;
      class: ShipClassId;
    }
  | {
      type: 'buildingBuilt';
      world: WorldId;
      faction: FactionId;
      building: string;
      byGovernor: boolean;
    }
  | { type: 'troopsRaised'; world: WorldId; faction: FactionId; strength: number }
  | { type: 'shipRefitted'; world: WorldId; faction: FactionId; ship: ShipId; class: ShipClassId }
  | { type: 'worldDeveloped'; world: WorldId; faction: FactionId }
  | {
      /** Governors who left their queues empty, and why; the work of their worlds lies idle. */
      type: 'governorsIdle';
      faction: FactionId;
      work: number;
      worlds: { world: WorldId; wait: GovernorWait }[];
    }
  | { type: 'queueEmpty'; world: WorldId; faction: FactionId }
  | {
      /** An entry of a queue ended because it may not be made any more; what came back of its cost. */
      type: 'queueLapsed';
      world: WorldId;
      faction: FactionId;
      kind: QueueKind;
      what: string;
      refund: Stocks;
      refusal: Refusal;
    }
  | {
      type: 'technologyLearned';
      technology: TechnologyId;
      faction: FactionId;
      how: 'research' | 'capture' | 'event' | 'deal' | 'theft';
    }
  | { type: 'researchIdle'; faction: FactionId }
  | { type: 'worldUnrest'; world: WorldId; faction: FactionId; unrest: number }
  // between powers
  | { type: 'warDeclared'; by: FactionId; on: FactionId; cause: WarCause; joined: FactionId[] }
  | { type: 'peaceMade'; factions: [FactionId, FactionId]; until: number }
  | { type: 'dealProposed'; deal: DealId; from: FactionId; receiver: FactionId }
  | {
      type: 'dealMade';
      deal: DealId;
      from: FactionId;
      receiver: FactionId;
      give: DealItem[];
      take: DealItem[];
    }
  | {
      type: 'dealRefused';
      deal: DealId;
      from: FactionId;
      receiver: FactionId;
      why: ReasonCode;
      terms: Term[];
      /** Why it cannot be done at all; absent when it was merely not wanted. */
      refusal?: Refusal;
    }
  | {
      type: 'treatySigned';
      treaty: TreatyId;
      kind: TreatyKind;
      parties: [FactionId, FactionId];
      /** It was in force and is prolonged. */
      renewed?: true;
    }
  | { type: 'treatyEnded'; kind: TreatyKind; parties: [FactionId, FactionId] }
  | { type: 'treatyBroken'; kind: TreatyKind; by: FactionId; on: FactionId }
  | {
      /** All whom a question concerns are called to meet on a day. */
      type: 'congressCalled';
      congress: CongressId;
      by: FactionId;
      question: CongressQuestion;
      invited: FactionId[];
      held: number;
    }
  | {
      /** A congress was held: who signed with whom, and who would not; nobody: it had lost its object. */
      type: 'congressHeld';
      congress: CongressId;
      by: FactionId;
      question: CongressQuestion;
      signed: (readonly [FactionId, FactionId])[];
      refused: (readonly [FactionId, FactionId])[];
    }
  | { type: 'faithBroken'; by: FactionId; on: FactionId }
  | { type: 'promiseKept'; promise: PromiseTerms; by: FactionId; receiver: FactionId }
  | {
      type: 'promiseBroken';
      promise: PromiseTerms;
      by: FactionId;
      receiver: FactionId;
      /** Who heard of it from the wronged. */
      heard: readonly FactionId[];
      /** What was set aside for it. */
      forfeited?: Deposit;
      /** Latinum paid to the wronged, where a broker guaranteed it; absent: none. */
      fine?: number;
    }
  | {
      /** A broker has sold its voice. */
      type: 'voiceSold';
      alliance: AllianceId;
      promise: PromiseTerms;
      by: FactionId;
      receiver: FactionId;
      /** It was to be kept secret, and came out. */
      secret: boolean;
    }
  | { type: 'fleetOverstayed'; fleet: FleetId; faction: FactionId; host: FactionId }
  | { type: 'fleetTrespassed'; fleet: FleetId; faction: FactionId; host: FactionId }
  | { type: 'zoneViolated'; system: SystemId; by: FactionId; against: FactionId }
  | { type: 'worldCeded'; world: WorldId; from: FactionId; receiver: FactionId }
  | { type: 'fleetHandedOver'; fleet: FleetId; from: FactionId; receiver: FactionId }
  | AllianceFact
  | DecisionFact
  | MovementFact
  | CovertFact
  | PersonFact
  | { type: 'factionEliminated'; faction: FactionId; by: FactionId | null }
  | { type: 'capitalMoved'; faction: FactionId; world: WorldId }
  | {
      /** Who left a court or came to it, and what it cares about more or less than before. */
      type: 'courtChanged';
      faction: FactionId;
      left: readonly CharacterId[];
      seated: readonly CharacterId[];
      shifts: readonly Shift[];
    }
  | {
      /** A councillor of a court speaks for another power; or that he was bribed to came to light. */
      type: 'councillorWon' | 'bribeExposed';
      faction: FactionId;
      character: CharacterId;
      by: FactionId;
    }
  | { type: 'councillorDismissed'; faction: FactionId; character: CharacterId }
  | {
      /** An aim is so, and has to stay so for some months; or it is so no more before they were over. */
      type: 'objectiveStands' | 'objectiveSlips';
      objective: string;
      faction: FactionId;
      points: number;
      months: number;
    }
  | { type: 'objectiveMet'; objective: string; faction: FactionId; points: number }
  | { type: 'gameEnded'; outcome: Outcome };

export type EventType = EventFact['type'];

/**
 * A fact that may be part of a greater one of the same turn, named as `wholeOf` names it: a ship lost
 * in a battle, a treaty signed in a deal. Who learns of the whole is not told the part besides.
 */
export type Told = EventFact & { readonly partOf?: string };

/** A fact with where it happened and who learns of it. */
export type GameEvent = Told & {
  /** Null when it happened nowhere in particular. */
  readonly where: SystemId | null;
  /** The factions that learn of it, in order of id; `all` for what the galaxy hears. */
  readonly to: readonly FactionId[] | 'all';
};

export type EventOf<T extends EventType> = Extract<GameEvent, { type: T }>;
