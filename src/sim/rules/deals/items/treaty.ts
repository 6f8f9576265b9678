import * as z from 'zod/mini';
import type { DealItemOf } from '../../../state/dealItem';
import { type TreatyTerms, treatyKinds } from '../../../state/diplomacy';
import type { Game } from '../../../state/game';
import type { FactionId } from '../../../state/ids';
import { anyId, whole } from '../../../state/schemaParts';
import { stockKinds } from '../../../state/stocks';
import { membersWith } from '../../diplomacy/relations';
import { signTreaty } from '../../diplomacy/treaties';
import { leavesWarToCouncil, treatyRefusal } from '../../diplomacy/treatyRefusal';
import { treatyEffects } from '../effects/treatyEffects';
import { treatyWorth } from '../worth/treatyWorth';
import type { DealItemDefinition, Handover } from './definition';

declare module '../../../state/dealItem' {
  interface DealItemShapes {
    /** Of unequal treaties the giver is the first party: he protects, or pays. */
    treaty: { terms: TreatyTerms };
  }
}

const zone = z.array(anyId).check(
  z.maxLength(100),
  z.refine((systems) => new Set(systems).size === systems.length),
);

const terms: z.ZodMiniType<TreatyTerms> = z.strictObject({
  kind: z.enum(treatyKinds),
  turns: whole(0, 1000),
  zone,
  stock: z.nullable(z.enum(stockKinds)),
  amount: whole(0, 1_000_000),
});

/**
 * A treaty may have its price.
 * @source invented
 */
export const treaty: DealItemDefinition<'treaty'> = {
  kind: 'treaty',
  schema: z.strictObject({ kind: z.literal('treaty'), terms }),
  agreement: true,
  goodwillSigns: true,
  key: (item) => `treaty:${item.terms.kind}`,
  refusal: ({ realm, rules, giver, receiver }, item) =>
    treatyRefusal(realm, rules, item.terms, giver, receiver),
  worth: (judged, item) => treatyWorth(judged, item.terms),
  handOver,
  effects: ({ realm, rules, giver, receiver }, item) =>
    treatyEffects(realm, rules, item.terms, giver, receiver),
};

function handOver(handover: Handover, item: DealItemOf<'treaty'>): void {
  const { game, told, giver, receiver } = handover;
  signTreaty(game, told, item.terms, giver, receiver);
  if (item.terms.kind === 'armistice') signForFriends(handover, item.terms);
}

/** An armistice binds every member of a coalition that keeps peace and war to its Council. */
function signForFriends(
  { game, context, giver, receiver }: Handover,
  armistice: TreatyTerms,
): void {
  for (const one of boundBy(game, giver)) {
    for (const other of boundBy(game, receiver)) {
      if (one === giver && other === receiver) continue;
      if (treatyRefusal(game, context.rules, armistice, one, other) !== null) continue;
      signTreaty(game, context, armistice, one, other);
    }
  }
}

function boundBy(game: Game, faction: FactionId): readonly FactionId[] {
  return leavesWarToCouncil(game, faction) ? membersWith(game, faction) : [faction];
}
