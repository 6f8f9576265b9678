import * as z from 'zod/mini';
import { refuse } from '../../lib/refusal';
import { total } from '../../lib/terms';
import type { FactionId, SpeciesId } from '../../state/ids';
import { contentId, ownId } from '../../state/schemaParts';
import { type PeopleStatus, peopleStatuses } from '../../state/world';
import { giveLaw } from '../peoples/laws/giveLaw';
import { lawPriceTerms } from '../peoples/laws/lawPrice';
import { lawFor, lawsOf } from '../peoples/laws/standingLaw';
import type { EffectDefinition } from './definition';
import { livingRefusal } from './living';

declare module '../../state/effect' {
  interface EffectShapes {
    /** A power gives a law on a people (without one: on all others), with all that a law brings but its price. */
    law: { faction: FactionId; species?: SpeciesId; status: PeopleStatus };
  }
}

/**
 * Chains laid on or taken off by a choice.
 * @source invented
 */
export const law: EffectDefinition<'law'> = {
  word: 'law',
  schema: z.strictObject({
    faction: ownId,
    species: z.exactOptional(contentId),
    status: z.enum(peopleStatuses),
  }),
  refers: { faction: 'faction', species: 'species' },
  refusal({ realm }, asked) {
    const { faction, species = null, status } = asked;
    const gone = livingRefusal(realm, faction);
    if (gone) return gone;
    const laws = lawsOf(realm.factions[faction]);
    return lawFor(laws, species, null)?.status === status
      ? refuse('effectLawHolds', { faction })
      : null;
  },
  apply({ game, context }, asked) {
    const { faction, status } = asked;
    const species = asked.species ?? null;
    const change = { species, world: null, status };
    const before = lawFor(lawsOf(game.factions[faction]), species, null)?.status ?? null;
    const books = game.factions[faction]?.books;
    if (books) books.stocks.influence += total(lawPriceTerms(game, context.rules, faction, change));
    giveLaw(game, context.rules, faction, change);
    context.emit({ type: 'lawGiven', faction, species, only: null, status, before }, null, 'all');
  },
  concerns: ({ faction }) => [faction],
};
