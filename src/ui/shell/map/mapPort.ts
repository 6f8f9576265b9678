import { createContext, useContext } from 'react';
import type { FactionId, Odds, Ruleset, View } from '../../../sim';
import type {
  GameState,
  MapMode,
  ReplayState,
  Selection,
  SettingsState,
  UiState,
} from '../../../store';

/** What of the chart is on the screen, in tenths of a light year, y downward. */
export interface MapViewport {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface MountedMap {
  destroy(): void;
  viewport(): MapViewport;
  /** Calls back whenever the camera has moved; returns the way to stop that. */
  onMove(listener: (viewport: MapViewport) => void): () => void;
  /** Brings a point of the map to the middle of the screen. */
  centreOn(x: number, y: number): void;
}

export interface LegendEntry {
  /** What the colour means: a code of `words.map.legend`, or a power. */
  readonly code: string;
  readonly faction?: string;
  /** Its part of a whole, in permille. */
  readonly share?: number;
  /** CSS colour. */
  readonly colour: string;
  /** Name of the pattern drawn over it, for eyes that do not tell the colours apart. */
  readonly pattern?: string;
}

interface Readable<T> {
  getState(): T;
  subscribe(listener: (state: T, previous: T) => void): () => void;
}

/** What the map reads and the few words it draws. */
export interface MapNeeds {
  readonly stores: {
    readonly game: Readable<GameState>;
    readonly ui: Readable<UiState>;
    readonly replay: Readable<ReplayState>;
    readonly settings: Readable<SettingsState>;
  };
  readonly words: {
    route(turns: number, odds: Odds | null, blind: boolean): string;
    readonly neutralZone: string;
    operation(
      stage: 'proposed' | 'gathering' | 'striking',
      date: { readonly year: number; readonly month: number },
    ): string;
    refused(code: string): string;
  };
  /** Told what failed while the rest of the map goes on: a layer, or `frame`, `watch`. */
  trouble(part: string, cause: unknown): void;
}

/** What the interface needs of the map: main.tsx gives it, so that neither knows the other. */
export interface MapPort {
  mountMap(element: HTMLElement, needs: MapNeeds): MountedMap | Promise<MountedMap>;
  /** Draws the whole chart small, with the box of what the map shows. */
  drawMinimap(
    canvas: HTMLCanvasElement,
    view: View,
    mode: MapMode,
    rules: Ruleset | null,
    viewport: MapViewport,
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

export type LoadMap = () => Promise<MapPort>;

export const LoadMapContext = createContext<LoadMap | null>(null);

export function useLoadMap(): LoadMap | null {
  return useContext(LoadMapContext);
}
