import type { GameEvent, Told } from '../events/event';
import type { Luck } from '../lib/luck';
import type { Breach, Minute } from '../orders/month';
import type { BattleRecord } from '../rules/battle/record';
import type { Game } from '../state/game';
import type { FactionId, SystemId } from '../state/ids';
import type { GivenOrder } from '../state/order';
import type { Ruleset } from '../state/ruleset';
import type { View } from '../view/viewFor';

/** What a phase works with besides the game itself. Lives for one turn. */
export interface TurnContext {
  readonly rules: Ruleset;
  readonly events: GameEvent[];
  readonly battles: BattleRecord[];
  /** Treaties broken by order this month. */
  readonly breaches: Breach[];
  /** What was said by order in Councils, until their sessions. */
  readonly minutes: Minute[];
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
  /** Luck for one cause in this turn. */
  luck(purpose: string, ...ids: string[]): Luck;
}

/**
 * What the first phase works with. No later one sees the orders or what was known when they were
 * given: an order states what it does while it is carried out.
 */
export interface OrdersContext extends TurnContext {
  readonly orders: Readonly<Record<FactionId, readonly GivenOrder[]>>;
  /** What a faction knew when its orders were given. */
  viewOf(faction: FactionId): View;
}

/** A step of the turn. It changes the turn's private copy of the game and never asks who is human. */
export type Phase = (game: Game, context: TurnContext) => void;
