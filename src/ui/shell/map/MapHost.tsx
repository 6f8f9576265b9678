import { useEffect, useRef, useState } from 'react';
import { useGame, useReplay, useSettings, useUi } from '../../../store';
import { words } from '../../../text';
import { type MapNeeds, type MapPort, type MountedMap, useLoadMap } from './mapPort';

export interface ShownMap {
  readonly port: MapPort;
  readonly mounted: MountedMap;
}

const needs: MapNeeds = {
  stores: { game: useGame, ui: useUi, replay: useReplay, settings: useSettings },
  words: {
    route: words.map.route,
    neutralZone: words.statecraftMap.neutralZone,
    operation: words.statecraftMap.operation,
    refused: (code) => words.refusals[code] ?? code,
  },
};

/** The element the galaxy is drawn in; the map itself is loaded after the frame stands. */
export function MapHost({ onShown }: { onShown: (map: ShownMap | null) => void }) {
  const host = useRef<HTMLDivElement>(null);
  const load = useLoadMap();
  const [state, setState] = useState<'loading' | 'shown' | 'failed'>('loading');

  useEffect(() => {
    const element = host.current;
    if (!element || !load) return;
    let wanted = true;
    let mounted: MountedMap | null = null;
    load()
      .then(async (port) => {
        if (!wanted) return;
        mounted = await port.mountMap(element, needs);
        if (!wanted) return mounted.destroy();
        setState('shown');
        onShown({ port, mounted });
      })
      .catch(() => setState('failed'));
    return () => {
      wanted = false;
      mounted?.destroy();
      onShown(null);
    };
  }, [load, onShown]);

  return (
    <main className="ra-map" aria-label={words.shell.regions.map}>
      <div ref={host} className="ra-map-canvas" />
      {state !== 'shown' && (
        <p className="ra-map-note" role="status">
          {state === 'failed' ? words.shell.mapFailed : words.shell.loading}
        </p>
      )}
    </main>
  );
}
