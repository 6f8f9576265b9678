import * as z from 'zod/mini';
import { permilleOf } from '../../../lib/integers';
import { total } from '../../../lib/terms';
import type { FactionId, TechnologyId } from '../../../state/ids';
import { contentId, ownId } from '../../../state/schemaParts';
import { incomeOf } from '../../economy/income';
import { forecastResearch, technologyCost } from '../../economy/researchRules';
import { type GaugeDefinition, wholeShare } from './definition';

declare module '../../../state/gauge' {
  interface GaugeShapes {
    /** How far a power has studied a technology, in permille. */
    technology: { faction: FactionId; technology: TechnologyId };
  }
}

/**
 * How far a study has come. What others study nobody sees before they know it.
 * @source invented
 */
export const technology: GaugeDefinition<'technology'> = {
  word: 'technology',
  schema: z.strictObject({ faction: ownId, technology: contentId }),
  refers: { faction: 'faction', technology: 'technology' },
  range: () => wholeShare,
  read(realm, rules, { faction, technology: id }) {
    const power = realm.factions[faction];
    if (power?.technologies.includes(id)) return { have: wholeShare.full, due: null, parts: [] };
    if (!power?.books) return null;
    const { progress, research } = power.books;
    const cost = total(technologyCost(realm, rules, faction, id));
    const have = Math.min(999, permilleOf(progress[id] ?? 0, cost));
    if (!research.includes(id)) return { have, due: null, parts: [] };
    const foreseen = forecastResearch(realm, rules, faction).find((each) => each.technology === id);
    const { research: monthly } = incomeOf(realm, rules, faction);
    const parts = monthly.map((term) => ({ kind: 'month' as const, term }));
    return { have, due: foreseen?.turns ?? null, parts };
  },
};
