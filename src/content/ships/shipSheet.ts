import type { Cost, ShipClass, ShipRole } from '../../sim/state/ruleset';

/**
 * A ship class as its file writes it: the figures of `ShipClass` grouped by what they serve, with
 * their units; what most classes lack may be left out.
 */
export interface ShipSheet
  extends Pick<ShipClass, 'id' | 'name' | 'builders' | 'cost' | 'upkeep' | 'yard' | 'origin'> {
  readonly years: [number, number];
  readonly role: ShipRole;
  readonly body: Pick<ShipClass, 'hull' | 'shields' | 'evasion'>;
  readonly guns: Pick<ShipClass, 'attack' | 'shots' | 'accuracy'>;
  readonly senses: Pick<ShipClass, 'sensors' | 'sensorRange'> & { readonly cloak?: number };
  readonly drive: Pick<ShipClass, 'speed' | 'endurance'>;
  readonly troops?: number;
  readonly requires?: ShipClass['requires'];
  readonly traits?: ShipClass['traits'];
  readonly cost: Cost;
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
