import { figureWords as figures } from './en/screens/databank/figureWords';
import { spoken } from './spoken';

/** Names of the figures on screens, and what each means. */
export function figureWords(): typeof figures {
  return spoken(figures);
}
