import type { Order, SystemId } from '../../../../sim';
import { number } from '../../../format';
import type { Names } from '../../../names';
import { type Segment, type Sentence, say } from '../../../segments';
import { enumerated, fleetSentence, isFleetOrder } from '../../codes/fleetOrders';
import { orderSentences } from '../../codes/orderSentences';

/** What the advisor says: titles of plans, rows, what is left alone. */
export const advice = {
  title: 'Advisor',
  eyebrow: 'What I would do, and why',
  thinking: 'Weighing what you know',
  nothing: 'I have nothing to add to your orders.',
  nothingHint: 'Ask again when the month brings something new, or end it.',
  acceptAll: 'Accept everything',
  accept: 'Accept',
  acceptPlan: (title: string) => `Accept the plan: ${title}`,
  rows: (count: number) => (count === 1 ? 'one order' : `${number(count)} orders`),
  show: 'Show the orders',
  why: 'Why?',
  refused: (count: number) => `${number(count)} no longer apply`,
  needs: (count: number) =>
    count === 1 ? 'brings along one other order' : `brings along ${number(count)} other orders`,
  leavesTitle: 'What I leave as it is',
  openTalks: 'Open the talks',

  plans: {
    found: {
      title: 'Found an alliance',
      why: 'Your aims cannot be reached alone: find partners and sign a charter.',
    },
    guard: { title: 'Guard what is ours', why: 'Enemies stand in our space.' },
    war: { title: 'War and peace', why: 'It is time to settle with whom we are at war.' },
    take: { title: 'Take {about}', why: 'It is within reach.' },
    clear: {
      title: 'Clear {about} of enemies',
      why: 'Enemies stand there that we can beat together.',
    },
    joint: {
      title: 'Strike {about} with the allies',
      why: 'Our word is given, and so is the day.',
    },
    relieve: { title: 'Relieve {about}', why: 'An ally is about to lose it.' },
    raid: { title: 'Prey on their trade', why: 'Little guards it.' },
    council: { title: 'Speak in Council', why: 'Something is to be gained there.' },
    talks: { title: 'Deal with the courts', why: 'Both sides would gain.' },
    yards: { title: 'Feed the yards', why: 'Yards stand idle.' },
    realm: {
      title: 'Keep the house in order',
      why: 'Studies, stores and offices want a decision.',
    },
    explore: { title: 'Explore and settle', why: 'There is still something to be found.' },
    ready: {
      title: 'Keep the fleets ready',
      why: 'Ships wait better where and how they will be needed.',
    },
  },

  cost: {
    none: 'Costs nothing',
    costs: 'Costs',
    brings: 'Brings',
    work: (amount: number) => `${number(amount)} work`,
    upkeep: (amount: number) => `then ${number(amount)} latinum a month`,
    saves: (amount: number) => `saves ${number(amount)} latinum a month`,
    fleets: (fleets: number, ships: number) =>
      fleets === 1
        ? `sends one fleet of ${number(ships)} ships`
        : `sends ${number(fleets)} fleets with ${number(ships)} ships`,
  },
};

/** Kinds of plans: of what the advisor's orders serve. */
export type PlanKind = keyof typeof advice.plans;

/** What a plan is called: by its kind, and the place it is about. */
export function planTitle(
  { kind, about }: { readonly kind: PlanKind; readonly about: SystemId | null },
  names: Names,
): string {
  const title = advice.plans[kind].title;
  return title.replace('{about}', names.system(about).text);
}

/** A row of advice: all that one fleet is told, or one order. */
export function adviceSentence(orders: readonly Order[], names: Names): Sentence {
  const toFleet = orders.filter(isFleetOrder);
  if (toFleet.length > 0 && toFleet.length === orders.length) return fleetSentence(toFleet, names);
  const [first] = orders;
  if (!first) return [];
  const governor = orders.find((order) => order.type === 'assignGovernor');
  if (first.type === 'createSector' && governor) {
    return say`Found a sector, ${first.name}, with its seat at ${names.world(first.seat)}, governed by ${names.character(governor.character)}`;
  }
  const word = orderSentences[first.type] as (order: Order, names: Names) => Sentence;
  const sentence = word(first, names);
  if (first.type === 'enqueue' && orders.some(({ type }) => type === 'reorderQueue')) {
    return say`${sentence}, before everything else`;
  }
  if (first.type === 'scrapShips') return scrapped(orders, names);
  if (first.type === 'lobby' && orders.length > 1)
    return say`${sentence}, with ${number(orders.length)} words`;
  return sentence;
}

function scrapped(orders: readonly Order[], names: Names): Sentence {
  const ships = orders.flatMap((order) => (order.type === 'scrapShips' ? order.ships : []));
  return say`Break up ${enumerated(ships.map((id) => ({ text: names.ship(id) })))}`;
}

/** Names told one by one; the others are counted. */
const told = 4;

function some(items: readonly Segment[]): Sentence {
  if (items.length <= told) return enumerated(items);
  const shown = items.slice(0, told - 1);
  return enumerated([...shown, { text: `${number(items.length - shown.length)} others` }]);
}

interface Left {
  readonly kind: string;
  readonly fleets?: readonly string[];
  readonly worlds?: readonly string[];
  readonly motions?: readonly string[];
  readonly from?: readonly string[];
  readonly poor?: boolean;
}

/** What the advice leaves alone, and why. */
export function leftSentence(
  { kind, fleets = [], worlds = [], motions = [], from = [], poor = false }: Left,
  names: Names,
): Sentence {
  switch (kind) {
    case 'ownFleets':
      return say`${some(fleets.map(names.fleet))}: you command ${fleets.length === 1 ? 'it' : 'them'} yourself this month.`;
    case 'ownQueues':
      return say`${some(worlds.map(names.world))}: you ordered there yourself what is built.`;
    case 'ownResearch':
      return say`Research: you chose yourself what is studied.`;
    case 'governed':
      return say`${some(worlds.map(names.world))}: ${worlds.length === 1 ? 'its governor decides' : 'their governors decide'} what is built.`;
    case 'votes':
      return say`${motions.length === 1 ? 'A vote' : `${number(motions.length)} votes`} in Council: how you vote is yours to say.`;
    case 'offers':
      return say`Offers of ${some(from.map(names.faction))}: they wait for your own answer.`;
    case 'idleYards':
      return say`${some(worlds.map(names.world))}: ${poor ? 'we earn too little latinum to keep what could be built there' : 'nothing that could be built there is worth its price now'}.`;
    case 'idleFleets':
      return say`${some(fleets.map(names.fleet))}: nothing calls ${fleets.length === 1 ? 'it' : 'them'} elsewhere.`;
    default:
      return [];
  }
}
