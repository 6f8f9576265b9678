import type { LaneId, SystemId, WorldId } from './ids';

/** What lies in a system's space and bends the rules of sight and movement there. */
export type Hazard = 'none' | 'nebula' | 'plasma' | 'rift';

/** A place on the chart. Coordinates in tenths of a light year, +y coreward (drawn upward). */
export interface StarSystem {
  readonly id: SystemId;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  /** Spectral class or kind of place, as the chart has it ("G2V", "nebula"). */
  readonly star: string;
  readonly hazard: Hazard;
  readonly worlds: readonly WorldId[];
}

/** Two systems joined for travel; length in tenths of a light year. */
export interface Lane {
  readonly id: LaneId;
  readonly a: SystemId;
  readonly b: SystemId;
  readonly length: number;
}

/** The star chart: public, fixed for the whole game, shared and never copied. */
export interface Chart {
  readonly systems: Readonly<Record<SystemId, StarSystem>>;
  readonly lanes: Readonly<Record<LaneId, Lane>>;
}
