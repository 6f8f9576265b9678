/**
 * What worlds of a theatre have of which nothing is said.
 * @source invented
 */
export const usual = {
  /** How full they are, in percent. */
  settled: { outposts: 45, free: 60 },
  /** How loyal they are, by the law of who lives there. */
  loyalty: { citizen: 75, client: 60, subject: 48, enslaved: 22 },
  /** Free peoples keep what troops they can feed: one for so many millions, within limits. */
  freeTroops: { least: 30, most: 160, millionsForOne: 20 },
} as const;
