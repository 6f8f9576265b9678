import type { Told } from '../events/event';
import type { Treaty } from '../state/diplomacy';
import type { AllianceId, FactionId } from '../state/ids';

/** What is said in a Council is heard at its next session, by all who then sit in it or `only` by some. */
interface InCouncil {
  readonly council: AllianceId;
  readonly only?: readonly FactionId[];
}

/** Who hears what an order states, in order of id; `all` for the whole galaxy. */
export type Hearers = readonly FactionId[] | 'all' | InCouncil;

/** Something said in a Council by order, until the session at which it is heard. */
export interface Minute extends InCouncil {
  readonly fact: Told;
  /** Whether nothing has taken it back since. */
  readonly stands: () => boolean;
}

/** A treaty broken by order this month. */
export interface Breach {
  readonly treaty: Treaty;
  readonly by: FactionId;
  /** Whether the other signatory had broken it in the same month, before. */
  readonly late: boolean;
}

/** What the month makes of an order besides the change itself. */
export interface Month {
  /**
   * States what the order has just done. Nobody hears it if it `stands` no more when all orders of
   * the month are carried out (in a Council: at its session): what is said and taken back in one
   * month was never said.
   */
  tell(fact: Told, to: Hearers, stands?: () => boolean): void;
  /** What something was before the first order of the month that asks; `now` when this is the first. */
  first<T extends string | null>(matter: string, now: T): T;
  readonly breaches: Breach[];
}

/** The month of an order that is only being planned: nobody hears of it. */
export function unheard(): Month {
  return { tell: () => {}, first: (_, now) => now, breaches: [] };
}
