import { messageOf, useTrouble } from '../../store';
import { words } from '../../text';
import { watchStyles } from './mendStyles';

/** Browsers say this when a size settles one frame later: it is no trouble. */
const harmless = /^ResizeObserver loop/;

/** What browsers say of a part of the program that does not arrive. */
const unfetched = /dynamically imported module|importing a module script|preload CSS/i;

/**
 * Tells, once, what was thrown where nobody caught it: by a press, by a timer, by the simulation in
 * its worker. Called once, before anything is drawn.
 */
export function watchTroubles(): void {
  const { tell } = useTrouble.getState();
  window.addEventListener('error', ({ error, message }) => {
    if (!harmless.test(message)) tell(words.trouble.parts.action, error ?? message);
  });
  window.addEventListener('unhandledrejection', ({ reason }) => {
    const { parts, pieceText } = words.trouble;
    if (!unfetched.test(messageOf(reason))) tell(parts.action, reason);
    else tell(parts.piece, new Error(pieceText, { cause: reason }));
  });
  watchStyles();
}
