import { useState } from 'react';
import { liveryOf } from '../../content/palette';
import { useUi } from '../../store';
import { FileDrop } from '../load/FileDrop';
import { ContextPanel } from '../panels/ContextPanel';
import { ReportStrip } from '../reports/ReportStrip';
import { ShellDialogs } from './dialogs/ShellDialogs';
import { EndingOnce } from './ending/EndingOnce';
import { MapHint } from './map/MapHint';
import { MapHost, type ShownMap } from './map/MapHost';
import { MinimapPanel } from './minimap/MinimapPanel';
import { Outliner } from './outliner/Outliner';
import { ReplayStrip } from './ReplayStrip';
import { ScreenHost } from './ScreenHost';
import { SheetBar } from './SheetBar';
import { useSession } from './session';
import { ScreenStrip } from './top/ScreenStrip';
import { TopBar } from './top/TopBar';
import { Busy } from './turn/Busy';
import { EndTurn } from './turn/EndTurn';
import { useShortcuts } from './useShortcuts';
import './GameStage.css';

/** The game itself: the map with everything around it. Also frames a replay, without orders. */
export function GameStage() {
  const { faction } = useSession();
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
      <MapHost onShown={setMap} />
      <TopBar />
      <ScreenStrip />
      <MapHint />
      <div className="ra-left">
        <Outliner />
        <MinimapPanel map={map} />
      </div>
      <ContextPanel />
      {!replaying && <ReportStrip />}
      {replaying && <ReplayStrip />}
      <SheetBar />
      <div className="ra-turn">
        <Busy />
        <EndTurn />
      </div>
      {screenOpen && <ScreenHost />}
      <ShellDialogs />
      <EndingOnce />
      <FileDrop />
    </div>
  );
}
