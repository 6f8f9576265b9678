import * as z from 'zod/mini';
import { type Refusal, refuse } from '../../../lib/refusal';
import { statement } from '../../../lib/statement';
import { term } from '../../../lib/terms';
import type { DealItemOf } from '../../../state/dealItem';
import { whole } from '../../../state/schemaParts';
import { addFavours, allianceOfBoth, favoursOwed } from '../favours';
import { booked } from '../worth/judged';
import type { DealItemDefinition, Handover, Table } from './definition';

declare module '../../../state/dealItem' {
  interface DealItemShapes {
    /** So many favours owed to the receiver, or fewer owed by him. */
    favour: { amount: number };
  }
}

/**
 * Favours between members change hands like goods.
 * @source invented
 */
export const favour: DealItemDefinition<'favour'> = {
  kind: 'favour',
  schema: z.strictObject({ kind: z.literal('favour'), amount: whole(1, 100) }),
  key: () => 'favour',
  changesHands: true,
  refusal,
  worth: (judged, { amount }) => {
    const { perFavour } = judged.rules.numbers.deals.favour;
    return term('deal.favour', booked(judged, amount * perFavour));
  },
  handOver,
  effects: ({ rules, giver, receiver }, { amount }) => {
    const points = rules.numbers.council.lean.favour * amount;
    return [statement('item.favour', { giver, receiver, points })];
  },
};

/** Favours are owed among members of one alliance, within what can be believed. */
function refusal(
  { realm, rules, giver, receiver }: Table,
  { amount }: DealItemOf<'favour'>,
): Refusal | null {
  const alliance = allianceOfBoth(realm, giver, receiver);
  if (!alliance) return refuse('favoursAmongMembers', { faction: giver });
  const owed = favoursOwed(alliance, giver, receiver) + amount;
  const limit = rules.numbers.deals.favour.mostOwed;
  return owed > limit ? refuse('tooManyFavours', { faction: giver, limit }) : null;
}

function handOver({ game, giver, receiver }: Handover, { amount }: DealItemOf<'favour'>): void {
  const alliance = allianceOfBoth(game, giver, receiver);
  if (alliance) addFavours(alliance, giver, receiver, amount);
}
