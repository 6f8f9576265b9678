import type { Telling } from '../../events/telling';
import type { WarCause } from '../../state/diplomacy';
import type { Game } from '../../state/game';
import type { FactionId, SystemId } from '../../state/ids';
import { beginWar } from './wars';

/** Begins a war in the middle of a turn, by no order: everybody hears of it and of the treaties it ends. */
export function wageWar(
  game: Game,
  { rules, emit }: Telling,
  by: FactionId,
  on: FactionId,
  cause: WarCause,
  goals: readonly SystemId[],
): void {
  const { joined, ended } = beginWar(game, rules, by, on, cause, goals);
  emit({ type: 'warDeclared', by, on, cause, joined }, null, 'all');
  for (const fact of ended) emit(fact, null, 'all');
}
