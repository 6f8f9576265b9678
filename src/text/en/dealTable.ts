import type { DealItemKind, PromiseTerms } from '../../sim';
import { number } from '../format';
import { calendar } from './calendar';

const count = (n: number, one: string, many: string) => `${number(n)} ${n === 1 ? one : many}`;

/** Words of the deal table: two baskets, and what the other side would say. */
export const dealTable = {
  with: 'With whom',
  give: 'You give',
  take: 'You get',
  empty: 'Nothing yet.',
  gift: {
    give: 'Nothing: they would give for nothing.',
    take: 'Nothing: it is a gift.',
  } as const,
  add: 'Add',
  addTo: (side: string) => `Add to: ${side}`,
  remove: (item: string) => `Take off the table: ${item}`,
  items: {
    stock: 'Stocks',
    world: 'World',
    technology: 'Technology',
    fleet: 'Fleet',
    prisoner: 'Prisoner',
    favour: 'Favours',
    promise: 'Promise',
    treaty: 'Treaty',
    peace: 'Peace',
  } satisfies Readonly<Record<DealItemKind, string>>,
  noneOf: {
    stock: '',
    world: 'They have no world to give.',
    technology: 'Nothing the other does not know.',
    fleet: 'No fleet in reach.',
    prisoner: 'No prisoner held.',
    favour: 'Favours count between allies.',
    promise: 'There is nothing to promise.',
    treaty: 'Every treaty that could be signed is signed.',
    peace: 'There is no war to end.',
  } satisfies Readonly<Record<DealItemKind, string>>,
  say: {
    stock: (amount: number, stock: string) => `${number(amount)} ${stock}`,
    technology: (name: string) => `Knowledge: ${name}`,
    fleet: (name: string) => `Fleet: ${name}`,
    prisoner: (name: string) => `Release of ${name}`,
    favour: (favours: number) => count(favours, 'favour', 'favours'),
    promise: (what: string, time = '') => `Promise to ${what}${time === '' ? '' : ` ${time}`}`,
    treaty: (kind: string, months: number) =>
      months === 0 ? kind : `${kind}, ${calendar.months(months)}`,
    pays: (amount: number, stock: string) => `${number(amount)} ${stock} a month`,
    peace: 'Peace: the war ends in a truce',
  },
  fields: {
    stock: 'Stock',
    amount: 'Amount',
    which: 'Which',
    kind: 'Kind',
    months: 'For how long',
    openEnded: 'until broken',
    due: 'Due',
    /** A deed is due within its time; what is to be kept up is kept for it. */
    time: {
      vote: () => '',
      war: (months: number) => `within ${calendar.months(months)}`,
      cede: (months: number) => `within ${calendar.months(months)}`,
      lean: (months: number) => `for ${calendar.months(months)}`,
      spare: (months: number) => `for ${calendar.months(months)}`,
    } satisfies Readonly<Record<PromiseTerms['kind'], (months: number) => string>>,
    zone: 'Neutral zone',
    motion: 'Motion',
    aMonth: 'A month',
    held: { ours: 'you hold', theirs: 'they hold' },
  },
  clear: 'Clear the table',
  answer: 'Their answer',
  verdicts: { yes: 'Yes', no: 'No', perhaps: 'Perhaps', council: 'Their Council' } as const,
  verdictLines: {
    yes: 'They would accept: the sum is 0 or more, even at worst.',
    no: 'They would refuse: the sum is below 0, even at best.',
    /** Totals it may come to; null: there is no telling. */
    perhaps: (least: string | null, most: string | null) =>
      least === null && most === null
        ? 'They accept at 0 or more. What you cannot see decides it.'
        : least === null
          ? `They accept at 0 or more: ${most} at best, if nothing you cannot see forbids it.`
          : most === null
            ? `They accept at 0 or more: ${least} at worst, and there is no telling how much more.`
            : `They accept at 0 or more. By what you cannot see it lies between ${least} and ${most}.`,
    council: 'Their Council votes on peace. The sum is what their own court thinks of it.',
  } as const,
  impossible: 'Cannot be done',
  emptyTitle: 'An empty table',
  emptyText: 'Lay something into a basket: the answer shows at once.',
  suggestions: 'Asked for as it is',
  sum: 'Why',
  /** What something hidden may add or take; from some size on there is no bound. */
  hiddenSpan: (up: number, down: number) => {
    if (up === down && up < 100_000) return `± ${number(up)}`;
    if (up === 0 && down >= 100_000) return 'could forbid it';
    const side = (sign: string, points: number) =>
      points >= 100_000 ? `${sign} any amount` : `${sign} ${number(points)}`;
    return `${side('+', up)}, ${side('\u2212', down)}`;
  },
  wouldTake: 'What would it take?',
  nothingHelps: 'No coin or favour of yours would change their mind.',
  nothingSurer: 'Nothing you could add would make it surer: what you cannot see has no price.',
  propose: 'Propose',
  counterPropose: 'Answer with this',
  envoysAnswer: 'To ask costs nothing. Their envoys answer at the end of the turn, by this sum.',
  personAnswers:
    'To ask costs nothing. Their court answers in person: this is what its envoys would say.',
  offered: 'An offer lies between you',
  withdraw: 'Withdraw',
  received: (power: string) => `${power} offers`,
  youOffer: (power: string) => `You offer ${power}`,
  theyGive: 'They give',
  theyTake: 'They want',
  forNothing: 'nothing',
  accept: 'Accept',
  refuse: 'Refuse',
  accepted: 'You accept',
  refused: 'You refuse',
  counter: 'Counter…',
  forUs: 'Worth to you, by your envoys',
  stands: (date: string) => `made ${date}`,
  counters: 'An answer to an earlier offer',
  noPartner: 'There is nobody to deal with.',
};
