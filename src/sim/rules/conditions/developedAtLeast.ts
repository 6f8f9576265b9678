import * as z from 'zod/mini';
import type { Realm } from '../../state/game';
import type { FactionId } from '../../state/ids';
import { howMany, ownId } from '../../state/schemaParts';
import { worldsUnder } from '../chart/worlds';
import type { ConditionDefinition } from './definition';

declare module '../../state/condition' {
  interface ConditionShapes {
    /** Owns so many developed worlds. */
    developedAtLeast: { faction: FactionId; count: number };
  }
}

/**
 * Growth in depth as an aim.
 * @source invented
 */
export const developedAtLeast: ConditionDefinition<'developedAtLeast'> = {
  word: 'developedAtLeast',
  schema: z.strictObject({ faction: ownId, count: howMany }),
  refers: { faction: 'faction' },
  measure: (realm, _rules, { faction, count: need }) => ({
    have: developedOf(realm, faction),
    need,
  }),
  developed: (asked) => asked,
};

function developedOf(realm: Realm, faction: FactionId): number {
  let count = 0;
  for (const { development } of worldsUnder(realm, faction)) {
    if (development === 'developed') count += 1;
  }
  return count;
}
