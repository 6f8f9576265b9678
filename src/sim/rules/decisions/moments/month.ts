import * as z from 'zod/mini';
import { whole } from '../../../state/schemaParts';
import type { MomentDefinition } from './definition';

declare module '../../../state/moment' {
  interface MomentShapes {
    /** Comes of itself: asked on that turn, or on the first from `from` until `until` on which the rest holds. */
    month: { turn: number } | { from: number; until: number };
  }
}

const turn = whole(1, 10_000);

/**
 * A day of the calendar: the only moment that no event makes.
 * @source invented
 */
export const month: MomentDefinition<'month'> = {
  word: 'month',
  schema: z.union([z.strictObject({ turn }), z.strictObject({ from: turn, until: turn })]),
  refers: {},
  facts: [],
  roles: {},
  casts: () => [],
  isNow: (now, asked) =>
    'turn' in asked ? asked.turn === now : asked.from <= now && now <= asked.until,
};
