import { number } from '../../../format';
import { dealItemKindWords } from '../../codes/politics/dealItemKinds';

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
  things: dealItemKindWords,
  fields: {
    stock: 'Stock',
    amount: 'Amount',
    which: 'Which',
    kind: 'Kind',
    months: 'For how long',
    openEnded: 'until broken',
    due: 'Due',
    condition: 'Condition',
    deposit: 'Deposit',
    noDeposit: 'No deposit',
    depositOf: (stock: string) => `Deposit of ${stock}`,
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
  /** Between what might do and what is sure to, as far as stores are not known. */
  mightTake: (give: string, take: string) =>
    `They may take less, if what lies in their stores speaks for it: no less than ${give} for ${take}. What lies here now does either way.`,
  insult: 'They would take this as an insult and remember it.',
  nothingHelps: 'No coin or favour of yours would change their mind.',
  nothingSurer: 'Nothing you could add would make it surer: what you cannot see has no price.',
  propose: 'Propose',
  counterPropose: 'Answer with this',
  envoysAnswer:
    'Their envoys answer at the end of the turn, by this sum. To ask costs nothing, unless it is an insult.',
  personAnswers:
    'Their court answers in person: this is what its envoys would say. To ask costs nothing.',
  secret: 'Keep it from the others',
  secretOffer: 'in secret',
  findsOut: (power: string) => `Chance in a month that ${power} finds out:`,
  leak: 'How it may come out',
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
