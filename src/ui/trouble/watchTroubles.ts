import { useTrouble } from '../../store';
import { words } from '../../text';
import { watchStyles } from './mendStyles';

/** Browsers say this when a size settles one frame later: it is no trouble. */
const harmless = /^ResizeObserver loop/;

/**
 * Tells, once, what was thrown where nobody caught it: by a press, by a timer, by the simulation in
 * its worker. Called once, before anything is drawn.
 */
export function watchTroubles(): void {
  const { tell } = useTrouble.getState();
  const { action } = words.trouble.parts;
  window.addEventListener('error', ({ error, message }) => {
    if (!harmless.test(message)) tell(action, error ?? message);
  });
  window.addEventListener('unhandledrejection', ({ reason }) => {
    tell(action, reason);
  });
  watchStyles();
}
