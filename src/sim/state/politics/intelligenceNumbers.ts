import type { CovertKind } from '../agent';

/** What a covert mission takes, and how likely it is before anything else is counted. */
export interface CovertFigures {
  /** Months it takes; of one that goes on: before it is in place. */
  readonly months: number;
  /** Latinum when it begins. */
  readonly latinum: number;
  /** Chance that it works, in permille. */
  readonly base: number;
  /** Points of suspicion that it leaves; of one that goes on, once it is in place. */
  readonly clue: number;
}

/** Numbers of agents and what they do in secret. */
export interface IntelligenceNumbers {
  readonly agents: {
    /** How many any power can lead, one more for so many worlds, and at most. */
    readonly first: number;
    readonly perWorlds: number;
    readonly most: number;
    readonly latinum: number;
    readonly influence: number;
    /** Latinum a month for each. */
    readonly upkeep: number;
    /** What one begins with, in points. */
    readonly skill: number;
    readonly cover: number;
    /** Points of cover a month that come back at home, and at most. */
    readonly rests: number;
    readonly mostCover: number;
    /** Points of cover that a mission costs: one that worked, one that did not, being held. */
    readonly worked: number;
    readonly failed: number;
    readonly caught: number;
    readonly mostSkill: number;
    /** A mission teaches something only where its chance was no better than this, in permille. */
    readonly lesson: number;
    /** Months for which one is held. */
    readonly held: number;
  };
  readonly travel: {
    /** Tenths of a light year a month. */
    readonly pace: number;
    /** Months to settle in anywhere. */
    readonly settle: number;
  };
  readonly missions: Readonly<Record<CovertKind, CovertFigures>>;
  /** Chance that a mission works, in permille. */
  readonly odds: {
    /** For each point of skill, of cover, of vigilance, of suspicion. */
    readonly skill: number;
    readonly cover: number;
    readonly vigilance: number;
    readonly suspicion: number;
    /** For each point of garrison on the world, and at most. */
    readonly garrison: number;
    readonly mostGarrison: number;
    /** Where all who live there are of one's own people. */
    readonly kin: number;
    /** Where all are in bondage. */
    readonly bound: number;
    /** Where it is about a head of state, who is guarded. */
    readonly head: number;
    /** For each tier of the technology. */
    readonly tier: number;
    readonly least: number;
    readonly most: number;
  };
  /** Chance that one that does not work is found out, in permille. */
  readonly risk: {
    readonly base: number;
    readonly cover: number;
    readonly vigilance: number;
    readonly suspicion: number;
    readonly least: number;
    readonly most: number;
  };
  readonly vigilance: {
    /** Points of any power, and for each point of skill of the best who counters. */
    readonly base: number;
    readonly counter: number;
  };
  readonly suspicion: {
    /** Points that each clue loses a month. */
    readonly fades: number;
    /** Points from which the culprit is known. */
    readonly sure: number;
    /** Points of a mission that failed unseen, of an agent found, and of watching: every so many months. */
    readonly failed: number;
    readonly caught: number;
    readonly watched: number;
    readonly months: number;
    /** Share of its clue that somebody above suspicion leaves, in permille. */
    readonly covered: number;
  };
  /** Chance a month that a counter-agent finds somebody, in permille: for each point of suspicion and of his skill. */
  readonly counter: { readonly suspicion: number; readonly skill: number };
  readonly search: {
    readonly influence: number;
    readonly latinum: number;
    /** Months between two after the same. */
    readonly again: number;
    /** Chance in permille: any, for each point of suspicion, of vigilance, at most. */
    readonly base: number;
    readonly suspicion: number;
    readonly vigilance: number;
    readonly most: number;
  };
  /** Share of the work done on what is sabotaged that is lost, in permille; points of support moved. */
  readonly sabotage: number;
  readonly support: number;
  /** Prestige lost by who is found out, and won by who finds him. */
  readonly shame: number;
  readonly credit: number;
}
