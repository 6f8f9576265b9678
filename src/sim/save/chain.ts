import { chainHash, hashState } from '../lib/hash';
import type { Game } from '../state/game';
import { bareOrders, type GameFile, type TurnRecord } from './gameFile';

/** The first link: everything the game is made from, and the state it starts in. */
export function genesisHash(
  file: Pick<GameFile, 'rulesVersion' | 'build' | 'contentHash' | 'scenarioHash' | 'setup'>,
  start: Game,
): string {
  const { rulesVersion, build, contentHash, scenarioHash, setup } = file;
  const header = hashState({ rulesVersion, build, contentHash, scenarioHash, setup });
  return chainHash(header, {}, start);
}

/** The link after a turn: the link before, what was ordered, and the state it led to. */
export function turnHash(previous: string, orders: TurnRecord['orders'], after: Game): string {
  return chainHash(previous, bareOrders(orders), after);
}
