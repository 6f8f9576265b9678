import * as z from 'zod/mini';
import type { Condition } from '../../../state/condition';
import type { Realm } from '../../../state/game';
import type { Ruleset } from '../../../state/ruleset';
import { whole } from '../../../state/schemaParts';
import { conditionSchema } from '../../conditions/schema';
import type { AimStep } from '../../conditions/stepsOf';
import { askedBy } from '../askedBy';
import { type GaugeDefinition, type GaugePart, within } from './definition';

/** Points that a bar gains, or loses, while something is so; with `each` for each one that is counted. */
export interface PointMove {
  readonly points: number;
  readonly when: Condition;
  readonly each?: true;
}

declare module '../../../state/gauge' {
  interface GaugeShapes {
    /** A sum of points, from 0 to `full`: `begin` (default 0), and what moves it. */
    points: { begin?: number; full: number; moves: readonly PointMove[] };
  }
}

const most = 10_000;

/**
 * A sum that its author weighs: what speaks for it and what against it.
 * @source invented
 */
export const points: GaugeDefinition<'points'> = {
  word: 'points',
  schema: z.strictObject({
    begin: z.exactOptional(whole(0, most)),
    full: whole(0, most),
    moves: z
      .array(
        z.strictObject({
          points: whole(-most, most),
          when: conditionSchema,
          each: z.exactOptional(z.literal(true)),
        }),
      )
      .check(z.minLength(1), z.maxLength(24)),
  }),
  refers: {},
  conditions: ({ moves }) =>
    moves.map(({ when }, index) => ({ path: `moves[${index}].when`, condition: when })),
  range({ begin = 0, full, moves }) {
    const gains = moves.filter((move) => move.points > 0);
    const sum = gains.reduce((so, move) => so + move.points, begin);
    return { from: 0, full, most: gains.some(({ each }) => each) ? full : Math.min(full, sum) };
  },
  read(realm, rules, { begin = 0, full, moves }) {
    const parts = moves.map((move) => moved(realm, rules, move));
    const sum = parts.reduce((so, { amount }) => so + amount, begin);
    return { have: within({ from: 0, full }, sum), due: null, parts };
  },
};

function moved(
  realm: Realm,
  rules: Ruleset,
  { points: worth, when, each }: PointMove,
): Extract<GaugePart, { kind: 'move' }> {
  const asked = askedBy(realm, rules, when);
  const times = each ? counted(asked.steps) : Number(asked.met);
  return { kind: 'move', asked, points: worth, each: each === true, amount: worth * times };
}

/** How many there are of what is counted, up to what is asked for; of several things how many are so. */
function counted(steps: readonly AimStep[]): number {
  const [only] = steps;
  if (only !== undefined && steps.length === 1 && !only.negated) {
    return Math.max(0, Math.min(only.have, only.need));
  }
  return steps.filter(({ met }) => met).length;
}
