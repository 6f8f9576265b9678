import { dirname } from 'node:path/posix';
import type { Source } from './sources';

/** Files that may stand in a folder of rooms itself: its door, and what every room uses. */
const mostFlat = 6;

/** Folders so large that each part of theirs has a room, a folder named by what the game calls it. */
export const housesOfRooms = [
  'scripts',
  'src/ai',
  'src/sim/rules',
  'src/text/en',
  'src/ui/screens/council',
] as const;

/** One sentence per folder of rooms in which too many files stand outside any of them. */
export function crowdedHouses(sources: readonly Source[]): string[] {
  return housesOfRooms.flatMap((house) => {
    const flat = sources.filter(({ path }) => dirname(path) === house).length;
    return flat > mostFlat ? [`${house}: ${flat} files stand in no room`] : [];
  });
}
