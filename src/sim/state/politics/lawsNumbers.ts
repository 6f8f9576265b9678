import type { PeopleStatus } from '../world';

/** Numbers of the laws on peoples: what giving one takes, and what bondage brings and costs. */
export interface LawsNumbers {
  /** Influence that a law costs which makes somebody's lot harder, and one which does not. */
  readonly harsher: number;
  readonly gentler: number;
  /** Influence for each step down the ladder of 1,000 million people. */
  readonly perBillion: number;
  /** Turns from one step down to the next; a step up is taken at once. */
  readonly step: number;
  /** Turns for which a law that raised somebody may not be made harsher. */
  readonly held: number;
  /** Turns of bondage after which who ends it is thanked. */
  readonly thanked: number;
  /** Points of loyalty and unrest for each step down of a whole world, at once. */
  readonly loyalty: number;
  readonly unrest: number;
  /** Points of loyalty more where a whole world is to be put in bondage, and prestige for each such world. */
  readonly bondage: number;
  readonly prestige: number;
  /** Attitude to bondage, without sign, from which a court that has no part in it remembers such a law. */
  readonly abhors: number;
  /** Millions in bondage for each latinum of guards a month; 0: they cost nothing. */
  readonly guarded: number;
  /** More ore in permille for each 1,000 million in bondage on a world, and at most. */
  readonly mines: number;
  readonly minesMost: number;
  /** Share of their work that those miss who were let out of bondage, in permille, and turns until they have found other. */
  readonly slump: number;
  readonly slumpFades: number;
  /** Points of loyalty of a people whose kin its ruler holds in bondage. */
  readonly kin: number;
  /** Births by status, in permille of what they would be in freedom. */
  readonly births: Readonly<Record<PeopleStatus, number>>;
  /** Share of those in bondage who flee in a month, in permille, where a world of their own kind takes them in. */
  readonly flight: number;
}
