import type { GameEvent } from '../events/event';
import type { Telling } from '../events/telling';
import type { Luck } from '../lib/luck';
import type { Breach, Minute } from '../orders/month';
import type { BattleRecord } from '../rules/battle/record';
import type { TurnFact } from '../rules/decisions/moments/definition';
import type { Game } from '../state/game';
import type { FactionId } from '../state/ids';
import type { GivenOrder } from '../state/order';
import type { View } from '../state/view';

/** What a phase works with besides the game itself. Lives for one turn. */
export interface TurnContext extends Telling {
  readonly events: GameEvent[];
  /** What was told so far this month, in that order. */
  readonly facts: readonly TurnFact[];
  readonly battles: BattleRecord[];
  /** Treaties broken by order this month. */
  readonly breaches: Breach[];
  /** What was said by order in Councils, until their sessions. */
  readonly minutes: Minute[];
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
