import * as z from 'zod/mini';
import { clamp } from '../../lib/integers';
import type { Realm } from '../../state/game';
import type { FactionId } from '../../state/ids';
import { ownId, whole } from '../../state/schemaParts';
import { weary } from '../diplomacy/losses';
import type { EffectDefinition } from './definition';
import { livingRefusal } from './living';

declare module '../../state/effect' {
  interface EffectShapes {
    /** A power is more or less weary of war. */
    exhaustion: { faction: FactionId; points: number };
  }
}

/**
 * What a choice asks of those who fight.
 * @source invented
 */
export const exhaustion: EffectDefinition<'exhaustion'> = {
  word: 'exhaustion',
  lapses: true,
  schema: z.strictObject({ faction: ownId, points: whole(-100, 100) }),
  refers: { faction: 'faction' },
  refusal: ({ realm }, { faction }) => livingRefusal(realm, faction),
  figures: ({ realm }, { faction, points }) => ({ points: added(realm, faction, points) }),
  apply({ game }, { faction, points }) {
    weary(game, faction, added(game, faction, points));
  },
  concerns: ({ faction }) => [faction],
};

function added(realm: Realm, faction: FactionId, points: number): number {
  const before = realm.factions[faction]?.exhaustion ?? 0;
  return clamp(before + points, 0, 100) - before;
}
