/** Numbers of congresses. */
export interface CongressNumbers {
  /** Influence that calling one costs, and more for each power that is invited. */
  readonly cost: number;
  readonly perGuest: number;
  /** Turns between the call and the day. */
  readonly notice: number;
  /** Turns after it in which none may be called on the same question. */
  readonly again: number;
  /** Turns for which a peace that is signed binds. */
  readonly binds: number;
  /** Points of worth that nobody has to ask for peace himself; share of the opinion of who calls it, in permille. */
  readonly face: number;
  readonly host: number;
  /** Prestige of a third power for each peace that is signed. */
  readonly prestige: number;
}
