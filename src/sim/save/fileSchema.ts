import * as z from 'zod/mini';
import { isOrder } from '../orders/validateOrder';
import { scenarioSchema } from '../scenario/schema';
import type { SandboxOptions, Setup } from '../scenario/setup';
import { decisionFrequencies } from '../state/decision';
import { playerNameLength, seedLength } from '../state/limits';
import type { GivenOrder, StoppedOrder } from '../state/order';
import { anyId, whole } from '../state/schemaParts';
import type { GameFile } from './gameFile';
import { outcomeSchema, stateSchema } from './stateSchema';

const hash = z.string().check(z.regex(/^[0-9a-f]{16}$/));
const seed = z.string().check(z.minLength(1), z.maxLength(seedLength));

const sandbox: z.ZodMiniType<SandboxOptions> = z.strictObject({
  seed,
  systems: whole(1, 10_000),
  factions: whole(1, 100),
  turns: z.exactOptional(whole(1, 10_000)),
  lanes: z.exactOptional(z.enum(['few', 'some', 'many'])),
  pace: z.exactOptional(whole(1, 10_000)),
});

const setup: z.ZodMiniType<Setup> = z.strictObject({
  scenario: anyId,
  seed,
  luck: z.enum(['full', 'reduced', 'none']),
  decisions: z.exactOptional(z.enum(decisionFrequencies)),
  players: z.record(
    anyId,
    z.strictObject({
      controller: z.enum(['human', 'computer']),
      name: z.exactOptional(z.string().check(z.minLength(1), z.maxLength(playerNameLength))),
      difficulty: z.enum(['easy', 'normal', 'hard']),
      handicap: whole(-500, 1000),
      envoys: z.exactOptional(z.boolean()),
    }),
  ),
  sandbox: z.exactOptional(sandbox),
});

const values = z.record(z.string(), z.union([z.string(), z.int()]));
const reason = z.strictObject({
  code: z.string(),
  values: z.exactOptional(values),
  terms: z.array(
    z.strictObject({
      label: z.string(),
      subject: z.exactOptional(z.string()),
      amount: z.int(),
    }),
  ),
});

// Files of older builds may give reasons that nobody gives any more: `src/text` spells them out.
const given = z.strictObject({
  order: z.unknown().check(z.refine(isOrder, { params: { order: true } })),
  reason: z.exactOptional(reason),
  by: z.exactOptional(z.literal('staff')),
}) as unknown as z.ZodMiniType<GivenOrder>;

const stopped = z.strictObject({
  order: z.unknown().check(z.refine(isOrder, { params: { order: true } })),
  reason: z.exactOptional(reason),
  stop: z.strictObject({ code: z.string(), values: z.exactOptional(values) }),
}) as unknown as z.ZodMiniType<StoppedOrder>;

const orders = z.record(anyId, z.array(given));

const turn = z.strictObject({
  orders,
  views: z.exactOptional(z.record(anyId, hash)),
  stopped: z.exactOptional(z.record(anyId, z.array(stopped))),
  hash,
});

/** The shape of a game file of the present format. */
export const fileSchema: z.ZodMiniType<GameFile> = z.strictObject({
  format: whole(1, 1000),
  rulesVersion: whole(1, 1_000_000),
  build: z.string().check(z.maxLength(120)),
  campaign: z.nullable(z.string().check(z.regex(/^[A-Za-z0-9-]{1,64}$/))),
  contentHash: hash,
  scenario: scenarioSchema,
  scenarioHash: hash,
  setup,
  genesis: hash,
  turns: z.array(turn).check(z.maxLength(10_000)),
  keyframes: z
    .array(z.strictObject({ after: whole(0, 10_000), state: stateSchema }))
    .check(z.minLength(1)),
  draft: orders,
  result: z.nullable(outcomeSchema),
});
