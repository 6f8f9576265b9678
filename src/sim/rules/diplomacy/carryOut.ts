import { within } from '../../events/within';
import { clamp, divide } from '../../lib/integers';
import { total } from '../../lib/terms';
import type { Deal, DealId, DealItem, TreatyTerms } from '../../state/diplomacy';
import type { Game } from '../../state/game';
import type { FactionId } from '../../state/ids';
import type { TurnContext } from '../../turn/context';
import { creditPayment } from '../alliance/accounts';
import { membersWith } from '../relations';
import { cedeWorld } from './carryOut/cedeWorld';
import { freePrisoner } from './carryOut/freePrisoner';
import { handOverFleet } from './carryOut/handOverFleet';
import { shareTechnology } from './carryOut/shareTechnology';
import { addFavours, allianceOfBoth } from './favours';
import { remember } from './memories';
import { makePledge } from './pledges';
import { signTreaty, treatyRefusal } from './treaties';
import { leavesWarToCouncil } from './treatyRefusal';
import { makePeace } from './wars';
import { worthTerms } from './worth';

/**
 * Carries out a deal that was agreed and can be done: peace first, then everything in both baskets
 * changes hands. What it was worth to each side is remembered.
 */
export function carryOut(game: Game, context: TurnContext, deal: Deal): void {
  const { id, from, to, give, take } = deal;
  delete game.deals[id];
  const worth = {
    [from]: gainOf(game, context, take, from, to),
    [to]: gainOf(game, context, give, to, from),
  };
  const basket = (items: readonly DealItem[], giver: FactionId, receiver: FactionId) => {
    for (const item of peaceFirst(items)) handOver(game, context, id, item, giver, receiver);
  };
  const isAskedForPeace = take.some(({ kind }) => kind === 'peace');
  if (isAskedForPeace) basket(take, to, from);
  basket(give, from, to);
  if (!isAskedForPeace) basket(take, to, from);
  thank(game, context, deal, worth);
  const fact = { deal: id, from, receiver: to, give: [...give], take: [...take] };
  context.emit({ type: 'dealMade', ...fact }, null, [from, to].sort(), false);
}

function peaceFirst(items: readonly DealItem[]): DealItem[] {
  const peace = items.filter(({ kind }) => kind === 'peace');
  return [...peace, ...items.filter(({ kind }) => kind !== 'peace')];
}

/** What changes hands is told as part of the deal: who reads of that reads it there. */
function handOver(
  game: Game,
  context: TurnContext,
  deal: DealId,
  item: DealItem,
  giver: FactionId,
  receiver: FactionId,
): void {
  const told = within(context, deal);
  switch (item.kind) {
    case 'stock':
      pay(game, item, giver, receiver);
      creditPayment(game, context.rules, giver, receiver, 'subsidies', item.amount);
      break;
    case 'world':
      cedeWorld(game, told, item.world, receiver);
      break;
    case 'technology':
      shareTechnology(game, told, item.technology, receiver);
      break;
    case 'fleet':
      handOverFleet(game, told, item.fleet, receiver);
      break;
    case 'prisoner':
      freePrisoner(game, told, item.character, giver);
      break;
    case 'favour':
      owe(game, item.amount, giver, receiver);
      break;
    case 'promise':
      makePledge(game, giver, receiver, item.promise, item.turns);
      break;
    case 'treaty':
      signTreaty(game, told, item.terms, giver, receiver);
      signForFriends(game, context, item.terms, giver, receiver);
      break;
    case 'peace':
      endWar(game, told, giver, receiver);
      break;
  }
}

function owe(game: Game, favours: number, debtor: FactionId, creditor: FactionId): void {
  const alliance = allianceOfBoth(game, debtor, creditor);
  if (alliance) addFavours(alliance, debtor, creditor, favours);
}

function pay(
  game: Game,
  { stock, amount }: Extract<DealItem, { kind: 'stock' }>,
  giver: FactionId,
  receiver: FactionId,
): void {
  const payer = game.factions[giver]?.books;
  const payee = game.factions[receiver]?.books;
  if (!payer || !payee) return;
  payer.stocks[stock] -= amount;
  payee.stocks[stock] += amount;
}

/** An armistice binds every member of a coalition that keeps peace and war to its Council. */
function signForFriends(
  game: Game,
  context: TurnContext,
  terms: TreatyTerms,
  first: FactionId,
  second: FactionId,
): void {
  if (terms.kind !== 'armistice') return;
  const sideOf = (faction: FactionId) =>
    leavesWarToCouncil(game, faction) ? membersWith(game, faction) : [faction];
  for (const one of sideOf(first)) {
    for (const other of sideOf(second)) {
      if (one === first && other === second) continue;
      if (treatyRefusal(game, context.rules, terms, one, other) !== null) continue;
      signTreaty(game, context, terms, one, other);
    }
  }
}

function endWar(game: Game, { rules, emit }: TurnContext, a: FactionId, b: FactionId): void {
  const until = makePeace(game, rules, a, b);
  emit({ type: 'peaceMade', factions: [a, b], until }, null, 'all');
}

/** What a side receives, in points of worth to it, before anything changes hands. */
function gainOf(
  game: Game,
  { rules }: TurnContext,
  items: readonly DealItem[],
  judge: FactionId,
  other: FactionId,
): number {
  return total(items.flatMap((item) => worthTerms(game, rules, judge, item, true, other)));
}

/** Fair deals bring people together; who gives and asks nothing is remembered for that. */
function thank(
  game: Game,
  { rules }: TurnContext,
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
