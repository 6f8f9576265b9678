import type { GameEvent, Order, Reason, Statement, Term } from '../sim';
import { events } from './en/codes/events';
import { orderSentences } from './en/codes/orderSentences';
import { reasons } from './en/codes/reasons';
import { statements } from './en/codes/statements';
import { terms } from './en/codes/terms';
import { fill } from './fill';
import type { Names } from './names';
import { nameIn } from './refusalSentence';
import type { Sentence } from './segments';
import { spoken } from './spoken';

/**
 * The words for a code. Files of older builds hold reasons and labels that nobody gives any more: those are
 * shown as they stand.
 */
function wordsFor<Code extends string>(table: Readonly<Record<Code, string>>, code: Code): string {
  return table[code] ?? code;
}

/** A fact as a sentence with links. */
export function eventSentence(event: GameEvent, names: Names): Sentence {
  const word = spoken(events)[event.type] as (event: GameEvent, names: Names) => Sentence;
  return word(event, names);
}

/** An order as a sentence with links. */
export function orderSentence(order: Order, names: Names): Sentence {
  const word = spoken(orderSentences)[order.type] as (order: Order, names: Names) => Sentence;
  return word(order, names);
}

/** Why the computer would do something. */
export function reasonSentence(reason: Reason, names: Names): string {
  return fill(wordsFor(spoken(reasons), reason.code), reason.values ?? {}, nameIn(names));
}

/** The label of one term of a sum. Whose subject is a people asks for `{species}`: it may share its id with a power. */
export function termLabel({ label, subject }: Term, names: Names): string {
  const values = subject === undefined ? {} : { subject, species: subject };
  return fill(wordsFor(spoken(terms), label), values, (id, key) =>
    key === 'species' ? names.species(id) : names.anything(id),
  );
}

/** What the rules say of a case, as a sentence. */
export function statementSentence({ code, values }: Statement, names: Names): string {
  return fill(wordsFor(spoken(statements), code), values, nameIn(names));
}
