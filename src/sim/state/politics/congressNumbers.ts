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
  /**
   * What the losing side pays the winning: share of what the war supports, at most a share of its latinum, in permille; what
   * is asked at most of one whose stores one does not know.
   */
  readonly indemnity: { readonly share: number; readonly means: number; readonly unknown: number };
  /** Points of worth that nobody has to ask himself, and share of a grudge against who would have that counts no more. */
  readonly face: number;
  readonly grudge: number;
  /** Share of the opinion of a third power who calls it. */
  readonly host: number;
  /** Prestige of a third power for each peace that is signed. */
  readonly prestige: number;
}
