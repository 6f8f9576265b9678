import * as z from 'zod/mini';
import { scale } from '../../../lib/integers';
import { type Refusal, refuse } from '../../../lib/refusal';
import { type Term, term, total } from '../../../lib/terms';
import type { Pledge } from '../../../state/diplomacy';
import type { Game, Realm } from '../../../state/game';
import type { FactionId, WorldId } from '../../../state/ids';
import type { PromiseOf } from '../../../state/promise';
import type { Ruleset } from '../../../state/ruleset';
import { anyId } from '../../../state/schemaParts';
import { isWorldKnown } from '../../detection/knowledge';
import { openPledges } from '../openPledges';
import { booked, type Judged } from '../worth/judged';
import { worldWorth } from '../worth/worldWorth';
import { type Fate, isDue, type PromiseDefinition } from './definition';

declare module '../../../state/promise' {
  interface PromiseShapes {
    /** To hand over a world by the due turn, should one own it then. */
    cede: { world: WorldId };
  }
}

/**
 * A world may be promised before it is won.
 * @source invented
 */
export const cede: PromiseDefinition<'cede'> = {
  kind: 'cede',
  schema: z.strictObject({ kind: z.literal('cede'), world: anyId }),
  // A world promised is not handed over in the same deal as well.
  key: ({ world }) => `world:${world}`,
  single: true,
  about: ({ world }) => world,
  refusal,
  worth,
  fate,
  unseen: (realm, { world }) => !isWorldKnown(realm, world),
};

/** A world one has, or hopes to have; never the seat of power, and to one power only. */
function refusal(
  realm: Realm,
  _rules: Ruleset,
  { world: id }: PromiseOf<'cede'>,
  by: FactionId,
  to: FactionId,
): Refusal | null {
  if (!realm.worlds[id]) return refuse('noSuchWorld');
  if (realm.worlds[id].owner === to) return refuse('receiverOwnsWorld', { faction: to, world: id });
  if (realm.factions[by]?.capital === id) return refuse('neverCapital', { world: id });
  const promised = openPledges(realm, by).some(
    ({ terms }) => terms.kind === 'cede' && terms.world === id,
  );
  return promised ? refuse('worldOwed', { faction: by, world: id }) : null;
}

/** A world on paper is worth part of a world in hand. */
function worth(judged: Judged, { world }: PromiseOf<'cede'>): Term[] {
  const inHand = Math.abs(total(worldWorth(judged, world)));
  const { ceded } = judged.rules.numbers.deals.promise;
  return term('deal.cede', booked(judged, scale(inHand, ceded)), world);
}

/** Kept once the other has the world; who does not own it when it is due owes nothing. */
function fate(game: Game, pledge: Pledge, { world }: PromiseOf<'cede'>): Fate {
  const owner = game.worlds[world]?.owner ?? null;
  if (owner === pledge.to) return 'kept';
  if (!isDue(game, pledge)) return 'open';
  return owner === pledge.by ? 'broken' : 'void';
}
