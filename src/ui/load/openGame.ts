import { savedGames, useGame, useReplay, useUi } from '../../store';
import { words } from '../../text';
import { toldTrouble } from '../keeping/toldTrouble';

/** What a person wants of a game: to go on with it, or to watch it from its first turn. */
export type Purpose = 'play' | 'watch';

/**
 * Opens a saved game and goes there; trouble is told, and what was open stays open. One that is
 * played in another tab is asked about, unless it is to be taken over.
 */
export async function openSave(key: string, purpose: Purpose, takeOver = false): Promise<void> {
  const { toast } = useUi.getState();
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

/** Opens a file from outside: a game, or a scenario, which begins. */
export async function openFile(file: File, purpose: Purpose = 'play'): Promise<void> {
  await openBytes(new Uint8Array(await file.arrayBuffer()), purpose);
}

/** Opens what `bytes` hold and goes there. */
export async function openBytes(bytes: Uint8Array, purpose: Purpose): Promise<void> {
  const opened = await useGame.getState().openFile(bytes, purpose);
  if (opened) enter(purpose);
  else useUi.getState().goTo('load');
}

function enter(purpose: Purpose): void {
  if (purpose === 'watch') return void useReplay.getState().start();
  const game = useGame.getState();
  const begins = game.base?.turn === 1 && game.orders.length === 0;
  useUi.getState().goTo(begins ? 'briefing' : 'game');
  if (game.lapsed.length > 0) void import('./tellLapsed').then(({ tellLapsed }) => tellLapsed());
}
