import { useLayoutEffect } from 'react';
import { useSettings } from '../store';

/** Widths of the window, in rem, from which on something has room; below, its word is in data-room. */
const widths = { snug: 90, tight: 74, small: 62, tiny: 48 } as const;
/** The height, in rem, below which the panels do not fit under each other. */
const short = 44;
/** From this width on there is more room than panels need. */
const vast = 160;
const pixelsOfRem = 16;

/**
 * What a window has no room for, as the words the stylesheets ask for. A larger text counts like a
 * smaller window: queries of media and containers leave the text size of the settings out.
 * @param width, height of the window in pixels
 * @param textScale in percent
 */
export function roomOf(width: number, height: number, textScale: number): string[] {
  const rem = (pixelsOfRem * textScale) / 100;
  const narrow = Object.entries(widths).flatMap(([word, least]) =>
    width / rem < least ? [word] : [],
  );
  if (height / rem < short) narrow.push('short');
  if (width / rem >= vast) narrow.push('vast');
  return narrow;
}

/** Keeps the root's data-room up to date. */
export function useRoom(): void {
  const textScale = useSettings((settings) => settings.textScale);
  useLayoutEffect(() => {
    const measure = () => {
      const words = roomOf(window.innerWidth, window.innerHeight, textScale);
      document.documentElement.dataset.room = words.join(' ');
    };
    measure();
    window.addEventListener('resize', measure);
    return () => window.removeEventListener('resize', measure);
  }, [textScale]);
}
