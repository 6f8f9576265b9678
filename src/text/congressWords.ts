import { congresses } from './en/screens/diplomacy/congresses';
import { spoken } from './spoken';

/** What the page of congresses says. */
export function congressWords(): typeof congresses {
  return spoken(congresses);
}
