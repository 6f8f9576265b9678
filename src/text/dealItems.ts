import type { DealItem, PromiseTerms, TreatyTerms } from '../sim';
import { diplomacyScreen } from './en/diplomacyScreen';
import { nouns } from './en/nouns';
import type { Names } from './names';

/** Puts a motion into words by its id; what only a Council knows is named by its kind. */
export type NameMotion = (motion: string) => string;

/** One thing in a basket of a deal: `40 latinum`, `Promise to vote for war on …`. */
export function dealItemText(item: DealItem, names: Names, nameMotion: NameMotion): string {
  const { say, fields } = diplomacyScreen.deal;
  switch (item.kind) {
    case 'stock':
      return say.stock(item.amount, nouns.stocks[item.stock].toLowerCase());
    case 'world':
      return names.world(item.world).text;
    case 'technology':
      return say.technology(names.technology(item.technology).text);
    case 'fleet':
      return say.fleet(names.fleet(item.fleet).text);
    case 'prisoner':
      return say.prisoner(names.character(item.character));
    case 'favour':
      return say.favour(item.amount);
    case 'promise':
      return say.promise(
        promiseText(item.promise, names, nameMotion),
        fields.time[item.promise.kind](item.turns),
      );
    case 'treaty':
      return treatyText(item.terms);
    case 'peace':
      return say.peace;
  }
}

/** What is promised, as it follows `promise to …`. */
export function promiseText(promise: PromiseTerms, names: Names, nameMotion: NameMotion): string {
  const { say } = diplomacyScreen.promises;
  switch (promise.kind) {
    case 'vote':
      return say.vote(promise.choice, nameMotion(promise.motion));
    case 'war':
      return say.war(names.faction(promise.on).text);
    case 'lean':
      return promise.toward === null ? say.balance : say.lean(names.faction(promise.toward).text);
    case 'cede':
      return say.cede(names.world(promise.world).text);
    case 'spare':
      return say.spare(names.faction(promise.faction).text);
  }
}

function treatyText({ kind, turns, stock, amount }: TreatyTerms): string {
  const { say } = diplomacyScreen.deal;
  const named = say.treaty(diplomacyScreen.treaties.kinds[kind], turns);
  if (stock === null || amount === 0) return named;
  return `${named} · ${say.pays(amount, nouns.stocks[stock].toLowerCase())}`;
}
