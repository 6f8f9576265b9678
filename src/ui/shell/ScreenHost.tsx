import { useEffect, useRef } from 'react';
import { useUi } from '../../store';
import { words } from '../../text';
import { IconButton } from '../kit/IconButton';
import { screenComponents } from '../screens';
import { Guard } from '../trouble/Guard';

/** The open screen, over the map and below the top bar; Escape and its own key close it. */
export function ScreenHost() {
  const screen = useUi((ui) => ui.screen);
  const host = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each screen takes the focus when it opens
  useEffect(() => host.current?.focus(), [screen]);
  if (screen === null) return null;
  const Screen = screenComponents[screen];
  return (
    <section
      ref={host}
      className="ra-screen ra-cut"
      aria-label={words.shell.screens[screen]}
      tabIndex={-1}
    >
      <div className="ra-screen-close">
        <IconButton
          icon="close"
          label={words.shell.close}
          onClick={() => useUi.getState().openScreen(null)}
        />
      </div>
      <Guard
        key={screen}
        part={words.trouble.parts.screen(words.shell.screens[screen])}
        place="ra-trouble-screen"
        waiting={<p className="ra-map-note">{words.shell.turn.opening}</p>}
      >
        <Screen />
      </Guard>
    </section>
  );
}
