import { simulation } from '../worker/connect';
import { downloadFile } from './download';
import { savedGames } from './savedGames';

/**
 * Hands a saved game to the browser's downloads, with the orders given since its month began. False
 * when it is gone. Throws StorageError.
 */
export async function exportSave(key: string): Promise<boolean> {
  const kept = await savedGames.read(key);
  if (kept === null) return false;
  const { save, file } = kept;
  const whole =
    Object.keys(save.draft).length > 0 ? await simulation().redraft(file, save.draft) : null;
  downloadFile(`${save.scenario}-turn-${save.turn}.accord`, whole ?? file);
  return true;
}
