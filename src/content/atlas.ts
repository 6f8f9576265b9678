import type { SystemId, WorldClass } from '../sim';

/** A place of the great chart that every scenario takes its map from. */
export interface AtlasPlace {
  readonly id: SystemId;
  readonly name: string;
  readonly star: string;
  /** What is to be found there. */
  readonly site: string;
  /** Where the place comes from: `SCREEN (TNG); pos INVENTED`. */
  readonly origin: string;
  readonly worlds: readonly {
    readonly id: string;
    readonly name: string;
    readonly class: WorldClass;
    readonly size: number;
    readonly notable: string;
  }[];
}

/** The great chart, fetched when somebody reads of its places. */
export async function loadAtlas(): Promise<readonly AtlasPlace[]> {
  const atlas = await import('../../scenarios/atlas.json');
  return (atlas.default as { systems: unknown }).systems as AtlasPlace[];
}
