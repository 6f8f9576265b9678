import type { CharacterId, SectorId, WorldId } from './ids';

export const sectorPolicies = ['none', 'industry', 'war', 'calm', 'science'] as const;

/** What governors of a sector build when a queue is empty. */
export type SectorPolicy = (typeof sectorPolicies)[number];

/** A group of worlds around a seat; each owned world belongs to its nearest seat. */
export interface Sector {
  readonly id: SectorId;
  name: string;
  seat: WorldId;
  policy: SectorPolicy;
  governor: CharacterId | null;
}
