import { intelligence } from './en/screens/intelligence';
import { spoken } from './spoken';

/** What the screen of intelligence says. */
export function intelligenceWords(): typeof intelligence {
  return spoken(intelligence);
}
