import type { Scene } from './scenes';

/** Milliseconds for which a month without news, a piece of news and great news are shown at speed 1. */
const quietMs = 350;
const newsMs = 4200;
const greatMs = 6500;
/** What comes after another scene of its month has no show to wait for, only words to read. */
const nextShare = 0.8;

/**
 * Milliseconds for which each scene of a month is shown at a speed of so many months a second; of a
 * quiet month one figure. Quiet months pass faster than the speed says; news slower, and by the root
 * of the speed alone, for nobody reads ten times as fast. Null: nobody directs, months pass evenly.
 */
export function holdsOf(scenes: readonly Scene[] | null, speed: number): readonly number[] {
  if (scenes === null) return [1000 / speed];
  if (scenes.length === 0) return [quietMs / speed];
  return scenes.map(({ great }, index) => {
    const read = (great ? greatMs : newsMs) / Math.sqrt(speed);
    return index === 0 ? read : read * nextShare;
  });
}

/** Months for which a camera that a person has moved is left to him, and at least as many seconds. */
const restMonths = 12;

/** Months of rest at a speed of so many months a second. */
export function restAt(speed: number): number {
  return Math.ceil(restMonths * Math.max(1, speed));
}
