import * as z from 'zod/mini';
import { greatest } from '../../../lib/ordered';
import { total } from '../../../lib/terms';
import type { FactionId, SpeciesId } from '../../../state/ids';
import { contentId, ownId } from '../../../state/schemaParts';
import { radicalismTerms } from '../../peoples/movements/answerTerms';
import { movementsOf, topSupport } from '../../peoples/movements/movementLookup';
import { type GaugeDefinition, type Reading, within } from './definition';

declare module '../../../state/gauge' {
  interface GaugeShapes {
    /** The greatest support, or the radicalism, of a movement under a power (default: of any people). */
    movement: { faction: FactionId; of: 'support' | 'radicalism'; species?: SpeciesId };
  }
}

const scale = { from: 0, full: 100, most: 100 };

/**
 * What grows under a ruler: of several movements the one of which there is most.
 * @source invented
 */
export const movement: GaugeDefinition<'movement'> = {
  word: 'movement',
  schema: z.strictObject({
    faction: ownId,
    of: z.enum(['support', 'radicalism']),
    species: z.exactOptional(contentId),
  }),
  refers: { faction: 'faction', species: 'species' },
  range: () => scale,
  read(realm, rules, { faction, of, species }): Reading | null {
    const known = movementsOf(realm, faction).filter(
      (each) => species === undefined || each.species === species,
    );
    const figureOf = (each: (typeof known)[number]) =>
      of === 'support' ? topSupport(each) : each.radicalism;
    const first = greatest(known, figureOf);
    const isOwn = realm.factions[faction]?.books !== null;
    if (first === null) return isOwn ? { have: 0, due: null, parts: [] } : null;
    const have = within(scale, figureOf(first));
    if (of === 'support' || !isOwn) return { have, due: null, parts: [] };
    const terms = radicalismTerms(realm, rules, first);
    const pace = total(terms);
    const due = pace > 0 && have < scale.full ? Math.ceil((scale.full - have) / pace) : null;
    return { have, due, parts: terms.map((term) => ({ kind: 'month', term })) };
  },
};
