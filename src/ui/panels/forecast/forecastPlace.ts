import { type SystemId, systemOf, type View } from '../../../sim';
import type { Selection } from '../../../store';

/** The system that something selected or pointed at is in; null for the power's own fleets, who ask. */
export function forecastPlace(view: View, selection: Selection): SystemId | null {
  switch (selection.kind) {
    case 'system':
      return selection.system;
    case 'world':
      return view.worlds[selection.world]?.system ?? null;
    case 'fleets': {
      const fleet = view.fleets[selection.fleets[0] ?? ''];
      return fleet && fleet.faction !== view.faction ? systemOf(view.chart, fleet.place) : null;
    }
    default:
      return null;
  }
}
