import { savedGames, useKeeping, useUi } from '../../store';
import { words } from '../../text';
import { openSave } from '../load/openGame';
import { toldTrouble } from './toldTrouble';

/** Goes on with what the other tab has reached. */
export async function takeBack(): Promise<void> {
  const { campaign } = useKeeping.getState();
  if (campaign === null) return;
  try {
    const tip = await savedGames.tip(campaign);
    if (tip === null) useUi.getState().toast(words.menus.load.gone, 'bad');
    else await openSave(tip.key, 'play', true);
  } catch (cause) {
    useUi.getState().toast(toldTrouble(cause), 'bad');
  }
}
