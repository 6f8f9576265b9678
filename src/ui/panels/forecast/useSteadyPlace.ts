import { useEffect, useState } from 'react';
import type { FleetId, SystemId } from '../../../sim';

/** How long the pointer rests on a place before the forecast turns to it, in milliseconds. */
const rest = 160;

/**
 * The place a forecast is about: what is selected at once, what is pointed at once the pointer rests
 * there. It stays, for the same fleets, while the pointer travels on, so that what it says can be reached and pressed.
 */
export function useSteadyPlace(
  asker: FleetId | null,
  selected: SystemId | null,
  pointed: SystemId | null,
): SystemId | null {
  const [place, setPlace] = useState(selected);
  const [before, setBefore] = useState({ asker, selected });
  if (before.asker !== asker || before.selected !== selected) {
    setBefore({ asker, selected });
    // Other fleets ask of other places; what is selected answers at once.
    if (selected !== null || before.asker !== asker) setPlace(selected);
  }
  useEffect(() => {
    if (pointed === null) return;
    const timer = setTimeout(() => setPlace(pointed), rest);
    return () => clearTimeout(timer);
  }, [pointed]);
  return place;
}
