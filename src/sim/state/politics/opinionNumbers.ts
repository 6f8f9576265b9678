import type { MemoryKind, TreatyKind } from '../diplomacy';

/** How a kind of memory weighs. */
export interface MemoryRule {
  /** Points of opinion of one such deed; negative is a grudge. */
  readonly points: number;
  /** Turns after which it is forgotten; it fades evenly until then. */
  readonly span: number;
  /** Most that repeated deeds of the kind add up to, in points without sign. */
  readonly most: number;
}

/** Points of opinion a treaty in force is worth to its first and to its second signatory. */
export interface TreatyEsteem {
  readonly first: number;
  readonly second: number;
}

/** Numbers of opinions and what is known of them. */
export interface OpinionNumbers {
  readonly memories: Readonly<Record<MemoryKind, MemoryRule>>;
  /** Points while it lasts. */
  readonly atWar: number;
  readonly truce: number;
  readonly allied: number;
  readonly treaties: Readonly<Record<TreatyKind, TreatyEsteem>>;
  /** Points for each enemy in common, and how many count at most. */
  readonly commonEnemy: number;
  readonly commonEnemies: number;
  /** Points for each friend it is at war with, and how many count at most. */
  readonly friendsEnemy: number;
  readonly friendsEnemies: number;
  /** Points for a power next door of twice one's own weight or more; its share for less. */
  readonly mightyNeighbour: number;
  /** Distance between capitals within which powers are neighbours, in tenths of a light year. */
  readonly neighbourRange: number;
  /** Millions of one's own people in bondage that make one grievance. */
  readonly kinMillions: number;

  // Character: points at an attitude of 100; of −100 as many with the other sign.
  /** For what both live by or abhor, each at 100; what one abhors and the other lives by takes as much. */
  readonly beliefs: number;
  readonly mostBeliefs: number;
  /** For keeping slaves. */
  readonly bondage: number;
  /** For each war of conquest it began and still fights, and how many count at most. */
  readonly conquest: number;
  readonly conquests: number;
  /** For prestige of `prestigeFull` or more (less in proportion), as honour weighs it. */
  readonly prestige: number;
  readonly prestigeFull: number;
  /** Share of what is remembered of broken words that honour adds once more, in permille. */
  readonly faithless: number;
  /** For being allies, as a people likes coalitions. */
  readonly custom: number;
  /** For a trade treaty, as a people likes trade. */
  readonly trade: number;
  /** For who leads the alliance in one's own place, as ambition weighs it. */
  readonly rival: number;
  /** Share of all grudges that forgiveness takes off, in permille. */
  readonly forgiveness: number;
}
