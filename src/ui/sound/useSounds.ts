import { useEffect } from 'react';
import { useGame, useSettings, useUi } from '../../store';
import { type Cue, cues } from './cues';
import { cueOfCouncil, cueOfGame, cueOfUi } from './heard';
import { createSynthesiser, type Synthesiser } from './synthesiser';

/** Lets the game be heard from the person's first press on, as loud as they like. */
export function useSounds(): void {
  useEffect(() => {
    let context: AudioContext | null = null;
    let synthesiser: Synthesiser | null = null;
    const wake = () => {
      if (context || !('AudioContext' in window)) return;
      context = new AudioContext();
      synthesiser = createSynthesiser(context);
    };
    const play = (cue: Cue | null) => {
      const { muted, soundVolume } = useSettings.getState();
      if (cue !== null && !muted && soundVolume > 0) {
        synthesiser?.play(cues[cue], soundVolume / 100);
      }
    };
    window.addEventListener('pointerdown', wake, { once: true });
    window.addEventListener('keydown', wake, { once: true });
    const stopGame = useGame.subscribe((now, before) => {
      // A replay runs through months faster than bells can ring.
      if (useUi.getState().stage !== 'game') return;
      play(cueOfGame(now.open, before.open));
      play(cueOfCouncil(now.open, before.open));
    });
    const stopUi = useUi.subscribe((now, before) => play(cueOfUi(now, before)));
    const stopSettings = useSettings.subscribe((now, before) => {
      // A sample while the slider moves.
      if (now.soundVolume !== before.soundVolume) play('order');
    });
    return () => {
      window.removeEventListener('pointerdown', wake);
      window.removeEventListener('keydown', wake);
      stopGame();
      stopUi();
      stopSettings();
      void context?.close();
    };
  }, []);
}
