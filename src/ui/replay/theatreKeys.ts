import { useEffect } from 'react';
import { tinykeys } from 'tinykeys';
import { useReplay } from '../../store';
import { unlessTyping } from '../shell/unlessTyping';

/** Months a second: slow enough to read every report, to fast enough to see an age go by. */
export const speeds: readonly number[] = [0.25, 0.5, 1, 2, 5, 10];

/** The keys of a player of films. */
export function useTheatreKeys(): void {
  useEffect(
    () =>
      tinykeys(window, {
        Space: unlessTyping(togglePlay),
        ArrowRight: unlessTyping(() => step(1)),
        ArrowLeft: unlessTyping(() => step(-1)),
        Home: unlessTyping(() => void useReplay.getState().goTo(0)),
        End: unlessTyping(() => void useReplay.getState().goTo(useReplay.getState().turns)),
        '+': unlessTyping(() => changeSpeed(1)),
        '-': unlessTyping(() => changeSpeed(-1)),
        KeyN: unlessTyping(toggleDirector),
      }),
    [],
  );
}

export function togglePlay(): void {
  const { playing, play, pause } = useReplay.getState();
  if (playing) pause();
  else play();
}

/** One month on or back; a film that is stepped through stands still. */
export function step(months: 1 | -1): void {
  const { turn, pause, goTo } = useReplay.getState();
  pause();
  void goTo(turn + months);
}

function changeSpeed(steps: 1 | -1): void {
  const { speed, setSpeed } = useReplay.getState();
  const next = speeds[speeds.indexOf(speed) + steps];
  if (next !== undefined) setSpeed(next);
}

function toggleDirector(): void {
  const { directs, setDirects } = useReplay.getState();
  setDirects(!directs);
}
