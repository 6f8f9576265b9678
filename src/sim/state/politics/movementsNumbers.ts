import type { MovementStep } from '../movement';

/** Numbers of movements of peoples: what feeds them, what they do, and what answers cost. */
export interface MovementsNumbers {
  /** Millions of a people on a developed world from which it counts. */
  readonly leastMillions: number;
  readonly begin: {
    /** What support would come to, in points, from which a movement may begin; what it begins with. */
    readonly at: number;
    readonly support: number;
    readonly radicalism: number;
    /** Chance a month for each point beyond, in permille. */
    readonly chance: number;
  };
  /** Support somewhere, in points, at which a movement takes each step. */
  readonly steps: Readonly<Record<MovementStep, number>>;
  /** Points below at which it falls back, and below which it ends. */
  readonly slack: number;
  readonly ends: number;
  /** Months a step lasts at least. */
  readonly months: number;
  /** Months after its end in which the same people does not begin another. */
  readonly rest: number;
  /** Points a month by which support grows, and eases, at most. */
  readonly rise: number;
  readonly ease: number;
  /** What support grows towards, in points. */
  readonly support: {
    /** For each point of loyalty below what is usual, in permille of a point. */
    readonly disloyalty: number;
    readonly bondage: number;
    /** A conquest, fading over so many turns. */
    readonly conquest: number;
    readonly conquestFades: number;
    /** Each month of arrears, and a blockade. */
    readonly arrears: number;
    readonly blockade: number;
    /** A power of that people at war with the ruler. */
    readonly kin: number;
    /** The nearest power that frees people and is at war with the ruler: at no distance, within its reach (tenths of a light year). */
    readonly liberator: number;
    readonly reach: number;
    /** Its fame: permille of a point for each point of prestige, and at most. */
    readonly fame: number;
    readonly mostFame: number;
    /** Each other world of the movement with as many behind it as a strike takes, and at most. */
    readonly neighbour: number;
    readonly mostNeighbours: number;
    /** Each world that freed itself within so many turns, and at most. */
    readonly example: number;
    readonly mostExamples: number;
    readonly exampleFades: number;
    /** An uprising put down, fading over so many turns. */
    readonly fear: number;
    readonly fearFades: number;
    /** A garrison at its limit; radicalism in permille of its points. */
    readonly garrison: number;
    readonly radical: number;
  };
  /** Points a month. */
  readonly radicalism: {
    readonly month: number;
    readonly openly: number;
    readonly eased: number;
    readonly repressed: number;
    /** At once: an uprising put down, a promise not kept. */
    readonly crushed: number;
    readonly broken: number;
  };
  /** Output lost by each step, in permille. */
  readonly loss: Readonly<Record<MovementStep, number>>;
  readonly rising: {
    /** Points of arms: of any world, and of each 1,000 million that stand by it. */
    readonly base: number;
    readonly risers: number;
    /** Share of that which comes each month after the first, in permille. */
    readonly recruits: number;
    /** Rounds fought a month. */
    readonly rounds: number;
    /** Share of the other side's strength at which a side is broken, in permille. */
    readonly routed: number;
    /** Share of a people that dies when it is put down, in permille; support and loyalty lost, in points. */
    readonly dead: number;
    readonly cowed: number;
    readonly loyalty: number;
    /** Prestige lost by a ruler who loses a world. */
    readonly prestige: number;
  };
  readonly answers: {
    /** Months before another answer is given, unless a step is taken meanwhile; before the same once more. */
    readonly kept: number;
    readonly again: number;
    /** Points that answers take from support. */
    readonly points: {
      readonly grant: number;
      readonly bargain: number;
      readonly calm: number;
      readonly divide: number;
      readonly repress: number;
    };
    /** Months over which what was given once fades: a creed allowed, and words. */
    readonly creed: number;
    readonly words: number;
    /** Influence at once: a part of its own, and for each 1,000 million. */
    readonly bargain: { readonly influence: number; readonly perBillion: number };
    readonly divide: {
      readonly influence: number;
      readonly perBillion: number;
      readonly radicalism: number;
    };
    readonly creedPrice: { readonly influence: number; readonly perBillion: number };
    /** Latinum a month for each 1,000 million. */
    readonly bread: number;
    readonly feasts: number;
    /** Influence a month; the share of sabotage that is found in time, in permille; points a month that support grows less. */
    readonly watch: {
      readonly influence: number;
      readonly spared: number;
      readonly slows: number;
    };
    /** Prestige a month. */
    readonly repress: { readonly prestige: number };
    /** Points of troops marched in at most, latinum for each. */
    readonly march: { readonly strength: number; readonly latinum: number };
  };
  readonly aid: {
    /** Influence and latinum for a load of arms, points of strength in it, and the most that can wait. */
    readonly influence: number;
    readonly latinum: number;
    readonly strength: number;
    readonly most: number;
    /** Points of support for each 10 points of arms sent. */
    readonly support: number;
  };
}
