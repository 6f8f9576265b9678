import * as z from 'zod/mini';
import { permilleOf } from '../../lib/integers';
import { total } from '../../lib/terms';
import type { Realm } from '../../state/game';
import type { FactionId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import { ownId, share } from '../../state/schemaParts';
import { standings } from '../alliance/standing';
import { allianceOf } from './allianceOf';
import type { ConditionDefinition } from './definition';

declare module '../../state/condition' {
  interface ConditionShapes {
    /** Share of the standing in its Council, in permille. */
    standingAtLeast: { faction: FactionId; permille: number };
  }
}

/**
 * A larger say in one's Council as an aim.
 * @source seed 10
 */
export const standingAtLeast: ConditionDefinition<'standingAtLeast'> = {
  word: 'standingAtLeast',
  schema: z.strictObject({ faction: ownId, permille: share }),
  refers: { faction: 'faction' },
  measure: (realm, rules, { faction, permille: need }) => ({
    have: standingShare(realm, rules, faction),
    need,
  }),
};

/** A member's share of the standing in its Council, in permille; 0 outside an alliance. */
function standingShare(realm: Realm, rules: Ruleset, faction: FactionId): number {
  const alliance = allianceOf(realm, faction);
  if (!alliance) return 0;
  const shares = Object.entries(standings(realm, rules, alliance));
  const all = shares.reduce((sum, [, terms]) => sum + total(terms), 0);
  const own = shares.find(([member]) => member === faction)?.[1] ?? [];
  return permilleOf(total(own), all);
}
