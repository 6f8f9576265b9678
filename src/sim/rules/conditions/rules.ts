import * as z from 'zod/mini';
import type { FactionId, WorldId } from '../../state/ids';
import { ownId, worldId } from '../../state/schemaParts';
import { type ConditionDefinition, whether } from './definition';

declare module '../../state/condition' {
  interface ConditionShapes {
    /** A power rules a world. */
    rules: { faction: FactionId; world: WorldId };
  }
}

/**
 * Whose flag flies there.
 * @source invented
 */
export const rules: ConditionDefinition<'rules'> = {
  word: 'rules',
  schema: z.strictObject({ faction: ownId, world: z.union([worldId, ownId]) }),
  refers: { faction: 'faction', world: 'world' },
  measure: (realm, _rules, { faction, world }) => whether(realm.worlds[world]?.owner === faction),
};
