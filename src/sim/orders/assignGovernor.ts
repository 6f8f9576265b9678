import { idsOf } from '../lib/ordered';
import { type Refusal, refuse } from '../lib/refusal';
import { isId } from '../state/shape';
import type { Judging, OrderDefinition } from './definition';
import { ownSector, refuseSector } from './sectorOrders';

/** Gives a sector a governor, who leaves any other he had; or leaves it without one. */
export const assignGovernor: OrderDefinition<'assignGovernor'> = {
  type: 'assignGovernor',
  check: ({ sector, character }) => isId(sector) && (character === null || isId(character)),
  validate({ sector, character }, judging) {
    const refusal = refuseSector(judging, sector);
    if (refusal || character === null) return refusal;
    return refuseCharacter(judging, character);
  },
  apply({ sector: id, character }, { realm, faction }) {
    const sectors = realm.factions[faction]?.books?.sectors ?? {};
    const sector = ownSector(realm, faction, id);
    if (!sector) return;
    for (const each of idsOf(sectors)) {
      const other = sectors[each];
      if (other && character !== null && other.governor === character) other.governor = null;
    }
    sector.governor = character;
  },
};

function refuseCharacter({ view, faction }: Judging, id: string): Refusal | null {
  const character = view.characters[id];
  if (!character || character.faction !== faction)
    return refuse('notYourCharacter', { character: id });
  if (character.status !== 'active')
    return refuse('unfit', { character: id, status: character.status });
  return character.role === 'governor' ? null : refuse('notAGovernor', { character: id });
}
