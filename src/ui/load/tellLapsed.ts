import { useGame, useUi } from '../../store';
import { namesIn, orderSentence, plain, words } from '../../text';

/** Orders that were kept and do not stand any more are named, not passed over. */
export function tellLapsed(): void {
  const { base, rules, lapsed } = useGame.getState();
  if (lapsed.length === 0 || base === null || rules === null) return;
  const names = namesIn(base, rules);
  const sentences = lapsed.map(({ order }) => plain(orderSentence(order, names)));
  useUi.getState().toast(words.menus.load.lapsed(sentences), 'bad');
}
