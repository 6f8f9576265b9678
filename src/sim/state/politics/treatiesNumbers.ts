import type { TreatyKind } from '../diplomacy';

/** Numbers of treaties, truces, wars and peace. */
export interface TreatiesNumbers {
  /** Turns a treaty must have held before its keeping is remembered, each time. */
  readonly keptAfter: number;
  /** Most turns a treaty is signed for. */
  readonly longest: number;
  /** Turns a treaty is usually signed for, twice that at most; 0: until broken, if one likes. */
  readonly usual: Readonly<Record<TreatyKind, number>>;
  /** Turns before its end from which a treaty may be signed anew, and from which its end is told. */
  readonly renewal: number;
  readonly notice: number;
  /** Most systems of a neutral zone. */
  readonly zoneSystems: number;
  /** Turns after passage has ended in which nobody is blamed for ships that have yet to go home. */
  readonly withdrawal: number;
  /** Violations by one signatory that end the armistice as broken by him. */
  readonly zoneStrikes: number;
  /** How grave it is to break a treaty: so many times `treatyBroken` is remembered. */
  readonly gravity: Readonly<Record<TreatyKind, number>>;
  /** Prestige that breaking a treaty costs for each step of its gravity. */
  readonly breachPrestige: number;
  /** Latinum that a trade treaty adds for each of the partner's worlds in range. */
  readonly latinumPerPartner: number;
  /** Influence a turn that guaranteeing a power costs, and so much more for each further one. */
  readonly guarantee: { readonly first: number; readonly further: number };
  /** Turns for which a wrong suffered is a cause for war. */
  readonly causeLasts: number;
  /** Turns for which who gets something by a deal must not make war on who gave it. */
  readonly faith: number;
  /** Systems that may be named as goals of a war. */
  readonly goals: number;
  readonly score: {
    /** Points for each size of a world taken, and for each system taken that was a goal. */
    readonly worldSize: number;
    readonly goal: number;
    /** Worth in duranium of losses that make a point. */
    readonly lossesPerPoint: number;
    /** Points for each point of exhaustion, in permille. */
    readonly exhaustion: number;
    /** Worth (about a latinum) that a point of score supports in a peace. */
    readonly worth: number;
  };
}
