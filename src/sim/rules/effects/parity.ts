import * as z from 'zod/mini';
import { clamp } from '../../lib/integers';
import { refuse } from '../../lib/refusal';
import type { Realm } from '../../state/game';
import type { FactionId } from '../../state/ids';
import { ownId, whole } from '../../state/schemaParts';
import { allianceOf } from '../conditions/allianceOf';
import type { EffectDefinition } from './definition';
import { livingRefusal } from './living';

declare module '../../state/effect' {
  interface EffectShapes {
    /** In the alliance of a member the broker keeps the great partners more or less equal, in points of 100. */
    parity: { faction: FactionId; points: number };
  }
}

/**
 * The balance that a broker sells.
 * @source invented
 */
export const parity: EffectDefinition<'parity'> = {
  word: 'parity',
  schema: z.strictObject({ faction: ownId, points: whole(-100, 100) }),
  refers: { faction: 'faction' },
  refusal({ realm }, { faction }) {
    const gone = livingRefusal(realm, faction);
    if (gone) return gone;
    return (allianceOf(realm, faction)?.broker ?? null) === null
      ? refuse('effectNoBroker', { faction })
      : null;
  },
  figures: ({ realm }, { faction, points }) => ({ points: added(realm, faction, points) }),
  apply({ game }, { faction, points }) {
    const alliance = allianceOf(game, faction);
    if (alliance && alliance.broker !== null) {
      alliance.brokerage = {
        ...alliance.brokerage,
        parity: alliance.brokerage.parity + added(game, faction, points),
      };
    }
  },
  concerns: ({ faction }) => [faction],
};

function added(realm: Realm, faction: FactionId, points: number): number {
  const before = allianceOf(realm, faction)?.brokerage.parity ?? 0;
  return clamp(before + points, 0, 100) - before;
}
