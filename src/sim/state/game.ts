import type { Agent, Suspicion } from './agent';
import type { Alliance } from './alliance';
import type { Character } from './character';
import type { Chart } from './chart';
import type { Congress, CongressId } from './congress';
import type {
  ComingDecision,
  DecisionFrequency,
  OpenDecision,
  OpenDecisionId,
  TakenDecision,
} from './decision';
import type {
  Claim,
  Deal,
  DealId,
  Founding,
  Memory,
  MemoryKey,
  Pledge,
  PledgeId,
  Relation,
  Treaty,
  TreatyId,
} from './diplomacy';
import type { Faction } from './faction';
import type { Fleet, Ship } from './fleet';
import type {
  AgentId,
  AllianceId,
  CharacterId,
  FactionId,
  FleetId,
  MovementId,
  ShipId,
  SuspicionId,
  WorldId,
} from './ids';
import type { Movement, Risen } from './movement';
import type { Objective, Outcome } from './objective';
import type { Seal } from './seal';
import type { World } from './world';

/** How much chance decides battles. */
export type LuckSetting = 'full' | 'reduced' | 'none';

/** The calendar and frame of the scenario being played. */
export interface Frame {
  readonly scenario: string;
  /** Year and month (1 to 12) of turn 1. */
  readonly year: number;
  readonly month: number;
  readonly monthsPerTurn: number;
  /** The turn with whose resolution the game is judged. */
  readonly lastTurn: number;
  /** Pace of all fleets on this map, in permille of the classes' speed. */
  readonly pace: number;
  /** Share of owned worlds that wins, in permille; 0: none does. Absent: the rules' share. */
  readonly hegemony?: number;
}

/**
 * Everything there is, or everything one faction knows of it: rules, forecasts and the computer's
 * plans read the same shape. In a view, whatever its faction does not know is absent, and the
 * private parts of others (`books`, `works`, `command`) are null.
 */
export interface Realm {
  readonly frame: Frame;
  /** How much chance decides battles: part of the setup, known to all, so that forecasts agree. */
  readonly luck: LuckSetting;
  /** The turn whose orders are awaited, from 1. */
  turn: number;
  readonly chart: Chart;
  factions: Record<FactionId, Faction>;
  alliances: Record<AllianceId, Alliance>;
  /** By pair key. */
  relations: Record<string, Relation>;
  /** What each remembers of the others, by `holder>subject`; public, as grievances are. */
  memories: Record<MemoryKey, Memory[]>;
  /** In force; public. */
  treaties: Record<TreatyId, Treaty>;
  /** Offers that stand; a view has those its faction made or was made. */
  deals: Record<DealId, Deal>;
  /** Promises, open and lately settled; a view has those it made, was made or witnessed. */
  pledges: Record<PledgeId, Pledge>;
  /** Talks about new alliances; a view has those it takes part in. */
  foundings: Record<string, Founding>;
  /** Congresses called, and held lately; absent: none. Public. */
  congresses?: Record<CongressId, Congress>;
  worlds: Record<WorldId, World>;
  /** Developed worlds that are sealed off; absent: none. A view has those of its faction, and those it seals off itself. */
  seals?: Record<WorldId, Seal>;
  /** What powers claim of worlds taken from them; absent: nothing. Public. */
  claims?: Record<WorldId, readonly Claim[]>;
  /** Peoples that want something of who rules them; a view has those it rules, and of others what is done openly. Absent: none. */
  movements?: Record<MovementId, Movement>;
  /** Worlds that freed themselves lately, in that order; absent: none. Public. */
  risen?: readonly Risen[];
  /** Who works in secret; a view has its own and those it holds. Absent: nobody. */
  agents?: Record<AgentId, Agent>;
  /** What was noticed of that; a view has its own, and those against it. Absent: nothing. */
  suspicions?: Record<SuspicionId, Suspicion>;
  /** Which decisions are asked for; absent: all. */
  readonly frequency?: DecisionFrequency;
  /** Decisions asked for or coming; a view has its own. Absent: none. */
  decisions?: Record<OpenDecisionId, OpenDecision>;
  /** Decisions taken, the last last; a view has its own and those that all heard of. Absent: none. */
  decided?: readonly TakenDecision[];
  fleets: Record<FleetId, Fleet>;
  ships: Record<ShipId, Ship>;
  characters: Record<CharacterId, Character>;
  objectives: Objective[];
  outcome: Outcome | null;
  /** The turn on which a person chose to play on after the outcome; absent until then. */
  playedOn?: number;
}

/** The whole truth. JSON all through; derived values are never stored. */
export interface Game extends Realm {
  readonly rulesVersion: number;
  readonly seed: string;
  counters: Record<string, number>;
  /** What follows on decisions that were taken; absent: nothing. */
  coming?: readonly ComingDecision[];
  /** When a decision was last opened for whom, by `decision>decider`; absent: never. */
  occasions?: Record<string, number>;
}
