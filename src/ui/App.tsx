import { Fragment, useEffect } from 'react';
import { isPlaying, useGame, useSettings, useTrouble, useUi } from '../store';
import { spokenTag, words } from '../text';
import { useBackButton } from './backButton';
import { Boundary, Failures } from './kit/Boundary';
import { overlays } from './overlays';
import { useRoom } from './room';
import { type LoadMap, LoadMapContext } from './shell/map/loadMap';
import { useSounds } from './sound/useSounds';
import { stages } from './stages';
import { Guard } from './trouble/Guard';
import { TroubleLine } from './trouble/TroubleLine';
import { TroublePlate } from './trouble/TroublePlate';
import './theme/theme.css';

export interface AppProps {
  /** Loads the map when a game is first shown: the interface and the map do not know each other. */
  loadMap: LoadMap;
}

/** What small things of the kit show of a failure inside them. */
const small = {
  fallback: (cause: unknown) => <TroubleLine cause={cause} />,
  onError: (cause: unknown) => {
    useTrouble.getState().tell(words.trouble.parts.explanation, cause, true);
  },
};

/** The whole page: the stage the application is at, and notices over it. */
export function App({ loadMap }: AppProps) {
  return (
    <Boundary
      onError={(cause) => {
        useTrouble.getState().tell(words.trouble.parts.page, cause, true);
      }}
      fallback={(cause, retry) => (
        <TroublePlate
          part={words.trouble.parts.page}
          cause={cause}
          onRetry={retry}
          place="ra-trouble-stage"
        />
      )}
    >
      <LoadMapContext value={loadMap}>
        <Failures value={small}>
          <Page />
        </Failures>
      </LoadMapContext>
    </Boundary>
  );
}

function Page() {
  const { parts } = words.trouble;
  const stage = useUi((ui) => ui.stage);
  const language = useLanguage();
  useAppearance();
  useRoom();
  useSounds();
  useBackButton();
  const Stage = stages[stage];
  return (
    <Fragment key={language}>
      <div className="ra-page">
        <Guard
          key={stage}
          part={parts[stage]}
          place="ra-trouble-stage"
          waiting={<p className="ra-hidden">{words.shell.turn.opening}</p>}
          onLeave={stage === 'title' ? undefined : toTitle}
        >
          <Stage />
        </Guard>
      </div>
      {Object.entries(overlays).map(([name, Overlay]) => (
        <Guard key={name} part={parts.notices} place="ra-toasts">
          <Overlay />
        </Guard>
      ))}
    </Fragment>
  );
}

/** Away from a stage that cannot be shown. What was played stays as it was kept. */
function toTitle(): void {
  if (!isPlaying(useGame.getState())) useUi.getState().goTo('title');
  else useGame.getState().leave();
}

/** The language that is spoken; who keys on it is drawn anew when another is. */
function useLanguage(): string {
  const language = useSettings((settings) => settings.language);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is spoken follows the setting
  useEffect(() => {
    document.documentElement.lang = spokenTag();
  }, [language]);
  return language;
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
