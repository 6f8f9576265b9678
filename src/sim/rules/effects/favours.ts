import * as z from 'zod/mini';
import { refuse } from '../../lib/refusal';
import type { FactionId } from '../../state/ids';
import { ownId, whole } from '../../state/schemaParts';
import { addFavours, allianceOfBoth } from '../deals/favours';
import type { EffectDefinition } from './definition';
import { livingRefusal } from './living';

declare module '../../state/effect' {
  interface EffectShapes {
    /** One member of an alliance owes another so many favours more. */
    favours: { debtor: FactionId; creditor: FactionId; count: number };
  }
}

/**
 * A debt among allies.
 * @source invented
 */
export const favours: EffectDefinition<'favours'> = {
  word: 'favours',
  schema: z.strictObject({ debtor: ownId, creditor: ownId, count: whole(1, 10) }),
  refers: { debtor: 'faction', creditor: 'faction' },
  refusal: ({ realm }, { debtor, creditor }) =>
    livingRefusal(realm, debtor, creditor) ??
    (allianceOfBoth(realm, debtor, creditor)
      ? null
      : refuse('effectNotAllied', { faction: creditor })),
  apply({ game }, { debtor, creditor, count }) {
    const alliance = allianceOfBoth(game, debtor, creditor);
    if (alliance && debtor !== creditor) addFavours(alliance, debtor, creditor, count);
  },
  concerns: ({ debtor, creditor }) => [debtor, creditor],
};
