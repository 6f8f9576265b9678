import type { FactionId } from '../../sim';
import type { AimStory, Campaign } from '../campaign';

/** How often an aim was met, and in which months. */
export interface AimRecord {
  readonly faction: FactionId;
  readonly kind: AimStory['kind'];
  readonly met: number;
  /** In ascending order. */
  readonly months: readonly number[];
}

/** The aims of all games by their ids; those that nobody met, too. */
export function summaryOfAims(played: readonly Campaign[]): Record<string, AimRecord> {
  const byId = new Map<string, AimStory[]>();
  for (const story of played.flatMap(({ aims }) => aims)) {
    byId.set(story.id, [...(byId.get(story.id) ?? []), story]);
  }
  return Object.fromEntries([...byId].flatMap(([id, stories]) => recordsOf(id, stories)));
}

function recordsOf(id: string, stories: readonly AimStory[]): [string, AimRecord][] {
  const [first] = stories;
  if (!first) return [];
  const months = stories.flatMap(({ metOn }) => metOn ?? []).sort((a, b) => a - b);
  return [[id, { faction: first.faction, kind: first.kind, met: months.length, months }]];
}
