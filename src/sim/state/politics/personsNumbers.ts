import type { SuccessionKind } from '../succession';

/** What counts for whoever wants a chair, under one kind of succession. */
export interface SuccessionFigures {
  /** Points for each level of a skill. */
  readonly attack: number;
  readonly ground: number;
  readonly administration: number;
  /** Points for a seat at court, the command of a fleet, the government of a sector. */
  readonly seat: number;
  readonly fleet: number;
  readonly sector: number;
  /** Points for being named, and for being a child of who sat there. */
  readonly heir: number;
  readonly kin: number;
  /** Share of the ambition that counts, in permille. */
  readonly ambition: number;
  /** Points for each councillor who speaks for him, or against. */
  readonly voice: number;
  /** Share of the agreement with what the people care about, in permille. */
  readonly people: number;
  /** Points of a soldier for each war, and share of exhaustion that speaks for others, in permille. */
  readonly war: number;
  readonly weary: number;
  /** Points for sitting there; shares of prestige that speaks for who does, and of exhaustion against him, in permille. */
  readonly holds: number;
  readonly prestige: number;
  readonly blame: number;
  /** Share of the head's sum from which somebody challenges him, in permille; 0: nobody does. */
  readonly challenge: number;
  /** Months after which the chair is chosen for anew; 0: it is not. */
  readonly term: number;
  /** Influence that recalling the head costs; 0: nobody can. */
  readonly recall: number;
  /** Chance that who loses a contest dies of it, in permille. */
  readonly death: number;
}

/** Numbers of people: their loyalty, who follows whom, captives and careers. */
export interface PersonsNumbers {
  readonly loyalty: {
    readonly base: number;
    /** Shares in permille: of a nature's honour, of exhaustion, of prestige up to so many points. */
    readonly honour: number;
    readonly exhaustion: number;
    readonly prestige: number;
    readonly mostPrestige: number;
    /** Points for a seat, a post, and being named. */
    readonly seat: number;
    readonly post: number;
    readonly heir: number;
    /** Points at most for being of one mind with the head, and for each who is of his blood, his friend, his rival. */
    readonly mind: number;
    readonly kin: number;
    readonly friend: number;
    readonly rival: number;
  };
  readonly ambition: {
    readonly base: number;
    /** Shares of the nature's ambition, and of the people's, in permille. */
    readonly nature: number;
    readonly custom: number;
    /** Points for each level by which he is abler than the head, and for being his child or rival. */
    readonly abler: number;
    readonly kin: number;
    readonly rival: number;
  };
  readonly succession: Readonly<Record<SuccessionKind, SuccessionFigures>>;
  readonly contest: {
    /** Turns until it is settled, and until the next can be called; of a new head's peace. */
    readonly months: number;
    readonly rest: number;
    /** Points for having sat there before. */
    readonly former: number;
    /** Influence for a share in power, and more for each ten points of his sum. */
    readonly share: number;
    readonly sharePoints: number;
    /** What a contest that is fought out costs the realm, in points. */
    readonly shame: number;
    readonly strife: number;
    /** Prestige won by giving the chair back to who had it. */
    readonly yielded: number;
    /** Prestige that a recall costs. */
    readonly dismissal: number;
  };
  readonly heir: {
    /** Influence to name somebody, and turns until another can be named. */
    readonly influence: number;
    readonly kept: number;
  };
  readonly captives: {
    /** Share of a captive's worth that is gone for each time he was bought free, in permille. */
    readonly again: number;
    /** Share of a captive's worth that no grudge is added to, in permille. */
    readonly spared: number;
    /** Points of alarm at a court after somebody was taken from it, and that fade in a month. */
    readonly alarm: number;
    readonly calms: number;
    readonly mostAlarm: number;
  };
  readonly execution: {
    /** Prestige it costs, and times as much for a head of state, of now or before. */
    readonly shame: number;
    readonly head: number;
    /** Points of radicalism and support for movements of his people, and of loyalty lost where they live under who did it. */
    readonly radicalism: number;
    readonly support: number;
    readonly loyalty: number;
  };
  readonly careers: {
    /** Points of lessons for the first level, and more for each. */
    readonly level: number;
    readonly perLevel: number;
    readonly mostLevel: number;
    /** Points for a battle, for ships lost in it, for breaking off, for a landing. */
    readonly battle: number;
    readonly losses: number;
    readonly flight: number;
    readonly landing: number;
    /** Points a month for governing, ruling, sitting at court. */
    readonly govern: number;
    readonly rule: number;
    readonly council: number;
    /** Turns a wound takes; chance in permille that who is aimed at by a murderer who fails is wounded. */
    readonly wound: number;
    readonly missed: number;
  };
  readonly service: {
    /** People a power has: so many, one for each sector, one for so many ships, and at most. */
    readonly first: number;
    readonly perShips: number;
    readonly most: number;
    /** How many more it keeps without a post. */
    readonly spare: number;
    /** Chance in permille a month that a missing one is found. */
    readonly found: number;
    /** Least and greatest level of what a newcomer is best at, and of all else. */
    readonly able: readonly [number, number];
    readonly other: readonly [number, number];
    /** Turns of service after which one may retire, and the chance of it a month in permille. */
    readonly long: number;
    readonly leaves: number;
  };
}
