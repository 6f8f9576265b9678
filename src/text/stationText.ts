import type { Station } from '../sim';
import { stationPlace } from './en/codes/covertNames';
import type { Names } from './names';
import { plain } from './segments';
import { spoken } from './spoken';

/** Where an agent is, within a sentence: `at the court of …`. */
export function stationText(station: Station, names: Names): string {
  return plain(spoken(stationPlace)(station, names));
}
