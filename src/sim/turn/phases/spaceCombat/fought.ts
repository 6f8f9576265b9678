import type { EventFact } from '../../../events/event';
import { within } from '../../../events/within';
import type { BattleRecord } from '../../../rules/battle/record';
import type { BattleResult } from '../../../rules/battle/result';
import type { BattleSetup } from '../../../rules/battle/setup';
import type { Game } from '../../../state/game';
import type { FactionId } from '../../../state/ids';
import type { TurnContext } from '../../context';

/** A battle with everything its consequences need. */
export interface Fought {
  readonly game: Game;
  readonly context: TurnContext;
  readonly record: BattleRecord;
  readonly setup: BattleSetup;
  readonly result: BattleResult;
  /** Everyone who took part: they learn what happened. */
  readonly witnesses: readonly FactionId[];
}

/** Tells of a part of the battle to those who took part and who saw it. */
export function tell({ context, record, setup, witnesses }: Fought, fact: EventFact): void {
  within(context, record.id).emit(fact, setup.system, witnesses);
}
