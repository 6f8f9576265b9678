import type { Telling } from '../../events/telling';
import { within } from '../../events/within';
import { clamp, divide } from '../../lib/integers';
import { total } from '../../lib/terms';
import type { DealItem } from '../../state/dealItem';
import type { Deal } from '../../state/diplomacy';
import type { Game } from '../../state/game';
import type { FactionId } from '../../state/ids';
import { oblige } from '../diplomacy/faith';
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
  const accounts = [
    accountOf(game, context, from, to, take, give),
    accountOf(game, context, to, from, give, take),
  ];
  const basket = (items: readonly DealItem[], giver: FactionId, receiver: FactionId) => {
    const handover = { game, context, told, giver, receiver, secret: deal.secret === true };
    for (const item of peaceFirst(items)) itemRules(item).handOver(handover, item);
  };
  const isAskedForPeace = take.some(({ kind }) => kind === 'peace');
  if (isAskedForPeace) basket(take, to, from);
  basket(give, from, to);
  if (!isAskedForPeace) basket(take, to, from);
  bind(game, deal);
  for (const account of accounts) thank(game, context, account);
  const fact = { deal: id, from, receiver: to, give: [...give], take: [...take] };
  context.emit({ type: 'dealMade', ...fact }, null, [from, to].sort(), false);
  tellSales(game, context, deal);
}

/** Who proposed a deal, or accepted it himself, owes it to the other not to make war on him at once. */
function bind(game: Game, { from, to, give, take, accepted }: Deal): void {
  const isBond = ({ kind }: DealItem) => kind === 'treaty';
  if ([...give, ...take].some(({ kind }) => kind === 'peace')) return;
  if (take.length > 0 || give.some(isBond)) oblige(game, from, to);
  if (accepted && (give.length > 0 || take.some(isBond))) oblige(game, to, from);
}

function peaceFirst(items: readonly DealItem[]): DealItem[] {
  const peace = items.filter(({ kind }) => kind === 'peace');
  return [...peace, ...items.filter(({ kind }) => kind !== 'peace')];
}

/** What a deal is to one side of it, in points of worth to it, before anything changes hands. */
interface Account {
  readonly holder: FactionId;
  readonly other: FactionId;
  readonly got: number;
  readonly gave: number;
}

/** Treaties are not counted: they are esteemed for themselves, while they last. */
function accountOf(
  game: Game,
  { rules }: Telling,
  holder: FactionId,
  other: FactionId,
  received: readonly DealItem[],
  given: readonly DealItem[],
): Account {
  const worth = (items: readonly DealItem[], gains: boolean) =>
    total(
      items
        .filter((item) => !itemRules(item).agreement)
        .flatMap((item) => worthTerms(game, rules, holder, item, gains, other)),
    );
  return { holder, other, got: worth(received, true), gave: Math.max(0, -worth(given, false)) };
}

/**
 * Fair deals bring people together; what is given above the worth of what is asked for it is remembered
 * as a gift. Who is paid for something owes no thanks for that.
 */
function thank(game: Game, { rules }: Telling, { holder, other, got, gave }: Account): void {
  const { deal, gift, most } = rules.numbers.deals.remembered;
  if (gave > 0 && got >= deal) remember(game, rules, holder, other, 'dealMade');
  const gifts = clamp(divide(got - gave, gift), 0, most);
  if (gifts > 0) remember(game, rules, holder, other, 'gift', null, gifts);
}
