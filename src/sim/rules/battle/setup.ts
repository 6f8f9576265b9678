import type { Term } from '../../lib/terms';
import type { LuckSetting } from '../../state/game';
import type { FactionId, FleetId, SystemId } from '../../state/ids';
import type { Fighter, Side } from './fighter';

/** A fleet in a battle, or the defences of one world: what decides to leave together. */
export interface Group {
  /** Null for the defences of a world. */
  readonly fleet: FleetId | null;
  readonly faction: FactionId | null;
  readonly side: Side;
  /** Leaves when this share of its hull is lost, in permille; 1000 never. */
  readonly retreatAt: number;
  /** Tries to leave from the first round on. */
  readonly evades: boolean;
  /** Where it would leave to; null when there is no way out. */
  readonly retreatTo: SystemId | null;
  /** Chance a round that an evading group gets away, in permille. */
  readonly escape: number;
}

/** Everything a battle is decided from, as plain data. */
export interface BattleSetup {
  readonly system: SystemId;
  /** Set when it is fought on a lane: the other end. */
  readonly towards: SystemId | null;
  readonly sides: readonly [readonly FactionId[], readonly FactionId[]];
  readonly fighters: readonly Fighter[];
  readonly groups: readonly Group[];
  /** How much chance counts. */
  readonly luck: LuckSetting;
  /** Labelled advantages of side 0 (positive) and side 1 (negative), in permille of strength. */
  readonly terms: readonly Term[];
}
