import { dateOf } from '../sim';
import type { GameState } from './contract';
import { writeSave } from './storage';

/** Writes the open game to a slot. Throws StorageError when the browser cannot keep it. */
export async function saveGame(slot: string, game: GameState, file: Uint8Array): Promise<void> {
  const { base, scenario, faction } = game;
  if (!base || !scenario) return;
  await writeSave(
    {
      slot,
      title: scenario.title,
      scenario: scenario.id,
      faction,
      factionName: faction === null ? '' : (base.factions[faction]?.name ?? faction),
      turn: base.turn,
      date: dateOf(base.frame, base.turn),
      savedAt: Date.now(),
      size: file.byteLength,
    },
    file,
  );
}
