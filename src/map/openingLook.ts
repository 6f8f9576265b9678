import type { Chart, FactionId } from '../sim';
import type { MapStores, Viewport } from '../store/mapPort';
import type { Point } from './geometry/cells';
import { systemPoint } from './model/fleetMarks';
import type { MapStage } from './stage';

/** Of a new chart the part around the own capital is shown first, this many map units wide. */
const firstWidth = 2600;
/** Asked to show a place, the map comes at least this near: pixels for one map unit. */
const focusZoom = 0.75;
/** Led to the news it stays further off, for the neighbourhood is part of it; but nearer than the whole chart. */
const panZoom = 0.42;
const panNearer = 2.2;
/** Several places at once fill this share of the screen. */
const panShare = 0.5;
/** Share of the screen's height that the news stand above its middle: the headline is below them. */
const panLift = 0.1;

/**
 * Where each seat of a game looked at last: whoever comes back to a game finds it as it was left. In map
 * units, so that a window of another size shows the same part.
 */
const left = new WeakMap<Chart, Map<FactionId | null, Look>>();

interface Look {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** Points the camera when a game opens and when the page asks to see a place. */
export class OpeningLook {
  private chart: Chart | null = null;
  private seat: FactionId | null = null;

  constructor(
    private readonly stage: MapStage,
    private readonly stores: MapStores,
  ) {}

  look(): void {
    const { open } = this.stores.game.getState();
    if (!open || open.chart === this.chart) return;
    const { view, seat } = open;
    this.chart = open.chart;
    this.seat = seat;
    const { camera } = this.stage;
    const before = left.get(open.chart)?.get(seat);
    if (before) {
      camera.jumpTo(before.x, before.y, camera.width / before.width);
      return;
    }
    // Whoever watches nobody's game sees the whole of it.
    const capital = seat === null ? null : (view.factions[seat]?.capital ?? null);
    const system = capital === null ? undefined : view.worlds[capital]?.system;
    if (system === undefined) {
      const [x, y] = middleOf(this.stage.cells?.sites ?? []);
      camera.jumpTo(x, y, 0);
      return;
    }
    const { x, y } = systemPoint(view.chart, system);
    camera.jumpTo(x, y, camera.width / firstWidth);
  }

  /** The map goes away: notes where it was looking. */
  keep(): void {
    if (!this.chart) return;
    const { x, y, viewport } = this.stage.camera;
    const looks = left.get(this.chart) ?? new Map<FactionId | null, Look>();
    left.set(this.chart, looks.set(this.seat, { x, y, width: viewport.width }));
  }

  focus(): void {
    const { focus } = this.stores.ui.getState();
    const { open } = this.stores.game.getState();
    if (!focus || !open) return;
    const { camera, shared } = this.stage;
    const points = focus.systems.map((system) => systemPoint(open.chart, system));
    if (focus.gently) this.pan(points);
    else {
      const [{ x, y } = camera] = points;
      this.stores.replay.getState().takeCamera();
      camera.glideTo(x, y, Math.max(camera.zoom, focusZoom * shared.unit));
    }
    this.stage.wake();
  }

  /** Drifts until all of these are in sight; until the whole chart is, where there are none. */
  private pan(points: readonly Point[]): void {
    const { camera, shared, cells } = this.stage;
    if (points.length === 0) {
      const [x, y] = middleOf(cells?.sites ?? []);
      camera.driftTo(x, y, 0);
      return;
    }
    const { x, y, width, height } = boxOf(points);
    const room = Math.min(
      (camera.width * panShare) / (width || 1),
      (camera.height * panShare) / (height || 1),
    );
    const zoom = Math.min(room, Math.max(panZoom * shared.unit, camera.least * panNearer));
    camera.driftTo(x + width / 2, y + height / 2 + (camera.height * panLift) / zoom, zoom);
  }
}

function boxOf(points: readonly Point[]): Viewport {
  const x = Math.min(...points.map((point) => point.x));
  const y = Math.min(...points.map((point) => point.y));
  const width = Math.max(...points.map((point) => point.x)) - x;
  const height = Math.max(...points.map((point) => point.y)) - y;
  return { x, y, width, height };
}

function middleOf(points: readonly Point[]): [number, number] {
  const count = points.length || 1;
  const x = points.reduce((sum, point) => sum + point.x, 0) / count;
  const y = points.reduce((sum, point) => sum + point.y, 0) / count;
  return [x, y];
}
