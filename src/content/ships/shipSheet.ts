import type { ShipClass } from '../../sim';

/**
 * A ship class as its file writes it: the figures of `ShipClass`, in its units, grouped by what
 * they serve; what most classes lack may be left out.
 */
export interface ShipSheet
  extends Pick<ShipClass, 'id' | 'builders' | 'role' | 'cost' | 'upkeep' | 'yard'>,
    Partial<Pick<ShipClass, 'troops' | 'requires' | 'traits'>> {
  readonly years: ShipClass['years'];
  readonly body: Pick<ShipClass, 'hull' | 'shields' | 'evasion'>;
  readonly guns: Pick<ShipClass, 'attack' | 'shots' | 'accuracy'>;
  readonly senses: Pick<ShipClass, 'sensors' | 'sensorRange'> & Partial<Pick<ShipClass, 'cloak'>>;
  readonly drive: Pick<ShipClass, 'speed' | 'endurance'>;
}

/** The class that a sheet describes. */
export function shipClassOf(sheet: ShipSheet): ShipClass {
  const { body, guns, senses, drive, ...rest } = sheet;
  return {
    cloak: 0,
    troops: 0,
    requires: null,
    traits: [],
    ...rest,
    ...body,
    ...guns,
    ...senses,
    ...drive,
  };
}
