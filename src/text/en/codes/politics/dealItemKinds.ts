import type {
  DealItemKind,
  DealItemOf,
  Deposit,
  StatementCode,
  TreatyKind,
  TreatyTerms,
} from '../../../../sim';
import { number } from '../../../format';
import type { Names } from '../../../names';
import { calendar } from '../../calendar';
import { nouns } from '../../nouns';
import { type NameMotion, type Pieces, wordsOfPromise } from './promiseKinds';
import { treatyTitles } from './treaties';

/** What is said of a kind of thing in a basket. */
export interface DealItemWording<K extends DealItemKind> {
  /** In a list of what could be laid down. */
  readonly name: string;
  /** Why there is none to lay down. */
  readonly none: string;
  /** On its plate. */
  readonly plate: (item: DealItemOf<K>, names: Names, nameMotion: NameMotion) => string;
  /** In the middle of what is told. */
  readonly told: (item: DealItemOf<K>, names: Names) => Pieces;
  /** What it does once the deal is struck, by the codes of its effects. */
  readonly effects: Readonly<Partial<Record<StatementCode, string>>>;
}

const favours = (count: number) => `${number(count)} ${count === 1 ? 'favour' : 'favours'}`;

type Wordings = { readonly [K in DealItemKind]: DealItemWording<K> };

/** Every kind of thing in a basket, in words; screens list them in this order. */
export const dealItemKindWords = {
  stock: {
    name: 'Stocks',
    none: '',
    plate: ({ stock, amount }) => `${number(amount)} ${nouns.stocks[stock].toLowerCase()}`,
    told: ({ stock, amount }) => [`${number(amount)} ${stock}`],
    effects: {
      'item.stock': 'Passes from {giver} to {receiver} once, in the month the deal is struck.',
    },
  },
  world: {
    name: 'World',
    none: 'They have no world to give.',
    plate: ({ world }, names) => names.world(world).text,
    told: ({ world }, names) => [names.world(world)],
    effects: {
      'item.world':
        'Passes to {receiver} with {millions} million people and all that is built. It makes {dilithium} dilithium, {duranium} duranium, {latinum} latinum, {research} research and {industry} work a month.',
      'item.worldUnseen': 'That is what was last known of {world}: there may be more or less.',
    },
  },
  technology: {
    name: 'Technology',
    none: 'Nothing the other does not know.',
    plate: ({ technology }, names) => `Knowledge: ${names.technology(technology).text}`,
    told: ({ technology }, names) => ['the secret of ', names.technology(technology)],
    effects: {
      'item.technology': 'Saves {receiver} {points} points of research; who gives it keeps it.',
    },
  },
  fleet: {
    name: 'Fleet',
    none: 'No fleet in reach.',
    plate: ({ fleet }, names) => `Fleet: ${names.fleet(fleet).text}`,
    told: ({ fleet }, names) => [names.fleet(fleet)],
    effects: {
      'item.fleet':
        'Passes to {receiver} with {ships:ship|ships}, paper strength {strength}. Its upkeep there: {latinum} latinum and {dilithium} dilithium a month.',
    },
  },
  prisoner: {
    name: 'Prisoner',
    none: 'No prisoner held.',
    plate: ({ character }, names) => `Release of ${names.character(character)}`,
    told: ({ character }, names) => [`the freedom of ${names.character(character)}`],
    effects: { 'item.prisoner': '{character} leaves the custody of {giver} and goes home.' },
  },
  favour: {
    name: 'Favours',
    none: 'Favours count between allies.',
    plate: ({ amount }) => favours(amount),
    told: ({ amount }) => [amount === 1 ? 'a favour' : favours(amount)],
    effects: {
      'item.favour':
        'While {giver} owes it, it leans {points:point|points} towards every motion that {receiver} moves.',
    },
  },
  promise: {
    name: 'Promise',
    none: 'There is nothing to promise.',
    plate({ promise, turns, deposit }, names, nameMotion) {
      const { deed, time } = wordsOfPromise(promise);
      const given = `Promise to ${deed(promise, names, nameMotion)} ${time(turns)}`.trimEnd();
      return deposit ? `${given}, on a deposit of ${depositWords(deposit)}` : given;
    },
    told: ({ promise, deposit }, names) => [
      'a promise ',
      ...wordsOfPromise(promise).told(promise, names),
      ...(deposit ? [` on a deposit of ${depositWords(deposit)}`] : []),
    ],
    effects: {
      'promise.breach':
        'Broken, it costs {giver} {points} of the opinion of {receiver}, {witnessed} of each who knew of it or is told by {receiver}, and trust in its word.',
      'promise.deposit':
        'The deposit is taken from the stores of {giver} at once. It goes back when the promise is kept or has lost its object, and to {receiver} when it is broken.',
    },
  },
  treaty: {
    name: 'Treaty',
    none: 'Every treaty that could be signed is signed.',
    plate: ({ terms }) => treatyPlate(terms),
    told: ({ terms }) => [treaties[terms.kind]],
    effects: {},
  },
  peace: {
    name: 'Peace',
    none: 'There is no war to end.',
    plate: () => 'Peace: the war ends in a truce',
    told: () => ['peace'],
    effects: {
      'item.peace':
        'The war of {giver} and {receiver}, and of their allies on each side, ends in a truce of {months:month|months}.',
      'item.peaceKeeps': 'Each keeps the worlds it holds, but for those in the baskets.',
    },
  },
} satisfies Wordings;

/** The words of an item's kind. */
export function wordsOfItem<K extends DealItemKind>(item: DealItemOf<K>): DealItemWording<K> {
  const wordings: Wordings = dealItemKindWords;
  return wordings[item.kind as K];
}

/** What is set aside for a promise: `40 latinum`. */
export function depositWords({ stock, amount }: Deposit): string {
  return `${number(amount)} ${nouns.stocks[stock].toLowerCase()}`;
}

const treaties: Readonly<Record<TreatyKind, string>> = {
  nonAggression: 'a non-aggression pact',
  transit: 'a right of transit',
  trade: 'a trade treaty',
  intelligence: 'shared intelligence',
  defence: 'a defence pact',
  armistice: 'an armistice',
  protectorate: 'protection',
  guarantee: 'a guarantee of independence',
  tribute: 'tribute',
  pension: 'a pension',
};

function treatyPlate({ kind, turns, stock, amount }: TreatyTerms): string {
  const named = treatyTitles[kind];
  const dated = turns === 0 ? named : `${named}, ${calendar.months(turns)}`;
  if (stock === null || amount === 0) return dated;
  return `${dated} · ${number(amount)} ${nouns.stocks[stock].toLowerCase()} a month`;
}
