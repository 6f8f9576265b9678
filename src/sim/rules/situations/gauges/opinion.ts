import * as z from 'zod/mini';
import { total } from '../../../lib/terms';
import type { FactionId } from '../../../state/ids';
import { ownId, whole } from '../../../state/schemaParts';
import { opinionTerms } from '../../diplomacy/opinion';
import { type GaugeDefinition, within } from './definition';

declare module '../../../state/gauge' {
  interface GaugeShapes {
    /** What one power thinks of another, between two figures. */
    opinion: { of: FactionId; about: FactionId; from: number; full: number };
  }
}

const figure = whole(-200, 200);

/**
 * How far two courts have come towards each other: only public facts count.
 * @source invented
 */
export const opinion: GaugeDefinition<'opinion'> = {
  word: 'opinion',
  schema: z.strictObject({ of: ownId, about: ownId, from: figure, full: figure }),
  refers: { of: 'faction', about: 'faction' },
  range: ({ from, full }) => ({ from, full, most: full }),
  read(realm, rules, { of, about, from, full }) {
    const terms = opinionTerms(realm, rules, of, about);
    const parts = terms.map((term) => ({ kind: 'term' as const, term }));
    return { have: within({ from, full }, total(terms)), due: null, parts };
  },
};
