import { ruleset } from '../content';
import type { FactionId, GameFile, Player } from '../sim';
import { hasEnvoys, startFile } from '../sim';
import { appendTurns } from './appendTurns';

/**
 * A game that shares the turns of another up to one of them and is commanded by `faction` from
 * there. Who plays is part of a game's proof, so the shared turns are played again under the new
 * setup: their orders are the same, their hashes are its own.
 */
export function branchOf(file: GameFile, turns: number, faction: FactionId): GameFile {
  const computers = Object.fromEntries(
    Object.entries(file.setup.players).map(([id, { name: _, ...player }]) => [
      id,
      // Whose envoys answered then is part of the turns that are shared.
      { ...player, controller: 'computer', envoys: hasEnvoys(player) } satisfies Player,
    ]),
  );
  const before = computers[faction] ?? { difficulty: 'normal', handicap: 0, envoys: true };
  const players = { ...computers, [faction]: { ...before, controller: 'human' } satisfies Player };
  const { file: branch, game } = startFile(
    file.scenario,
    { ...file.setup, players },
    ruleset,
    file.build,
  );
  return appendTurns(branch, game, file.turns.slice(0, turns));
}
