import * as z from 'zod/mini';
import { conditionSchema } from '../rules/conditions/schema';
import { gaugeRegistry, gaugeWords } from '../rules/situations/gauges/registry';
import type { Gauge } from '../state/gauge';
import { contentId, line, ownId, text, whole } from '../state/schemaParts';
import { oneOf } from './oneOf';
import type { OwnSituation } from './ownContent';

const maybe = z.exactOptional;

/** The figure of a bar. */
export const gaugeSchema = oneOf<Gauge>(
  Object.fromEntries(gaugeWords.map((word) => [word, gaugeRegistry[word].schema])),
  'oneGauge',
);

const turn = whole(1, 10_000);

/** A situation of a scenario's own. */
export const situationSchema: z.ZodMiniType<OwnSituation> = z.strictObject({
  id: ownId,
  name: line,
  text,
  origin: maybe(text),
  who: maybe(z.array(ownId).check(z.minLength(1), z.maxLength(32))),
  shows: maybe(conditionSchema),
  bar: gaugeSchema,
  stages: z
    .array(
      z.strictObject({
        id: ownId,
        name: line,
        text: maybe(text),
        at: maybe(whole(-10_000, 10_000)),
        when: maybe(conditionSchema),
        over: maybe(z.literal(true)),
      }),
    )
    .check(z.minLength(2), z.maxLength(12)),
  days: maybe(
    z
      .array(z.strictObject({ id: ownId, name: line, turn, when: maybe(conditionSchema) }))
      .check(z.maxLength(24)),
  ),
  decisions: maybe(z.array(contentId).check(z.maxLength(64))),
});
