import { type SystemId, systemOf, type View } from '../../../sim';
import type { Selection } from '../../../store';

/** The system a forecast is asked for: what is pointed at, else what is selected besides fleets. */
export function forecastPlace(
  view: View,
  selection: Selection,
  hovered: Selection,
): SystemId | null {
  return placeIn(view, hovered) ?? (selection.kind === 'fleets' ? null : placeIn(view, selection));
}

function placeIn(view: View, selection: Selection): SystemId | null {
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
