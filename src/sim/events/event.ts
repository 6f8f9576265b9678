import type { Order, Refusal } from '../orders/order';
import type {
  AllianceId,
  CharacterId,
  FactionId,
  FleetId,
  ShipClassId,
  ShipId,
  SystemId,
  TechnologyId,
  WorldId,
} from '../state/ids';
import type { Outcome } from '../state/objective';
import type { Stock } from '../state/stocks';

/** Past-tense facts a turn produced, without prose: `src/text` words them, the map animates them. */
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
      why: 'blockade' | 'border' | 'met' | 'noRoute';
      by: FactionId | null;
    }
  | {
      type: 'fleetDetected';
      fleet: FleetId;
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
      sides: FactionId[][];
      lost: Record<FactionId, number>;
      victor: FactionId[];
    }
  | {
      type: 'shipLost';
      ship: ShipId;
      name: string;
      class: ShipClassId;
      faction: FactionId;
      how: 'battle' | 'attrition' | 'mutiny' | 'scuttled';
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
  | { type: 'fleetRetreated'; fleet: FleetId; faction: FactionId; refuge: SystemId }
  | {
      type: 'commanderLost';
      character: CharacterId;
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
  | { type: 'worldSettled'; world: WorldId; by: FactionId; developed: boolean }
  | { type: 'worldBlockaded'; world: WorldId; by: FactionId; owner: FactionId }
  | { type: 'tradeRaided'; system: SystemId; by: FactionId; from: FactionId; latinum: number }
  | { type: 'shortage'; faction: FactionId; stock: Stock; missing: number; months: number }
  | { type: 'mutiny'; faction: FactionId; fleet: FleetId; ships: number }
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
  | { type: 'queueEmpty'; world: WorldId; faction: FactionId }
  | {
      type: 'technologyLearned';
      technology: TechnologyId;
      faction: FactionId;
      how: 'research' | 'capture' | 'event';
    }
  | { type: 'researchIdle'; faction: FactionId }
  | { type: 'worldUnrest'; world: WorldId; faction: FactionId; unrest: number }
  | { type: 'warDeclared'; by: FactionId; on: FactionId }
  | { type: 'peaceOffered'; by: FactionId; on: FactionId }
  | { type: 'peaceMade'; factions: [FactionId, FactionId]; until: number }
  | { type: 'factionEliminated'; faction: FactionId; by: FactionId | null }
  | { type: 'capitalMoved'; faction: FactionId; world: WorldId }
  | { type: 'allianceChanged'; alliance: AllianceId; left: FactionId[]; dissolved: boolean }
  | { type: 'headSucceeded'; faction: FactionId; character: CharacterId; after: CharacterId | null }
  | { type: 'objectiveMet'; objective: string; faction: FactionId; points: number }
  | { type: 'gameEnded'; outcome: Outcome };

export type EventType = EventFact['type'];

/** A fact with where it happened and who learns of it. */
export type GameEvent = EventFact & {
  /** Null when it happened nowhere in particular. */
  readonly where: SystemId | null;
  /** The factions that learn of it, in order of id; `all` for what the galaxy hears. */
  readonly to: readonly FactionId[] | 'all';
};

export type EventOf<T extends EventType> = Extract<GameEvent, { type: T }>;
