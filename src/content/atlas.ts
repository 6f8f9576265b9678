import type { Atlas } from '../sim';

/** The great chart, fetched with a scenario or when somebody reads of its places. */
export async function loadAtlas(): Promise<Atlas> {
  const atlas = await import('../../scenarios/atlas.json');
  return atlas.default as unknown as Atlas;
}
