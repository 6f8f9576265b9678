import type { Odds } from '../sim';
import type { GameState, ReplayState, SettingsState, UiState } from '../store/contract';
import type { OperationStage } from './model/statecraft';

/** The part of a zustand store the map uses: what it holds now, and a call when that changes. */
export interface Readable<T> {
  getState(): T;
  subscribe(listener: (state: T, previous: T) => void): () => void;
}

export interface MapStores {
  readonly game: Readable<GameState>;
  readonly ui: Readable<UiState>;
  readonly replay: Readable<ReplayState>;
  readonly settings: Readable<SettingsState>;
}

/** The few words the map itself draws; sentences belong to `src/text`. */
export interface MapWords {
  /** Beside a planned route: turns until arrival, and the odds of the battle there in permille. */
  route(turns: number, odds: Odds | null, blind: boolean): string;
  /** Across the systems no armed ship of the signatories may enter. */
  readonly neutralZone: string;
  /** Beside a joint operation: when its fleets set out, or set out. */
  operation(stage: OperationStage, date: { readonly year: number; readonly month: number }): string;
  /** Why the natural order is refused, by code. */
  refused(code: string): string;
}

export interface MapOptions {
  readonly stores: MapStores;
  readonly words: MapWords;
  /** Told what failed while the rest of the map goes on: a layer, or `frame`, `watch`. */
  trouble(part: string, cause: unknown): void;
  /** Keeps the script time of every frame for `MapHandle.statistics`. */
  readonly measure?: boolean;
}

export interface MapStatistics {
  readonly frames: number;
  /** Milliseconds of script in each frame measured, oldest first. */
  readonly scriptMs: readonly number[];
}

/** What of the chart is on the screen, in map units (tenths of a light year, y downward). */
export interface Viewport {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface MapHandle {
  destroy(): void;
  /** Script time of the frames drawn; empty unless `measure` was asked for. */
  statistics(): MapStatistics;
  viewport(): Viewport;
  /** Calls back whenever the camera has moved; returns the way to stop that. */
  onMove(listener: (viewport: Viewport) => void): () => void;
  /** Brings a point of the map (map units) to the middle of the screen. */
  centreOn(x: number, y: number): void;
  /** Multiplies the zoom about the middle of the screen. */
  zoomBy(factor: number): void;
}
