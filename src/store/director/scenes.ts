import type { ChronicleEntry, FactionId, SystemId, View } from '../../sim';
import { greatFrom, leastShare, mostScenes, newsFrom, ownShare } from './newsValues';

/** One thing worth seeing of a month. */
export interface Scene {
  readonly story: ChronicleEntry;
  /** Whether time is to stand still for it longer than for other news. */
  readonly great: boolean;
  /** What the camera is to have in sight; empty: it happened nowhere. */
  readonly systems: readonly SystemId[];
}

/**
 * The one to three things of a month that are worth seeing, the greatest first; none of a quiet one.
 * Of what happened in one place, a battle and the landing after it, only the greatest is shown.
 */
export function scenesOf(
  stories: readonly ChronicleEntry[],
  view: View,
  reader: FactionId | null,
): readonly Scene[] {
  const points = ({ weight, powers }: ChronicleEntry) =>
    reader !== null && powers.includes(reader) ? Math.floor((weight * ownShare) / 100) : weight;
  const worth = stories
    .filter((story) => points(story) >= newsFrom)
    .sort((a, b) => points(b) - points(a));
  const [greatest] = worth;
  const least = greatest ? (points(greatest) * leastShare) / 100 : 0;
  const places = new Set<SystemId>();
  return worth
    .filter((story) => {
      if (points(story) < least || (story.place !== null && places.has(story.place))) return false;
      if (story.place !== null) places.add(story.place);
      return true;
    })
    .slice(0, mostScenes)
    .map((story) => ({
      story,
      great: points(story) >= greatFrom,
      systems: systemsOf(story, view),
    }));
}

/** Where a story happened; of what powers do to each other, their seats. */
export function systemsOf({ place, powers }: ChronicleEntry, view: View): readonly SystemId[] {
  if (place !== null) return [place];
  const seats = powers.map((power) => view.worlds[view.factions[power]?.capital ?? '']?.system);
  return [...new Set(seats.flatMap((seat) => seat ?? []))];
}
