import { computerTurn } from '../../src/ai/computerTurn';
import { ruleset } from '../../src/content';
import {
  appendTurn,
  type Game,
  type GameEvent,
  type GameFile,
  hashState,
  idsOf,
  type Ruleset,
  resolveTurn,
  type Setup,
  startFile,
  type TurnOrders,
  viewFor,
} from '../../src/sim';
import type { ProofGame } from './proofGames';
import { randomTurn } from './randomOrders';

/** Who gives orders: the computer, luck, or both by turns. */
export type Hand = 'computer' | 'random' | 'mixed';

interface Hands {
  readonly orders: TurnOrders;
  readonly views: Readonly<Record<string, string>>;
}

/** A game after one more turn. */
export interface PlayedTurn {
  readonly file: GameFile;
  readonly game: Game;
  readonly orders: TurnOrders;
  readonly events: readonly GameEvent[];
}

/** Plays a game turn by turn, for as long as the caller asks for turns. */
export function* campaign(
  { scenario, setup, rules }: ProofGame,
  hand: Hand,
): Generator<PlayedTurn, never> {
  let { file, game } = startFile(scenario, setup, ruleset, 'proof');
  for (;;) {
    const { orders, views } = ordersBy(hand, game, rules, setup);
    const result = resolveTurn(game, orders, rules);
    game = result.game;
    file = appendTurn(file, orders, game, views);
    yield { file, game, orders, events: result.events };
  }
}

function ordersBy(hand: Hand, game: Game, rules: Ruleset, setup: Setup): Hands {
  const byLuck = hand === 'random' || (hand === 'mixed' && game.turn % 3 === 0);
  if (!byLuck) {
    const { orders, viewHashes } = computerTurn(game, rules, setup, { humans: [] });
    return { orders, views: viewHashes };
  }
  const living = idsOf(game.factions).filter((id) => game.factions[id]?.alive);
  const views = living.map((id) => [id, hashState(viewFor(game, rules, id))] as const);
  return { orders: randomTurn(game, rules), views: Object.fromEntries(views) };
}

/** The game after so many turns. */
export function playOut(game: ProofGame, hand: Hand, turns: number): PlayedTurn {
  const played = campaign(game, hand);
  let last = played.next().value;
  for (let turn = 1; turn < turns; turn += 1) last = played.next().value;
  return last;
}

/** The hash after each turn. */
export function hashesOf({ turns }: GameFile): string[] {
  return turns.map(({ hash }) => hash);
}
