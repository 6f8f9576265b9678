import * as z from 'zod/mini';
import { type Refusal, refuse } from '../../lib/refusal';
import type { EffectShapes } from '../../state/effect';
import type { Realm } from '../../state/game';
import type { FactionId, ShipClassId, SystemId } from '../../state/ids';
import { contentId, ownId, whole } from '../../state/schemaParts';
import { giveShips, rallyingPoint } from '../fleets/giveShips';
import type { EffectDefinition, Weighing } from './definition';
import { livingRefusal } from './living';

declare module '../../state/effect' {
  interface EffectShapes {
    /** Ships join a power as a fleet of their own: at its seat, unless a system is named. */
    ships: { faction: FactionId; class: ShipClassId; count: number; system?: SystemId };
  }
}

/**
 * Ships that come over, or are found.
 * @source invented
 */
export const ships: EffectDefinition<'ships'> = {
  word: 'ships',
  schema: z.strictObject({
    faction: ownId,
    class: contentId,
    count: whole(1, 20),
    system: z.exactOptional(ownId),
  }),
  refers: { faction: 'faction', class: 'shipClass', system: 'system' },
  refusal,
  apply({ game, context }, asked) {
    const system = placeFor(game, asked);
    if (system !== null) giveShips(game, context, { ...asked, system });
  },
  concerns: ({ faction }) => [faction],
};

function placeFor(realm: Realm, { faction, system }: EffectShapes['ships']): SystemId | null {
  return system ?? rallyingPoint(realm, faction);
}

function refusal({ realm }: Weighing, asked: EffectShapes['ships']): Refusal | null {
  const { faction } = asked;
  const gone = livingRefusal(realm, faction);
  if (gone) return gone;
  // Where the fleets of others lie one need not know: only who has no place at all is refused.
  return realm.factions[faction]?.books && placeFor(realm, asked) === null
    ? refuse('effectNoPlace', { faction })
    : null;
}
