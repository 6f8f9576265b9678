import * as z from 'zod/mini';
import type { ConditionShapes } from '../../state/condition';
import type { Realm } from '../../state/game';
import type { FactionId, SystemId } from '../../state/ids';
import { howMany, ownId } from '../../state/schemaParts';
import { ownedWorlds } from '../diplomacy/relations';
import type { AskedPlace, ConditionDefinition } from './definition';
import { sideOf } from './worldShares';

declare module '../../state/condition' {
  interface ConditionShapes {
    /** `count` (default: all) of the systems are held by the faction or, `allied`, its alliance. */
    holds: { faction: FactionId; systems: SystemId[]; count?: number; allied?: boolean };
  }
}

/**
 * Certain places as an aim.
 * @source invented
 */
export const holds: ConditionDefinition<'holds'> = {
  word: 'holds',
  schema: z.strictObject({
    faction: ownId,
    systems: z.array(ownId).check(z.minLength(1)),
    count: z.exactOptional(howMany),
    allied: z.exactOptional(z.boolean()),
  }),
  refers: { faction: 'faction', systems: 'system' },
  tooHigh: ({ systems, count = 0 }) =>
    count > systems.length ? { field: 'count', found: count, most: systems.length } : null,
  measure(realm, _rules, asked) {
    const { systems, count: need = systems.length } = asked;
    return { have: places(realm, asked).filter(({ held }) => held).length, need };
  },
  places,
};

function places(
  realm: Realm,
  { faction, systems, allied = false }: ConditionShapes['holds'],
): AskedPlace[] {
  const side = sideOf(realm, faction, allied);
  return systems.map((system) => ({ system, held: isHeld(realm, system, side) }));
}

/** A system is held by whoever owns its most important owned world. */
function isHeld(realm: Realm, system: SystemId, side: readonly FactionId[]): boolean {
  const owner = ownedWorlds(realm, system)[0]?.owner ?? null;
  return owner !== null && side.includes(owner);
}
