import * as z from 'zod/mini';
import type { Realm } from '../../state/game';
import type { FactionId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import { ownId, whole } from '../../state/schemaParts';
import { earnPrestige } from '../diplomacy/prestige';
import type { EffectDefinition } from './definition';
import { livingRefusal } from './living';

declare module '../../state/effect' {
  interface EffectShapes {
    /** A name won or lost, before honour makes it more. */
    prestige: { faction: FactionId; points: number };
  }
}

/**
 * What the galaxy makes of a choice.
 * @source invented
 */
export const prestige: EffectDefinition<'prestige'> = {
  word: 'prestige',
  lapses: true,
  schema: z.strictObject({ faction: ownId, points: whole(-200, 200) }),
  refers: { faction: 'faction' },
  refusal: ({ realm }, { faction }) => livingRefusal(realm, faction),
  figures: ({ realm, rules }, asked) => ({ points: earned(realm, rules, asked) }),
  apply({ game, context: { rules } }, { faction, points }) {
    earnPrestige(game, rules, faction, points);
  },
  concerns: ({ faction }) => [faction],
};

function earned(
  realm: Realm,
  rules: Ruleset,
  { faction, points }: { faction: FactionId; points: number },
): number {
  const power = realm.factions[faction];
  if (!power) return 0;
  const after: Realm = { ...realm, factions: { [faction]: { ...power } } };
  earnPrestige(after, rules, faction, points);
  return (after.factions[faction]?.prestige ?? 0) - power.prestige;
}
