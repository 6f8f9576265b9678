import type { FactionId, SystemId } from '../state/ids';
import type { Ruleset } from '../state/ruleset';
import type { Told } from './event';

/** What a command of the rules works with besides the game it changes: the rules, and who hears of it. */
export interface Telling {
  readonly rules: Ruleset;
  /**
   * Records a fact. `to` names who learns of it besides those who, at the end of the turn's
   * detection, see the system `where`; pass `witnesses: false` to keep it to `to` alone.
   */
  emit(
    fact: Told,
    where: SystemId | null,
    to: readonly FactionId[] | 'all',
    witnesses?: boolean,
  ): void;
}
