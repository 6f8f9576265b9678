import type { CovertKind, Station } from '../state/agent';
import type { AgentId, CharacterId, FactionId, FleetId, SuspicionId, WorldId } from '../state/ids';

/** Whose agent it is, by what name. */
interface OfAgent {
  readonly agent: AgentId;
  readonly name: string;
  /** Whom he serves. */
  readonly by: FactionId;
}

/** What he was to do, and against whom. */
interface OfMission extends OfAgent {
  readonly mission: CovertKind;
  readonly target: string | null;
  /** Null where nobody is any more. */
  readonly faction: FactionId | null;
}

/** A fact of a turn about what is done in secret. */
export type CovertFact =
  | ({ type: 'agentArrived'; station: Station } & OfAgent)
  | ({ type: 'covertWorked' } & OfMission)
  | ({
      type: 'covertFailed';
      /** Nothing was left to do it to. */
      idle: boolean;
    } & OfMission)
  | ({
      type: 'agentFound';
      /** Who found him. */
      faction: FactionId;
      station: Station;
      mission: CovertKind | null;
      /** At what he did, by a search, or by somebody who counters. */
      how: 'mission' | 'search' | 'counter';
    } & OfAgent)
  | ({ type: 'agentReturned'; faction: FactionId } & OfAgent)
  | {
      type: 'suspicionRose';
      suspicion: SuspicionId;
      /** Who suspects. */
      faction: FactionId;
      place: Station;
      points: number;
      /** Null while it is not known. */
      by: FactionId | null;
    }
  | { type: 'searchEnded'; suspicion: SuspicionId; faction: FactionId; empty: boolean }
  | { type: 'fleetMisled'; fleet: FleetId; name: string; faction: FactionId }
  | { type: 'worldSabotaged'; world: WorldId; faction: FactionId; work: number; defences: number }
  | { type: 'forgeryExposed'; faction: FactionId; by: FactionId; against: FactionId }
  | {
      type: 'courtierLost';
      character: CharacterId;
      name: string;
      faction: FactionId;
      how: 'kidnapped' | 'killed';
    };
