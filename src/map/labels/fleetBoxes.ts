import type { FleetMark } from '../model/fleetMarks';
import { berthOffset, fleetStacks } from '../model/fleetStacks';
import type { Box } from './placeLabels';

/** What fleets in systems cover with their counts, in pixels at a zoom, so that words keep clear. */
export function fleetBoxes(fleets: readonly FleetMark[], zoom: number): Box[] {
  return fleetStacks(fleets).flatMap(({ system, x, y, row }) => {
    if (system === null) return [];
    const { dx, dy } = berthOffset(row, zoom);
    return [{ left: x * zoom + dx - 9, top: y * zoom + dy - 7, width: 44, height: 14 }];
  });
}
