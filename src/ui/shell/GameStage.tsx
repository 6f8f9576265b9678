import { useState } from 'react';
import { useUi } from '../../store';
import { words } from '../../text';
import { Guard } from '../trouble/Guard';
import { Framed } from './Framed';
import { MapHost, type ShownMap } from './map/MapHost';
import { ScreenHost } from './ScreenHost';
import { useSession } from './session';
import { useShortcuts } from './useShortcuts';
import './GameStage.css';

/** The game itself: the map with everything around it. Also frames a replay, without orders. */
export function GameStage() {
  const { faction, liveryOf } = useSession();
  const replaying = useUi((ui) => ui.stage === 'replay');
  const screenOpen = useUi((ui) => ui.screen !== null);
  const sheet = useUi((ui) => ui.sheet);
  const selectionShown = useUi((ui) => ui.selectionShown);
  const [map, setMap] = useState<ShownMap | null>(null);
  useShortcuts();
  const accent = faction === null ? 'var(--brass)' : liveryOf(faction).colour;
  return (
    <div
      className="ra-stage"
      data-sheet={sheet}
      data-selection={selectionShown}
      style={{ '--accent': accent } as React.CSSProperties}
    >
      <Guard part={words.trouble.parts.mapStart} place="ra-trouble-map">
        <MapHost onShown={setMap} />
      </Guard>
      <Framed part="topBar" />
      <Framed part="screenStrip" />
      <Framed part="mapHint" />
      <div className="ra-left">
        <Framed part="outliner" />
        <Framed part="minimap" map={map} />
      </div>
      <Framed part="context" />
      <Framed part="reports" />
      {replaying && <Framed part="headline" />}
      {replaying && (
        <div className="ra-replay">
          <Framed part="theatre" />
        </div>
      )}
      <Framed part="sheetBar" />
      <div className="ra-turn">
        <Framed part="busy" />
        <Framed part="endTurn" />
      </div>
      {screenOpen && <ScreenHost />}
      <Framed part="dialogs" />
      <Framed part="ending" />
      <Framed part="decision" />
      <Framed part="fileDrop" />
    </div>
  );
}
