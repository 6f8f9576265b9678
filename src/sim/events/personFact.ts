import type { CharacterId, FactionId, FleetId, ShipClassId } from '../state/ids';

/** A fact of a turn about persons and ships that come and go otherwise than by battle, work or stealth. */
export type PersonFact =
  | {
      type: 'personJoined';
      character: CharacterId;
      name: string;
      faction: FactionId;
      from: FactionId;
    }
  | {
      type: 'personLost';
      character: CharacterId;
      name: string;
      /** Whom he served. */
      faction: FactionId;
      how: 'died' | 'left' | 'captured';
      /** Who took him; null: nobody. */
      by: FactionId | null;
    }
  | {
      type: 'shipsJoined';
      fleet: FleetId;
      faction: FactionId;
      class: ShipClassId;
      count: number;
    };
