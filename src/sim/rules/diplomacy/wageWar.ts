import { inOrder } from '../../lib/ordered';
import type { Treaty, WarCause } from '../../state/diplomacy';
import type { Game } from '../../state/game';
import { type FactionId, pairKey, type SystemId } from '../../state/ids';
import type { TurnContext } from '../../turn/context';
import { membersWith } from '../relations';
import { forbidsWar } from './tearUp';
import { partnerIn } from './treatyBook';
import { beginWar } from './wars';

/** Begins a war in the middle of a turn, by no order: everybody hears of it and of the treaties it ends. */
export function wageWar(
  game: Game,
  context: TurnContext,
  by: FactionId,
  on: FactionId,
  cause: WarCause,
  goals: readonly SystemId[],
): void {
  const before = inOrder(game.treaties);
  const joined = beginWar(game, context.rules, by, on, cause, goals);
  context.emit({ type: 'warDeclared', by, on, cause, joined }, null, 'all');
  announceEndedByWar(game, context, before);
}

/** Tells of treaties that were in force before and that a war begun this turn has ended. */
export function announceEndedByWar(
  game: Game,
  { emit }: TurnContext,
  before: readonly Treaty[],
): void {
  for (const treaty of before) {
    const { id, terms, parties } = treaty;
    const war = game.relations[pairKey(...parties)];
    if (game.treaties[id] || war?.kind !== 'war' || war.since !== game.turn) continue;
    const { cause, begunBy } = war;
    const side = begunBy === null ? [] : membersWith(game, begunBy);
    const attacker = parties.find((party) => side.includes(party));
    const partOf = `war:${begunBy}`;
    if (attacker !== undefined && cause !== 'defence' && forbidsWar(treaty)) {
      const on = partnerIn(treaty, attacker);
      emit({ type: 'treatyBroken', kind: terms.kind, by: attacker, on, partOf }, null, 'all');
    } else {
      emit({ type: 'treatyEnded', kind: terms.kind, parties: [...parties], partOf }, null, 'all');
    }
  }
}
