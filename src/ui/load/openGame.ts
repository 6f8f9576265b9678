import { messageOf, readSave, useGame, useReplay, useUi } from '../../store';
import { words } from '../../text';

/** What a person wants of a game: to go on with it, or to watch it from its first turn. */
export type Purpose = 'play' | 'watch';

/** Opens a saved game and goes there; trouble is told, and what was open stays open. */
export async function openSlot(slot: string, purpose: Purpose): Promise<void> {
  try {
    const bytes = await readSave(slot);
    if (bytes === null) useUi.getState().toast(words.menus.load.gone, 'bad');
    else await enter(bytes, purpose);
  } catch (cause) {
    useUi.getState().toast(words.menus.load.storage(messageOf(cause)), 'bad');
  }
}

/** Opens a file from outside: a game, or a scenario, which begins. */
export async function openFile(file: File, purpose: Purpose = 'play'): Promise<void> {
  await enter(new Uint8Array(await file.arrayBuffer()), purpose);
}

/** Opens what `bytes` hold and goes there. */
export async function enter(bytes: Uint8Array, purpose: Purpose): Promise<void> {
  const { goTo } = useUi.getState();
  const opened = await useGame.getState().openBytes(bytes);
  if (!opened) return goTo('load');
  if (purpose === 'watch') return useReplay.getState().start();
  goTo(useGame.getState().base?.turn === 1 ? 'briefing' : 'game');
}
