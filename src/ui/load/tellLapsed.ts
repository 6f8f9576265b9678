import { useGame, useUi } from '../../store';
import { namesIn, orderSentence, plain, words } from '../../text';

/** Orders that were kept and do not stand any more are named, not passed over. */
export function tellLapsed(): void {
  const { open } = useGame.getState();
  if (!open) return;
  const names = namesIn(open.base, open.rules);
  const sentences = open.lapsed.map(({ order }) => plain(orderSentence(order, names)));
  useUi.getState().toast(words.menus.load.lapsed(sentences), 'bad');
}
