import type { Station } from '../../../sim';
import { stationText } from '../../../text';
import { useSession } from '../../shell/session';

/** Puts stations into words: `at the court of …`. */
export function useStationText(): (station: Station) => string {
  const { names } = useSession();
  return (station) => stationText(station, names);
}
