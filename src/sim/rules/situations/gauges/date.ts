import * as z from 'zod/mini';
import { whole } from '../../../state/schemaParts';
import { type GaugeDefinition, within } from './definition';

declare module '../../../state/gauge' {
  interface GaugeShapes {
    /** Turns gone of those from one to another. */
    date: { from: number; until: number };
  }
}

/**
 * A day that comes nearer.
 * @source invented
 */
export const date: GaugeDefinition<'date'> = {
  word: 'date',
  schema: z.strictObject({ from: whole(1, 10_000), until: whole(1, 10_000) }),
  refers: {},
  range: ({ from, until }) => ({ from, full: until, most: until }),
  read: ({ turn }, _rules, { from, until }) => ({
    have: within({ from, full: until }, turn),
    due: turn < until ? until - turn : null,
    parts: [],
  }),
};
