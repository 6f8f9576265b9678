import * as z from 'zod/mini';
import { type TreatyKind, type TreatyTerms, treatyKinds } from '../../state/diplomacy';
import type { EffectShapes } from '../../state/effect';
import type { FactionId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import { ownId, whole } from '../../state/schemaParts';
import { type Stock, stockKinds } from '../../state/stocks';
import { signTreaty, treatyRefusal } from '../diplomacy/treaties';
import type { EffectDefinition } from './definition';
import { livingRefusal } from './living';

declare module '../../state/effect' {
  interface EffectShapes {
    /** Two powers sign a treaty; of unequal ones the first protects, or pays. `turns`: default as is usual. */
    treatySigned: {
      kind: TreatyKind;
      factions: [FactionId, FactionId];
      turns?: number;
      stock?: Stock;
      amount?: number;
      zone?: string[];
    };
  }
}

/**
 * A treaty as what comes of a choice.
 * @source invented
 */
export const treatySigned: EffectDefinition<'treatySigned'> = {
  word: 'treatySigned',
  schema: z.strictObject({
    kind: z.enum(treatyKinds),
    factions: z.tuple([ownId, ownId]),
    turns: z.exactOptional(whole(0, 600)),
    stock: z.exactOptional(z.enum(stockKinds)),
    amount: z.exactOptional(whole(1, 100_000)),
    zone: z.exactOptional(z.array(ownId).check(z.maxLength(32))),
  }),
  refers: { factions: 'faction', zone: 'system' },
  refusal: ({ realm, rules }, asked) =>
    livingRefusal(realm, ...asked.factions) ??
    treatyRefusal(realm, rules, termsOf(rules, asked), ...asked.factions),
  apply({ game, context }, asked) {
    const [first, second] = asked.factions;
    signTreaty(game, context, termsOf(context.rules, asked), first, second);
  },
  concerns: ({ factions }) => factions,
};

function termsOf(
  rules: Ruleset,
  { kind, turns, zone, stock, amount }: EffectShapes['treatySigned'],
): TreatyTerms {
  return {
    kind,
    turns: turns ?? rules.numbers.treaties.usual[kind],
    zone: zone ?? [],
    stock: stock ?? null,
    amount: amount ?? 0,
  };
}
