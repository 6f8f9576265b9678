import { byId } from './byId';
import { bajoranShips } from './ships/bajoranShips';
import { cardassianShips } from './ships/cardassianShips';
import { frontierShips } from './ships/frontierShips';
import { imperialShips } from './ships/imperialShips';
import { klingonShips } from './ships/klingonShips';
import { otherShips } from './ships/otherShips';
import { pactShips } from './ships/pactShips';
import { rebelShips } from './ships/rebelShips';
import { romulanShips } from './ships/romulanShips';
import { type ShipSheet, shipClassOf } from './ships/shipSheet';
import { terranShips } from './ships/terranShips';
import { visitorShips } from './ships/visitorShips';

const sheets = [
  ...klingonShips,
  ...cardassianShips,
  ...bajoranShips,
  ...terranShips,
  ...imperialShips,
  ...rebelShips,
  ...romulanShips,
  ...otherShips,
  ...pactShips,
  ...visitorShips,
  ...frontierShips,
] as const;

export type ShipClassKey = (typeof sheets)[number]['id'];

/** Every class of ship there is, by id. */
export const shipClasses = byId((sheets as readonly ShipSheet[]).map(shipClassOf));
