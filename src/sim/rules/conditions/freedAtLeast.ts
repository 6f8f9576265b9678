import * as z from 'zod/mini';
import type { Realm } from '../../state/game';
import type { FactionId } from '../../state/ids';
import { howMany, ownId } from '../../state/schemaParts';
import { worldsUnder } from '../chart/worlds';
import type { ConditionDefinition } from './definition';

declare module '../../state/condition' {
  interface ConditionShapes {
    /** Holds so many worlds that came out of bondage with a change of hands. */
    freedAtLeast: { faction: FactionId; count: number };
  }
}

/**
 * Liberation as an aim.
 * @source invented
 */
export const freedAtLeast: ConditionDefinition<'freedAtLeast'> = {
  word: 'freedAtLeast',
  schema: z.strictObject({ faction: ownId, count: howMany }),
  refers: { faction: 'faction' },
  measure: (realm, _rules, { faction, count: need }) => ({ have: freedBy(realm, faction), need }),
};

function freedBy(realm: Realm, faction: FactionId): number {
  let count = 0;
  for (const { freedOn } of worldsUnder(realm, faction)) if (freedOn !== undefined) count += 1;
  return count;
}
