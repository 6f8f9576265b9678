import { type ComponentType, lazy, Suspense, useEffect } from 'react';
import { type Stage, useSettings, useUi } from '../store';
import { words } from '../text';
import { useRoom } from './room';
import { type LoadMap, LoadMapContext } from './shell/map/mapPort';
import { SmallWindow } from './shell/SmallWindow';
import { Toasts } from './shell/Toasts';
import { useSounds } from './sound/useSounds';
import { TitleStage } from './title/TitleStage';
import './theme/theme.css';

/** Stages beyond the title load when they are first entered, so that the title stands at once. */
const stages: Readonly<Record<Exclude<Stage, 'title'>, ComponentType>> = {
  newCampaign: lazy(() => import('./campaign/NewCampaignStage').then(named('NewCampaignStage'))),
  sandbox: lazy(() => import('./campaign/SandboxStage').then(named('SandboxStage'))),
  briefing: lazy(() => import('./campaign/BriefingStage').then(named('BriefingStage'))),
  load: lazy(() => import('./load/LoadStage').then(named('LoadStage'))),
  settings: lazy(() => import('./settings/SettingsStage').then(named('SettingsStage'))),
  databank: lazy(() => import('./screens/databank/DatabankStage').then(named('DatabankStage'))),
  game: lazy(() => import('./shell/GameStage').then(named('GameStage'))),
  replay: lazy(() => import('./shell/GameStage').then(named('GameStage'))),
};

function named<K extends string>(name: K) {
  return (module: Record<K, ComponentType>) => ({ default: module[name] });
}

export interface AppProps {
  /** Loads the map when a game is first shown: the interface and the map do not know each other. */
  loadMap: LoadMap;
}

/** The whole page: the stage the application is at, and notices over it. */
export function App({ loadMap }: AppProps) {
  const stage = useUi((ui) => ui.stage);
  useAppearance();
  useRoom();
  useSounds();
  const Stage = stage === 'title' ? TitleStage : stages[stage];
  return (
    <LoadMapContext value={loadMap}>
      <div className="ra-page">
        <Suspense fallback={<p className="ra-hidden">{words.shell.turn.opening}</p>}>
          <Stage />
        </Suspense>
      </div>
      <Toasts />
      <SmallWindow />
    </LoadMapContext>
  );
}

/** Text size and motion as the person likes them. */
function useAppearance(): void {
  const textScale = useSettings((settings) => settings.textScale);
  const reducedMotion = useSettings((settings) => settings.reducedMotion);
  useEffect(() => {
    const root = document.documentElement;
    root.style.setProperty('--text-scale', String(textScale / 100));
    root.dataset.motion = reducedMotion ? 'reduced' : 'full';
  }, [textScale, reducedMotion]);
}
