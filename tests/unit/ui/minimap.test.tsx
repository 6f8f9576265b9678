// @vitest-environment page
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { viewFor } from '../../../src/sim';
import { type LegendEntry, type MapPort, useGame, useUi } from '../../../src/store';
import { MinimapPanel } from '../../../src/ui/shell/minimap/MinimapPanel';
import { tinyGalaxy } from '../../support/galaxy';
import { openGame } from '../../support/openGame';

const powers = Array.from({ length: 11 }, (_, number) => `power${number}`);
const { game, rules } = tinyGalaxy({ systems: { home: [0, 0] }, factions: powers });
const view = viewFor(game, rules, 'power0');
const drawn: string[] = [];
const legend: LegendEntry[] = powers.map((faction) => ({
  code: 'power',
  faction,
  colour: '#888888',
}));
const port = {
  legendFor: () => legend,
  powerSelected: () => 'power0',
  drawMinimap: ({ width, height }: HTMLCanvasElement) => drawn.push(`${width}x${height}`),
} as unknown as MapPort;
const mounted = {
  destroy: () => {},
  viewport: () => ({ x: 0, y: 0, width: 100, height: 100 }),
  onMove: () => () => {},
  centreOn: () => {},
  zoomBy: () => {},
  statistics: () => ({ frames: 0, scriptMs: [] }),
};

/** What the page shows of the canvas; pages under test have no layout of their own. */
let shown = { width: 200, height: 120 };
let resized: () => void = () => {};

let page: HTMLElement;
let unmount: () => void;

beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  shown = { width: 200, height: 120 };
  drawn.length = 0;
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(tell: () => void) {
        resized = tell;
      }
      observe = () => {};
      disconnect = () => {};
    },
  );
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockImplementation(() => shown.width);
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockImplementation(() => shown.height);
  useGame.setState({ open: openGame({ rules, seat: 'power0', base: view }) });
  useUi.getState().goTo('game');
  page = document.body.appendChild(document.createElement('div'));
  const root = createRoot(page);
  unmount = () => {
    act(() => root.unmount());
    page.remove();
  };
  act(() => root.render(<MinimapPanel map={{ port, mounted }} />));
});
afterEach(() => {
  unmount();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test('a minimap that is shown at another size is drawn anew at that size, never stretched', () => {
  expect(drawn.at(-1)).toBe('200x120');
  shown = { width: 150, height: 150 };
  act(() => resized());
  expect(drawn.at(-1)).toBe('150x150');
});

test('a legend too long for its place shows its first lines, and says how many more there are', () => {
  const lines = [...page.querySelectorAll('.ra-legend li')].map(({ textContent }) => textContent);
  expect(lines).toEqual(powers.slice(0, 5));
  expect(page.querySelector('.ra-legend-more')?.textContent).toBe('6 more');
});
