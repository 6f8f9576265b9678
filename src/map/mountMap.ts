import type { SettingsState, UiState } from '../store/contract';
import type { MapHandle, MapOptions, Viewport } from '../store/mapPort';
import { MapCamera } from './camera';
import { ChartPresenter } from './chartPresenter';
import { ChoicePresenter } from './choicePresenter';
import { sizeOf, startEngine } from './engine';
import { titleFaceReady } from './fonts';
import { FrameLoop } from './frameLoop';
import type { Shared } from './gpu/gpuLayer';
import { PanInput } from './input/panInput';
import { PointerInput } from './input/pointerInput';
import { selectionBox } from './input/selectionBox';
import { OpeningLook } from './openingLook';
import { PointerCommands } from './pointerCommands';
import { BackdropScene } from './scenes/backdropScene';
import { ChartScene } from './scenes/chartScene';
import type { MapStage } from './stage';

const furthest = 0.03;
const nearest = 3.2;
/** More device pixels than these are not worth their cost. */
const mostPixels = 2;

/**
 * Puts the galaxy into an element that has a size of its own. The map reads the stores, draws what
 * they hold, and sends what the person wants to them; it keeps nothing but the camera.
 */
export async function mountMap(element: HTMLElement, options: MapOptions): Promise<MapHandle> {
  const { stores, words } = options;
  const ratio = Math.min(window.devicePixelRatio || 1, mostPixels);
  const unit = () => (ratio * stores.settings.getState().textScale) / 100;
  const shared: Shared = { unit: unit(), time: 0, failed: options.trouble };
  await titleFaceReady();
  const backdrop = new BackdropScene();
  const scene = new ChartScene(shared);
  const game = await startEngine(element, ratio, [backdrop, scene]);
  const camera = new MapCamera({ least: furthest * ratio, most: nearest * ratio });
  const stage: MapStage = {
    scene,
    camera,
    shared,
    model: null,
    cells: null,
    wake: () => loop.wake(),
  };
  const chart = new ChartPresenter(stage, stores, words);
  const choice = new ChoicePresenter(stage, stores, words);
  const box = selectionBox(element, ratio);
  const pointerCommands = new PointerCommands(stage, stores, words, chart, choice, box.draw);
  const listeners = new Set<(viewport: Viewport) => void>();
  const still = () => stores.settings.getState().reducedMotion;
  const takeCamera = () => stores.replay.getState().takeCamera();

  const tellMoved = () => {
    for (const listener of listeners) listener(camera.viewport);
  };
  // What fails here must not keep the rest of the page from hearing of the same change.
  const safely = (act: () => void) => {
    try {
      act();
    } catch (cause) {
      options.trouble('watch', cause);
    }
  };

  const frame = (seconds: number): boolean => {
    const pan = keys.step(seconds);
    if (pan) {
      takeCamera();
      camera.glideBy(pan[0] * ratio, pan[1] * ratio);
    }
    const moved = camera.advance(seconds, still());
    const playing = chart.advance(seconds);
    if (!still()) shared.time += seconds;
    backdrop.follow(camera, ratio, shared.time);
    scene.follow(camera);
    choice.follow();
    if (moved) tellMoved();
    return moved || playing || pan !== null;
  };
  const loop = new FrameLoop(game, {
    frame,
    quiet: still,
    measure: options.measure === true,
    failed: (cause) => options.trouble('frame', cause),
  });
  const keys = new PanInput(element, {
    edgePans: () => stores.settings.getState().edgePan,
    // In the theatre they lead from month to month.
    arrowsPan: () => !stores.replay.getState().open,
    started: loop.wake,
  });
  const pointer = new PointerInput(game.canvas, ratio, pointerCommands);

  const resize = () => {
    const { width, height } = sizeOf(element, ratio);
    game.scale.resize(width, height);
    camera.resize(width, height);
    tellMoved();
    loop.wake();
  };
  const watcher = new ResizeObserver(resize);
  watcher.observe(element);
  resize();

  const opening = new OpeningLook(stage, stores);
  const skipKey = (event: KeyboardEvent) => {
    // In the theatre the key is for playing and pausing.
    if (event.code !== 'Space' || !chart.playing || stores.replay.getState().open) return;
    event.preventDefault();
    chart.skip();
  };
  window.addEventListener('keydown', skipKey);
  const redraw = () => {
    chart.refresh();
    choice.refresh();
    opening.look();
  };
  const followPage = (state: UiState, before: UiState) => {
    const turned = state.mapMode === 'diplomacy' && state.selection !== before.selection;
    if (state.mapMode !== before.mapMode || turned) chart.repaint();
    if (state.selection !== before.selection || state.hovered !== before.hovered) choice.refresh();
    if (state.focus !== before.focus) opening.focus();
    // The page has had enough of the month's show.
    if (before.animating && !state.animating) chart.skip();
  };
  const followSettings = (state: SettingsState, before: SettingsState) => {
    shared.unit = unit();
    if (state.textScale !== before.textScale) chart.reopen();
    else chart.repaint();
    choice.refresh();
  };
  const unsubscribe = [
    stores.game.subscribe((state, before) => {
      const [now, then] = [state.open, before.open];
      if (now?.view !== then?.view || now?.base !== then?.base) safely(redraw);
    }),
    stores.ui.subscribe((state, before) => safely(() => followPage(state, before))),
    stores.settings.subscribe((state, before) => safely(() => followSettings(state, before))),
  ];
  safely(redraw);

  return {
    destroy: () => {
      for (const stop of unsubscribe) stop();
      opening.keep();
      window.removeEventListener('keydown', skipKey);
      watcher.disconnect();
      keys.stop();
      pointer.stop();
      loop.stop();
      box.remove();
      game.loop.wake();
      game.destroy(true);
    },
    statistics: () => loop.statistics(),
    viewport: () => camera.viewport,
    onMove: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    centreOn: (x, y) => {
      takeCamera();
      camera.glideTo(x, y);
      loop.wake();
    },
    zoomBy: (factor) => {
      takeCamera();
      camera.zoomAt(camera.width / 2, camera.height / 2, factor);
      loop.wake();
    },
  };
}
