import type { Telling } from '../../events/telling';
import { within } from '../../events/within';
import { clamp, divide } from '../../lib/integers';
import { total } from '../../lib/terms';
import type { DealItem } from '../../state/dealItem';
import type { Deal } from '../../state/diplomacy';
import type { Game } from '../../state/game';
import type { FactionId } from '../../state/ids';
import { remember } from '../diplomacy/memories';
import { itemRules } from './items/registry';
import { tellSales } from './soldVoice';
import { worthTerms } from './worth';

/**
 * Carries out a deal that was agreed and can be done: peace first, then everything in both baskets
 * changes hands. What it was worth to each side is remembered.
 * @source invented
 */
export function carryOut(game: Game, context: Telling, deal: Deal): void {
  const { id, from, to, give, take } = deal;
  delete game.deals[id];
  const told = within(context, id);
  const worth = {
    [from]: gainOf(game, context, take, from, to),
    [to]: gainOf(game, context, give, to, from),
  };
  const basket = (items: readonly DealItem[], giver: FactionId, receiver: FactionId) => {
    const handover = { game, context, told, giver, receiver, secret: deal.secret === true };
    for (const item of peaceFirst(items)) itemRules(item).handOver(handover, item);
  };
  const isAskedForPeace = take.some(({ kind }) => kind === 'peace');
  if (isAskedForPeace) basket(take, to, from);
  basket(give, from, to);
  if (!isAskedForPeace) basket(take, to, from);
  thank(game, context, deal, worth);
  const fact = { deal: id, from, receiver: to, give: [...give], take: [...take] };
  context.emit({ type: 'dealMade', ...fact }, null, [from, to].sort(), false);
  tellSales(game, context, deal);
}

function peaceFirst(items: readonly DealItem[]): DealItem[] {
  const peace = items.filter(({ kind }) => kind === 'peace');
  return [...peace, ...items.filter(({ kind }) => kind !== 'peace')];
}

/** What a side receives, in points of worth to it, before anything changes hands. */
function gainOf(
  game: Game,
  { rules }: Telling,
  items: readonly DealItem[],
  judge: FactionId,
  other: FactionId,
): number {
  return total(items.flatMap((item) => worthTerms(game, rules, judge, item, true, other)));
}

/** Fair deals bring people together; who gives and asks nothing is remembered for that. */
function thank(
  game: Game,
  { rules }: Telling,
  { from, to, give, take }: Deal,
  worth: Readonly<Record<FactionId, number>>,
): void {
  const { deal, gift, most } = rules.numbers.deals.remembered;
  const times = (points: number, each: number) => clamp(divide(points, each), 0, most);
  const isGift = take.length === 0 || give.length === 0;
  for (const [holder, giver] of [
    [from, to],
    [to, from],
  ] as const) {
    const count = times(worth[holder] ?? 0, isGift ? gift : deal);
    if (count > 0) remember(game, rules, holder, giver, isGift ? 'gift' : 'dealMade', null, count);
  }
}
