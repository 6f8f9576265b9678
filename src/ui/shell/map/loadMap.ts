import { createContext, useContext } from 'react';
import type { MapPort } from '../../../store';

/** Fetches the map: main.tsx gives it, so that the map and the interface do not know each other. */
export type LoadMap = () => Promise<MapPort>;

export const LoadMapContext = createContext<LoadMap | null>(null);

export function useLoadMap(): LoadMap | null {
  return useContext(LoadMapContext);
}
