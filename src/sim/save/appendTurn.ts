import type { Game } from '../state/game';
import { turnHash } from './chain';
import { type GameFile, keyframeEvery, keyframeLimit, type TurnRecord } from './gameFile';
import { withoutChart } from './startFile';

/** The file with one more turn: `orders` led to `game`. The file given in is left as it was. */
export function appendTurn(
  file: GameFile,
  orders: TurnRecord['orders'],
  game: Game,
  views?: TurnRecord['views'],
  stopped?: TurnRecord['stopped'],
): GameFile {
  const previous = file.turns[file.turns.length - 1]?.hash ?? file.genesis;
  const hash = turnHash(previous, orders, game);
  const turn: TurnRecord = {
    orders,
    ...(views === undefined ? {} : { views }),
    ...(stopped === undefined || Object.keys(stopped).length === 0 ? {} : { stopped }),
    hash,
  };
  const every = spacing(file.turns.length);
  const kept = file.keyframes.filter(({ after }) => after % every === 0);
  return {
    ...file,
    turns: [...file.turns, turn],
    keyframes: [...kept, { after: file.turns.length + 1, state: withoutChart(game) }],
    draft: {},
    result: game.outcome,
  };
}

/** Turns between the states that a file of so many turns keeps. */
function spacing(turns: number): number {
  let every = keyframeEvery;
  while (turns > every * keyframeLimit) every *= 2;
  return every;
}
