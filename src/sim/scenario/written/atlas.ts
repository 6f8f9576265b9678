import type { Hazard } from '../../state/chart';
import type { FactionId, SpeciesId, SystemId, WorldId } from '../../state/ids';
import type { WorldClass } from '../../state/world';

/** The great chart from which scenarios cut their theatres. */
export interface Atlas {
  readonly systems: readonly AtlasSystem[];
  readonly lanes: readonly (readonly [SystemId, SystemId])[];
  /** Parts of the chart that were surveyed: spread so that a map can be read, and joined by lanes. */
  readonly theatres: Readonly<Record<string, AtlasTheatre>>;
}

export interface AtlasSystem {
  readonly id: SystemId;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly star: string;
  readonly hazard?: Hazard;
  /** What is to be found there. */
  readonly site: string;
  /** Where the place comes from: `SCREEN (TNG); pos INVENTED`. */
  readonly origin: string;
  /** Who holds it by year; null: nobody. */
  readonly owners: Readonly<Record<string, FactionId | null>>;
  /** The one that matters most comes first. */
  readonly worlds: readonly AtlasWorld[];
}

export interface AtlasWorld {
  readonly id: WorldId;
  readonly name: string;
  readonly class: WorldClass;
  readonly size: number;
  readonly richness: { readonly dilithium: number; readonly duranium: number };
  /** Who lives there; null: nobody does. */
  readonly species: SpeciesId | null;
  /** How many live there when it is full, in thousands. */
  readonly room: number;
  readonly notable: string;
}

interface AtlasTheatre {
  /** Whose year's borders it was made for. */
  readonly year: string;
  readonly systems: readonly (readonly [id: SystemId, x: number, y: number])[];
  readonly lanes: readonly (readonly [SystemId, SystemId])[];
}

/** For who reads scenarios that draw their own map. */
export const noAtlas: Atlas = { systems: [], lanes: [], theatres: {} };
