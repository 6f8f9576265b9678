import { holdsOf, restAt } from './pace';
import type { Scene } from './scenes';

/** What a director makes of the game that is watched. */
export interface Direction {
  /** What is worth seeing of the month that is shown, the greatest first. */
  readonly scenes: readonly Scene[];
  /** Which of them is told, from 0. */
  readonly scene: number;
  /** Whether a director leads the camera and the time; else the camera stays and months pass evenly. */
  readonly directs: boolean;
  /** Months until the director comes back to a camera that a person has taken; null: nobody took it. */
  readonly rests: number | null;
}

export const firstDirection: Direction = { scenes: [], scene: 0, directs: true, rests: null };

/** Months without news after which the camera shows the whole chart. */
const wideAfter = 4;

/** The camera is a person's: the director rests. Null where nothing changes by that. */
export function handsOff({ directs, rests }: Direction, speed: number): Partial<Direction> | null {
  const rest = restAt(speed);
  if (!directs && (rests === null || rests === rest)) return null;
  return { directs: false, rests: rest };
}

/** Another month is shown; one month of rest is over where time has passed. */
export function nextMonth(
  { directs, rests }: Direction,
  scenes: readonly Scene[],
  isLater: boolean,
): Direction {
  const left = rests !== null && isLater ? rests - 1 : rests;
  const isBack = left !== null && left <= 0;
  return { scenes, scene: 0, directs: directs || isBack, rests: isBack ? null : left };
}

/** Milliseconds for which the scene that is told is shown while a game plays. */
export function holdOf({ scenes, scene, directs }: Direction, speed: number): number {
  return holdsOf(directs ? scenes : null, speed)[scene] ?? 0;
}

/** Milliseconds for which the whole month is. */
export function monthMs({ scenes, directs }: Direction, speed: number): number {
  return holdsOf(directs ? scenes : null, speed).reduce((sum, hold) => sum + hold, 0);
}

/** Whether another scene of the month is told before the next month. */
export function hasMore({ scenes, scene, directs }: Direction): boolean {
  return directs && scene + 1 < scenes.length;
}

/** Whether so many months without news are to be seen from afar. */
export function isWide(quietMonths: number): boolean {
  return quietMonths === wideAfter;
}
