import type { BattleRecord, ChronicleEntry, FactionId, GameEvent } from '../sim';
import { simulation } from '../worker/connect';
import type { LedgerRow, StaffReport } from '../worker/protocol';

/** What a faction learned in one turn of the open game. */
export interface TurnReport {
  readonly turn: number;
  readonly events: readonly GameEvent[];
  readonly battles: readonly BattleRecord[];
  /** What its staff did as the turn began. */
  readonly staff: StaffReport;
}

/** Figures of every faction, turn by turn, as far as `faction` knew them; null knows the truth. */
export function fetchLedger(faction: FactionId | null): Promise<readonly LedgerRow[]> {
  return simulation().ledger(faction);
}

/** The stories of the open game, as far as `faction` was told them; null is told the whole truth. */
export function fetchChronicle(faction: FactionId | null): Promise<readonly ChronicleEntry[]> {
  return simulation().chronicle(faction);
}

/** What `faction` learned in a past turn, found again by playing it; null learns the whole truth. */
export async function fetchReport(turn: number, faction: FactionId | null): Promise<TurnReport> {
  const { events, battles, staff } = await simulation().frame(turn, faction);
  return { turn, events, battles, staff };
}
