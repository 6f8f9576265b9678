import * as z from 'zod/mini';
import type { FactionId } from '../../state/ids';
import { ownId, whole } from '../../state/schemaParts';
import { enslavedOn } from '../alliance/subjectLaw';
import { worldsUnder } from '../chart/worlds';
import type { ConditionDefinition } from './definition';

declare module '../../state/condition' {
  interface ConditionShapes {
    /** A power holds at least so many millions in bondage. */
    inBondage: { faction: FactionId; millions: number };
  }
}

/**
 * Who holds whom in chains.
 * @source invented
 */
export const inBondage: ConditionDefinition<'inBondage'> = {
  word: 'inBondage',
  schema: z.strictObject({ faction: ownId, millions: whole(1, 1_000_000) }),
  refers: { faction: 'faction' },
  measure: (realm, _rules, { faction, millions: need }) => ({
    have: worldsUnder(realm, faction).reduce((sum, world) => sum + enslavedOn(world), 0),
    need,
  }),
};
