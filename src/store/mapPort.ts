import type { FactionId, Odds, RefusalCode, Ruleset, View } from '../sim';
import type { Words } from '../text';
import type {
  GameState,
  MapMode,
  ReplayState,
  Selection,
  SettingsState,
  UiState,
} from './contract';

/**
 * What the map and the frame around it agree on: what the map is given, what it gives, and what of
 * it the frame draws itself. Neither knows the other; both know this.
 */

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

/** Of a joint operation: moved in Council, called by it, or under way. */
export type OperationStage = 'proposed' | 'gathering' | 'striking';

/** The few words the map itself draws; sentences belong to `src/text`. */
export interface MapWords {
  /** Beside a planned route: turns until arrival, and the odds of the battle there in permille. */
  route(turns: number, odds: Odds | null, blind: boolean): string;
  /** Across the systems no armed ship of the signatories may enter. */
  readonly neutralZone: string;
  /** Beside a joint operation: when its fleets set out, or set out. */
  operation(stage: OperationStage, date: { readonly year: number; readonly month: number }): string;
  /** Why the natural order is refused, by code. */
  refused(code: RefusalCode): string;
}

/** A layer, the making of a picture, or the following of the game. */
export type MapPart = keyof Words['trouble']['layers'] | 'frame' | 'watch';

export interface MapOptions {
  readonly stores: MapStores;
  readonly words: MapWords;
  /** Told what failed while the rest of the map goes on. */
  trouble(part: MapPart, cause: unknown): void;
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

/** What a colour of the map means: by a code of `words.map.legend`, or of a power. */
export type LegendEntry = {
  /** Its part of a whole, in permille. */
  readonly share?: number;
  /** `#rrggbb`. */
  readonly colour: string;
  /** Name of the pattern drawn over it, for eyes that do not tell the colours apart. */
  readonly pattern?: string;
} & (
  | { readonly code: LegendCode; readonly faction?: never }
  | {
      readonly code: 'power' | 'allianceOf' | 'standingOf' | 'opinionOf';
      readonly faction: FactionId;
    }
);

export type LegendCode = keyof Words['map']['legend'];

/** All of the map that the frame around it uses. */
export interface MapPort {
  mountMap(element: HTMLElement, options: MapOptions): Promise<MapHandle>;
  /** Draws the whole chart small, with the box of what the map shows. */
  drawMinimap(
    canvas: HTMLCanvasElement,
    view: View,
    mode: MapMode,
    rules: Ruleset | null,
    viewport: Viewport,
    towards?: FactionId,
  ): void;
  /** The point of the map under a pixel of the minimap. */
  minimapPoint(
    canvas: HTMLCanvasElement,
    view: View,
    x: number,
    y: number,
  ): { x: number; y: number };
  /** The power whose relations the mode `diplomacy` shows: that of what is selected. */
  powerSelected(view: View, selection: Selection): FactionId;
  legendFor(
    mode: MapMode,
    view: View,
    towards?: FactionId,
    rules?: Ruleset | null,
  ): readonly LegendEntry[];
}
