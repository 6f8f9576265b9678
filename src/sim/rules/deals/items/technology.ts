import * as z from 'zod/mini';
import { divide, scale } from '../../../lib/integers';
import { compareIds } from '../../../lib/ordered';
import { type Refusal, refuse } from '../../../lib/refusal';
import { type Statement, statement } from '../../../lib/statement';
import { type Term, term, total } from '../../../lib/terms';
import type { DealItem, DealItemOf } from '../../../state/dealItem';
import type { FactionId, TechnologyId } from '../../../state/ids';
import { anyId } from '../../../state/schemaParts';
import { friendly } from '../../diplomacy/relations';
import { technologyCost } from '../../economy/researchRules';
import { shareTechnology } from '../carryOut/shareTechnology';
import type { Judged } from '../worth/judged';
import { countLesson } from '../worth/lessons';
import type { DealItemDefinition, Table } from './definition';

declare module '../../../state/dealItem' {
  interface DealItemShapes {
    technology: { technology: TechnologyId };
  }
}

/**
 * Knowledge may be sold, and is not lost by it.
 * @source invented
 */
export const technology: DealItemDefinition<'technology'> = {
  kind: 'technology',
  schema: z.strictObject({ kind: z.literal('technology'), technology: anyId }),
  key: (item) => `technology:${item.technology}`,
  refusal,
  choices,
  worth,
  handOver: ({ game, told, context, giver, receiver }, item) => {
    shareTechnology(game, told, item.technology, receiver);
    countLesson(game, context.rules, giver);
  },
  effects,
};

function refusal(
  { realm, rules, giver, receiver }: Table,
  { technology: id }: DealItemOf<'technology'>,
): Refusal | null {
  const lore = rules.technologies[id];
  if (!lore) return refuse('unknownTechnology');
  const knows = (faction: FactionId, each: string) =>
    realm.factions[faction]?.technologies.includes(each) === true;
  if (!knows(giver, id)) return refuse('giverIgnorant', { faction: giver, technology: id });
  if (knows(receiver, id)) return refuse('receiverKnows', { faction: receiver, technology: id });
  const missing = lore.requires.find((each) => !knows(receiver, each));
  return missing === undefined
    ? null
    : refuse('receiverNeedsTechnology', { faction: receiver, technology: missing });
}

function choices({ realm, giver, receiver }: Table): DealItemOf<'technology'>[] {
  const known = new Set(realm.factions[receiver]?.technologies ?? []);
  return (realm.factions[giver]?.technologies ?? [])
    .filter((id) => !known.has(id))
    .map((id) => ({ kind: 'technology', technology: id }));
}

/** How many could teach it: who knows it, and who is offered it by the same teacher before. */
function teachersOf({ realm, judge, other, offer }: Judged, id: TechnologyId): number {
  const teachers = new Set<FactionId>();
  for (const power of Object.values(realm.factions)) {
    if (power.alive && power.technologies.includes(id)) teachers.add(power.id);
  }
  for (const { id: laid, from, to, give } of Object.values(realm.deals)) {
    const isBefore = offer === undefined || compareIds(laid, offer) < 0;
    if (from === other && isBefore && give.some((item) => isLesson(item, id))) teachers.add(to);
  }
  teachers.delete(judge);
  return teachers.size;
}

function isLesson(item: DealItem, id: TechnologyId): boolean {
  return item.kind === 'technology' && item.technology === id;
}

/** Knowledge is worth part of the study it saves who learns it, and half of that where more than one could teach it; who shares it with no ally loses a lead. */
function worth(judged: Judged, { technology: id }: DealItemOf<'technology'>): Term[] {
  const { realm, rules, judge, other, gains } = judged;
  const { gained, shared, lead } = rules.numbers.deals.technology;
  const cost = rules.technologies[id]?.cost ?? 0;
  if (gains) {
    const worth = scale(total(technologyCost(realm, rules, judge, id)), gained);
    const teachers = teachersOf(judged, id);
    const cheaper = teachers > 1 ? divide(worth, 2) : 0;
    return [...term('deal.technology', worth, id), ...term('deal.manyTeachers', -cheaper, id)];
  }
  return [
    ...term('deal.technology', -scale(cost, shared), id),
    ...term('deal.lead', friendly(realm, judge, other) ? 0 : -scale(cost, lead), other),
  ];
}

function effects(
  { realm, rules, receiver }: Table,
  { technology: id }: DealItemOf<'technology'>,
): Statement[] {
  const points = total(technologyCost(realm, rules, receiver, id));
  return [statement('item.technology', { receiver, points })];
}
