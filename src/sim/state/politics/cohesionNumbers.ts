import type { AllianceLevel, BondKind } from '../alliance';

/** Numbers of what binds the members of an alliance, and of what that opens. */
export interface CohesionNumbers {
  /** Cohesion, in points from 0 to 100, of an alliance that has lived through nothing yet. */
  readonly base: number;
  /** Points of a deed of each kind, of a month of war together, and of a step of a member's discontent; negative parts. */
  readonly points: Readonly<Record<BondKind, number>>;
  /** The most points that each kind can be worth. */
  readonly most: Readonly<Record<BondKind, number>>;
  /** Turns over which what is past fades to nothing. */
  readonly span: number;
  /** Losses in duranium, beside those of the member who bled most, for each point that a common war can be worth. */
  readonly blood: number;
  /** Points of cohesion that each level asks for. */
  readonly level: Readonly<Record<AllianceLevel, number>>;
  /** Points below that at which a level is in danger, and turns after which it falls. */
  readonly margin: number;
  readonly patience: number;
  /** Share of the research that a technology takes, in permille, that common laws spare who has a teacher. */
  readonly discount: number;
  /** What members make of a level, in points of lean. */
  readonly lean: {
    /** For each war that it fights beside another member, and at most so many of them. */
    readonly war: number;
    readonly wars: number;
    /** For each developed world of other members that common laws open, and at most so many of them. */
    readonly market: number;
    readonly markets: number;
    /** For each point by which cohesion is more than the level asks for. */
    readonly trust: number;
  };
}
