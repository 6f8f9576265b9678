import { useCallback, useEffect, useRef, useState } from 'react';
import {
  type MapHandle,
  type MapOptions,
  type MapPart,
  type MapPort,
  useGame,
  useReplay,
  useSettings,
  useTrouble,
  useUi,
} from '../../../store';
import { refusalTemplate, words } from '../../../text';
import { fetchPart } from '../../trouble/fetchedPart';
import { TroublePlate } from '../../trouble/TroublePlate';
import { useLoadMap } from './loadMap';

export interface ShownMap {
  readonly port: MapPort;
  readonly mounted: MapHandle;
}

const optionsOfMap = (): MapOptions => ({
  stores: { game: useGame, ui: useUi, replay: useReplay, settings: useSettings },
  words: {
    route: words.map.route,
    neutralZone: words.statecraftMap.neutralZone,
    operation: words.statecraftMap.operation,
    refused: refusalTemplate,
  },
  trouble: (part, cause) => {
    useTrouble.getState().tell(mapPart(part), cause);
  },
});

/** What of the map failed, in words. */
function mapPart(part: MapPart): string {
  const { layers, parts } = words.trouble;
  if (part === 'frame') return parts.mapFrame;
  return part === 'watch' ? parts.mapWatch : parts.mapLayer(layers[part]);
}

type State = 'loading' | 'shown' | { readonly failed: unknown };

/** The element the galaxy is drawn in; the map itself is loaded after the frame stands. */
export function MapHost({ onShown }: { onShown: (map: ShownMap | null) => void }) {
  const { parts } = words.trouble;
  const host = useRef<HTMLDivElement>(null);
  const load = useLoadMap();
  const [state, setState] = useState<State>('loading');
  const [attempt, setAttempt] = useState(0);
  const retry = useCallback(() => {
    setState('loading');
    setAttempt((before) => before + 1);
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt loads and mounts anew
  useEffect(() => {
    const element = host.current;
    if (!element || !load) return;
    let wanted = true;
    let mounted: MapHandle | null = null;
    fetchPart(load, () => undefined)
      .then(async (port) => {
        if (!wanted) return;
        mounted = await port.mountMap(element, optionsOfMap());
        if (!wanted) return mounted.destroy();
        setState('shown');
        onShown({ port, mounted });
      })
      .catch((failed: unknown) => {
        useTrouble.getState().tell(parts.mapStart, failed, true);
        if (wanted) setState({ failed });
      });
    return () => {
      wanted = false;
      mounted?.destroy();
      onShown(null);
    };
  }, [load, onShown, attempt]);

  return (
    <main className="ra-map" aria-label={words.shell.regions.map}>
      <div ref={host} className="ra-map-canvas" />
      {state === 'loading' && (
        <p className="ra-map-note" role="status">
          {words.shell.loading}
        </p>
      )}
      {typeof state === 'object' && (
        <TroublePlate
          part={parts.mapStart}
          cause={state.failed}
          onRetry={retry}
          place="ra-trouble-map"
        />
      )}
    </main>
  );
}
