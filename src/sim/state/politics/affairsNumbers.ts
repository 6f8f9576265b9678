import type { TreatyKind } from '../diplomacy';

/** Numbers of what goes on between powers and bears on opinions for as long as it does. */
export interface AffairsNumbers {
  /** Points by which it weighs more from month to month, or less, until it weighs what it is worth. */
  readonly pace: number;
  readonly borders: {
    /** Distance within which worlds of two powers are in each other's way, in tenths of a light year. */
    readonly range: number;
    /** Steps for a system both hold worlds of, where one nearby is one step. */
    readonly shared: number;
    /** Times that a system counts for so many turns after the other came there. */
    readonly fresh: number;
    readonly freshFor: number;
    /** Share of the friction that a treaty settles, in permille. */
    readonly eases: Readonly<Record<TreatyKind, number>>;
  };
  /** Weight of people under foreign rule by their status, in permille. */
  readonly kin: Readonly<Record<'citizen' | 'client' | 'subject' | 'enslaved', number>>;
  readonly claims: {
    /** Turns for which a world taken is claimed: own from the beginning, and come to later. */
    readonly home: number;
    readonly taken: number;
    /** Turns for which one claims what was promised and not handed over. */
    readonly promised: number;
    /** Turns for which one must have held what was not one's own to claim it. */
    readonly heldFor: number;
    /** Steps of a system with a developed world that is claimed, where an outpost is one. */
    readonly developed: number;
  };
  readonly mastery: {
    /** Shares of all might that the balance bears, in permille: at least, and divided by the sides. */
    readonly from: number;
    readonly fair: number;
    /** Share of all might beyond that which is a step, in permille. */
    readonly step: number;
  };
  /** Steps that each treaty with an enemy is worth as aid to him. */
  readonly aid: Readonly<Record<TreatyKind, number>>;
}
