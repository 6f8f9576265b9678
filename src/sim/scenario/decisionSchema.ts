import * as z from 'zod/mini';
import { momentRegistry, momentWords } from '../rules/decisions/moments/registry';
import { effectRegistry, effectWords } from '../rules/effects/registry';
import type { Condition } from '../state/condition';
import type { Effect } from '../state/effect';
import type { Moment } from '../state/moment';
import { attitudes } from '../state/ruleset';
import { contentId, line, ownId, text, whole } from '../state/schemaParts';
import { issueCodes } from './issue';
import { oneOf } from './oneOf';
import type { OwnDecision } from './ownContent';
import { definitionOf } from './readSchema';

const maybe = z.exactOptional;

/** The schema of a word whose `faction` need not be named: it is who decides. */
function ownWord(schema: z.ZodMiniType): z.ZodMiniType {
  const { shape } = definitionOf(schema);
  if (shape === undefined || !Object.hasOwn(shape, 'faction')) return schema;
  return z.strictObject({ ...(shape as z.core.$ZodLooseShape), faction: maybe(ownId) });
}

/** A moment, and an effect as somebody writes it. */
export const momentSchema = oneOf<Moment>(
  Object.fromEntries(momentWords.map((word) => [word, momentRegistry[word].schema])),
  'oneMoment',
);

function effectsOf(schemaOf: (schema: z.ZodMiniType) => z.ZodMiniType): z.ZodMiniType<Effect> {
  return oneOf<Effect>(
    Object.fromEntries(effectWords.map((word) => [word, schemaOf(effectRegistry[word].schema)])),
    'oneEffect',
  );
}

export const writtenEffectSchema = effectsOf(ownWord);

const figures = ['aggression', 'caution', 'expansion', 'science', 'trade', 'stealth'] as const;

/** The shape of a decision of a scenario's own, by that of its conditions and effects. */
function decisionOf(
  condition: z.ZodMiniType<Condition>,
  effect: z.ZodMiniType<Effect>,
): z.ZodMiniType<OwnDecision> {
  const option = z.strictObject({
    id: ownId,
    name: line,
    text: maybe(text),
    effects: z.array(effect).check(z.maxLength(16)),
    when: maybe(condition),
    weight: maybe(whole(0, 1000)),
    leans: maybe(
      z
        .array(
          z.strictObject({
            points: whole(-1000, 1000),
            when: maybe(condition),
            temperament: maybe(z.enum(figures)),
            attitude: maybe(z.enum(attitudes)),
          }),
        )
        .check(z.maxLength(16)),
    ),
    follows: maybe(
      z.array(z.strictObject({ decision: contentId, after: whole(1, 600) })).check(z.maxLength(8)),
    ),
    otherwise: maybe(z.literal(true)),
    hidden: maybe(z.literal(true)),
    historical: maybe(z.literal(true)),
  });
  return z.strictObject({
    id: ownId,
    name: line,
    text,
    origin: maybe(text),
    on: maybe(momentSchema),
    when: maybe(condition),
    who: ownId,
    cooldown: maybe(whole(1, 600)),
    announced: maybe(whole(1, 60)),
    months: maybe(whole(1, 24)),
    history: maybe(z.literal(true)),
    heard: maybe(z.enum(['all', 'nobody'])),
    allow: maybe(z.array(z.enum(issueCodes)).check(z.maxLength(16))),
    options: z.array(option).check(z.minLength(2), z.maxLength(4)),
  });
}

/** A decision in full. */
export function decisionSchema(condition: z.ZodMiniType<Condition>): z.ZodMiniType<OwnDecision> {
  return decisionOf(
    condition,
    effectsOf((schema) => schema),
  );
}

/** A decision as somebody writes it: a word that asks of one power, or is about one, need not name who decides. */
export function writtenDecisionSchema(
  condition: z.ZodMiniType<Condition>,
): z.ZodMiniType<OwnDecision> {
  return decisionOf(condition, writtenEffectSchema);
}
