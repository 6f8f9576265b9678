import type { Point } from '../geometry/cells';

/** The rectangle a shift-drag draws: one element over the map, outside the engine's frames. */
export function selectionBox(host: HTMLElement, ratio: number) {
  const element = document.createElement('div');
  Object.assign(element.style, {
    position: 'absolute',
    display: 'none',
    pointerEvents: 'none',
    border: '1px solid #ff6a3d',
    background: 'rgba(255,106,61,0.1)',
  });
  host.append(element);
  return {
    /** Between two corners in device pixels; hidden when the second is null. */
    draw: (from: Point, to: Point | null): void => {
      element.style.display = to ? 'block' : 'none';
      if (!to) return;
      element.style.left = `${Math.min(from.x, to.x) / ratio}px`;
      element.style.top = `${Math.min(from.y, to.y) / ratio}px`;
      element.style.width = `${Math.abs(to.x - from.x) / ratio}px`;
      element.style.height = `${Math.abs(to.y - from.y) / ratio}px`;
    },
    remove: (): void => element.remove(),
  };
}
