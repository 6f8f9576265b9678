import { type Purpose, savedGames, useGame, useRefused, useReplay, useUi } from '../../store';
import { words } from '../../text';
import { toldTrouble } from '../keeping/toldTrouble';
import { enterGame } from './enterGame';

/**
 * Opens a saved game and goes there; trouble is told, and what was open stays open. One that is
 * played in another tab is asked about, unless it is to be taken over.
 */
export async function openSave(key: string, purpose: Purpose, takeOver = false): Promise<void> {
  const { toast } = useUi.getState();
  useRefused.setState({ file: null });
  try {
    if (purpose === 'watch') return await watch(key);
    const result = await useGame.getState().openSave(key, takeOver);
    if (result === 'opened') enter('play');
    else if (result === 'gone') toast(words.menus.load.gone, 'bad');
    else if (result === 'refused') useUi.getState().goTo('load');
  } catch (cause) {
    toast(toldTrouble(cause), 'bad');
  }
}

async function watch(key: string): Promise<void> {
  const kept = await savedGames.read(key);
  if (kept === null) useUi.getState().toast(words.menus.load.gone, 'bad');
  else await openBytes(kept.file, 'watch');
}

/** Opens a file from outside: a game, or a scenario, for which power, skill and seed are chosen. */
export async function openFile(file: File, purpose: Purpose = 'play'): Promise<void> {
  useRefused.setState({ file: file.name });
  await openBytes(new Uint8Array(await file.arrayBuffer()), purpose);
}

/** Opens what `bytes` hold and goes there. */
export async function openBytes(bytes: Uint8Array, purpose: Purpose): Promise<void> {
  const result = await useGame.getState().openFile(bytes, purpose);
  if (result === 'opened') enter(purpose);
  else if (result === 'stillPlayed') useUi.getState().toast(words.table.stillPlayed, 'bad');
  else useUi.getState().goTo(result === 'scenario' ? 'newCampaign' : 'load');
}

function enter(purpose: Purpose): void {
  const { open } = useGame.getState();
  // A game of other rules is watched whatever it was opened for; the theatre says why. Nothing is
  // shown yet of one that several people play.
  if (open && (purpose === 'watch' || open.kept !== null)) void useReplay.getState().start();
  else enterGame();
}
