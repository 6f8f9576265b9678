import type { Wording } from '../sim';
import { givenTexts } from './en/codes/givenTexts';
import { fill } from './fill';
import { spoken } from './spoken';

/** A text as its author wrote it, or the one that the game has for its key. */
export function wordingText(wording: Wording): string {
  if (typeof wording === 'string') return wording;
  const { key, values = {} } = wording;
  const text = spoken(givenTexts)[key];
  return typeof text === 'string' ? fill(text, values, (value) => value) : text(values);
}
