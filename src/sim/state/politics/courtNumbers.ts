import type { WinningMeans } from '../court';

/** Numbers of the people of courts: their weight, what they want, and how they are won. */
export interface CourtNumbers {
  /** Councillors of a court, at most. */
  readonly seats: number;
  /** Weight of each in what the court thinks, in permille; the rest is the head's. */
  readonly weight: number;
  /** Turns for which who left a seat sits on none. */
  readonly barred: number;
  readonly want: {
    /** Turns for which a want is kept, unless it is granted before. */
    readonly kept: number;
    /** Points, of a court that wanted nothing else: in opinion of who stands in its way or lives by it. */
    readonly opinion: number;
    /** Points likewise, in the worth of what a deal would bring of it. */
    readonly deal: number;
    /** Points likewise, in contentment with an alliance that gives no office. */
    readonly office: number;
    /** Opinion of a power at which war with it is wanted. */
    readonly hated: number;
    /** Times that a person's own traits count beside his people's custom when he makes up his mind. */
    readonly own: number;
    /** Points by which what a colleague wants already is wanted less. */
    readonly shared: number;
  };
  /** Share of a remembered wrong that one who sat then and whose want it touches adds, in permille of his weight. */
  readonly grudge: number;
  readonly win: {
    /** Influence that flattery costs, and latinum a bribe, of a councillor of even temper. */
    readonly flattery: number;
    readonly bribery: number;
    /** Points that the won voice is worth at full weight, in opinion of who won it. */
    readonly points: Readonly<Record<WinningMeans, number>>;
    /** Turns over which it fades to nothing. */
    readonly span: number;
    /** Price in permille for each point of honour, for each time he was won before and each friend at his court. */
    readonly honour: number;
    readonly again: number;
    /** Price in permille more while the two powers are at war. */
    readonly war: number;
    /** Least price in permille. */
    readonly least: number;
  };
  readonly exposure: {
    /** Chance a month that a bribe comes to light, in permille: at any court, and at most. */
    readonly base: number;
    readonly most: number;
    /** For each other power that shares intelligence with the court, in permille. */
    readonly intelligence: number;
    /** For each enemy of the briber who sits in one alliance with the court, in permille. */
    readonly rival: number;
  };
  readonly dismissal: {
    /** What it costs to dismiss a councillor. */
    readonly influence: number;
    readonly prestige: number;
  };
}
