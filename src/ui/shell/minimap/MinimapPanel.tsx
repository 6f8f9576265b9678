import {
  type KeyboardEvent,
  type PointerEvent,
  type RefObject,
  useEffect,
  useRef,
  useState,
} from 'react';
import { mapModes, useUi, type Viewport } from '../../../store';
import { words } from '../../../text';
import type { ShownMap } from '../map/MapHost';
import { useSession } from '../session';
import { Legend } from './Legend';
import './MinimapPanel.css';

/** The chart in small, the map modes and what their colours mean. */
export function MinimapPanel({ map }: { map: ShownMap | null }) {
  const t = words.shell.modes;
  const mode = useUi((ui) => ui.mapMode);
  const { setMapMode } = useUi.getState();
  return (
    <section className="ra-minimap ra-cut" aria-label={words.shell.regions.minimap}>
      {map && <Minimap map={map} />}
      {map && <Legend port={map.port} mode={mode} />}
      <fieldset className="ra-modes">
        <legend className="ra-hidden">{t.label}</legend>
        {mapModes.map((each, index) => (
          <button
            key={each}
            type="button"
            aria-pressed={each === mode}
            onClick={() => setMapMode(each)}
          >
            <span>{index + 1}</span> {t.names[each]}
          </button>
        ))}
      </fieldset>
    </section>
  );
}

/** Share of the screen that an arrow key moves the view by. */
const keyStep = 0.25;

function Minimap({ map: { port, mounted } }: { map: ShownMap }) {
  const t = words.shell.modes;
  const { view, rules } = useSession();
  const mode = useUi((ui) => ui.mapMode);
  const selection = useUi((ui) => ui.selection);
  const towards = port.powerSelected(view, selection);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [viewport, setViewport] = useState<Viewport>(() => mounted.viewport());

  const size = useSize(canvas);

  useEffect(() => mounted.onMove(setViewport), [mounted]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another size is another picture
  useEffect(() => {
    // Without room for it there is nothing to draw on.
    if (!canvas.current || !fitPixels(canvas.current)) return;
    port.drawMinimap(canvas.current, view, mode, rules, viewport, towards);
  }, [port, view, rules, viewport, mode, towards, size]);

  const jump = (event: PointerEvent<HTMLCanvasElement>) => {
    if (event.buttons !== 1) return;
    const box = event.currentTarget.getBoundingClientRect();
    const scale = event.currentTarget.width / box.width;
    const x = (event.clientX - box.left) * scale;
    const y = (event.clientY - box.top) * scale;
    const point = port.minimapPoint(event.currentTarget, view, x, y);
    mounted.centreOn(point.x, point.y);
  };
  const step = (event: KeyboardEvent) => {
    const [dx, dy] = arrows[event.key] ?? [0, 0];
    if (dx === 0 && dy === 0) return;
    event.preventDefault();
    const { x, y, width, height } = mounted.viewport();
    mounted.centreOn(x + width * (0.5 + dx * keyStep), y + height * (0.5 + dy * keyStep));
  };

  return (
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: a chart steered by pointer and arrow keys is an application
    <canvas
      ref={canvas}
      className="ra-minimap-chart"
      role="application"
      aria-label={t.minimap}
      tabIndex={0}
      onPointerDown={jump}
      onPointerMove={jump}
      onKeyDown={step}
    />
  );
}

/** Changes when the element is shown at another size, or on a screen with other pixels. */
function useSize(canvas: RefObject<HTMLCanvasElement | null>): string {
  const [size, setSize] = useState('');
  useEffect(() => {
    const element = canvas.current;
    if (!element) return;
    const watcher = new ResizeObserver(() =>
      setSize(`${element.clientWidth} ${element.clientHeight} ${devicePixelRatio}`),
    );
    watcher.observe(element);
    return () => watcher.disconnect();
  }, [canvas]);
  return size;
}

/** As many pixels as the screen shows of it; false when it shows none. */
function fitPixels(canvas: HTMLCanvasElement): boolean {
  const width = Math.round(canvas.clientWidth * devicePixelRatio);
  const height = Math.round(canvas.clientHeight * devicePixelRatio);
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
  return width > 0 && height > 0;
}

const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};
