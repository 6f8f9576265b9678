import type { Term } from '../../lib/terms';
import type { FactionId, FleetId, ShipClassId, ShipId, SystemId, WorldId } from '../../state/ids';
import type { Action } from './action';
import type { BattleOutcome } from './outcome';

/** One combatant as it entered the battle: a ship, or the defences of a world. */
export interface Combatant {
  readonly id: ShipId | WorldId;
  readonly kind: 'ship' | 'world';
  readonly name: string;
  readonly class: ShipClassId | '';
  readonly faction: FactionId | null;
  readonly fleet: FleetId | null;
  readonly side: 0 | 1;
  /** Points at the start and the most it could have. */
  readonly hull: number;
  readonly maxHull: number;
  readonly shields: number;
  readonly cloaked: boolean;
}

/** A battle as data: enough to show it shot by shot without knowing any rule. */
export interface BattleRecord {
  readonly id: string;
  readonly turn: number;
  readonly system: SystemId;
  /** Set when it was fought on a lane: the other end. */
  readonly towards: SystemId | null;
  readonly sides: readonly [readonly FactionId[], readonly FactionId[]];
  readonly combatants: readonly Combatant[];
  readonly rounds: readonly (readonly Action[])[];
  /** 0 or 1; null when both stand or none does. */
  readonly victor: 0 | 1 | null;
  readonly outcome: BattleOutcome;
  /** Labelled advantages of side 0 (positive) and side 1 (negative), in permille. */
  readonly terms: readonly Term[];
}
