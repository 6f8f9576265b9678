import { whole } from '../../state/schemaParts';
import type { ConditionDefinition } from './definition';

declare module '../../state/condition' {
  interface ConditionShapes {
    /** The turn now ending is at least this. */
    turnAtLeast: number;
  }
}

/**
 * A date as an aim.
 * @source invented
 */
export const turnAtLeast: ConditionDefinition<'turnAtLeast'> = {
  word: 'turnAtLeast',
  schema: whole(1, 10_000),
  refers: {},
  measure: (realm, _rules, need) => ({ have: realm.turn, need }),
};
