import * as z from 'zod/mini';
import { refuse } from '../../lib/refusal';
import type { Realm } from '../../state/game';
import type { FactionId } from '../../state/ids';
import { ownId, whole } from '../../state/schemaParts';
import { type Stock, stockKinds } from '../../state/stocks';
import { storesOf } from '../detection/knowledge';
import type { EffectDefinition } from './definition';
import { livingRefusal } from './living';

declare module '../../state/effect' {
  interface EffectShapes {
    /** Stores grow or shrink; what is not there cannot be taken. */
    stock: { faction: FactionId; stock: Stock; amount: number };
  }
}

/**
 * What a choice costs or brings.
 * @source invented
 */
export const stock: EffectDefinition<'stock'> = {
  word: 'stock',
  schema: z.strictObject({
    faction: ownId,
    stock: z.enum(stockKinds),
    amount: whole(-100_000, 100_000),
  }),
  refers: { faction: 'faction' },
  refusal({ realm, decider }, { faction, stock: kind, amount }) {
    const gone = livingRefusal(realm, faction);
    // What others have one takes from them as far as it is there.
    if (gone || amount >= 0 || faction !== decider) return gone;
    const available = storesOf(realm, faction)?.[kind];
    if (available === undefined || available >= -amount) return null;
    return refuse('giverLacks', { faction, stock: kind, needed: -amount, available });
  },
  figures: ({ realm }, { faction, stock: kind, amount }) => ({
    amount: moved(realm, faction, kind, amount),
  }),
  apply({ game }, { faction, stock: kind, amount }) {
    const books = game.factions[faction]?.books;
    if (books) books.stocks[kind] += moved(game, faction, kind, amount);
  },
  concerns: ({ faction }) => [faction],
};

/** Nobody is left with less than nothing; of stores that one does not know everything is supposed. */
function moved(realm: Realm, faction: FactionId, kind: Stock, amount: number): number {
  const available = storesOf(realm, faction)?.[kind];
  return available === undefined ? amount : Math.max(amount, -Math.max(0, available));
}
