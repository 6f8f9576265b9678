import type { Mark } from '../gpu/builders';
import { markKinds, markScale } from '../gpu/markShader';
import type { Box } from './placeLabels';

/** Where the chevrons of an operation stand from the middle, and half their size; shares of its size. */
const chevronsAt = 0.5;
const chevron = 0.15;

/** What marks cover at a zoom (pixels for one map unit), so that names keep clear of them. */
export function markBoxes(marks: readonly Mark[], zoom: number): Box[] {
  const scale = markScale(zoom);
  return marks.flatMap(({ x, y, size, kind, direction = 0, distance = 0 }) => {
    const around = (dx: number, dy: number, half: number): Box => ({
      left: x * zoom + dx * scale.reach - half,
      top: y * zoom + dy * scale.reach - half,
      width: half * 2,
      height: half * 2,
    });
    if (kind < markKinds.rally) {
      const half = size * 0.85 * scale.size;
      return [around(Math.cos(direction) * distance, Math.sin(direction) * distance, half)];
    }
    const away = size * chevronsAt;
    const half = size * chevron * scale.reach;
    return [-away, away].flatMap((dx) => [-away, away].map((dy) => around(dx, dy, half)));
  });
}
