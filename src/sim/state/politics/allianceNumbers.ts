import type { DiscontentStage } from '../alliance';

/** Numbers of standing, parity, contentment, founding and leaving. */
export interface AllianceNumbers {
  /** Influence to propose an alliance. */
  readonly founding: number;
  /** Points of weight of each point of published fleets and of industry, where both are one figure. */
  readonly fleetWeight: number;
  readonly industryWeight: number;
  /** What the whole Council is worth by each source, in points of standing. */
  readonly standing: {
    readonly shares: number;
    readonly fleets: number;
    readonly industry: number;
    readonly prestige: number;
    /** Points of prestige that a member's name counts for before it has won any. */
    readonly name: number;
    /** Points that each step of the broker's effort moves from one partner to the other. */
    readonly lean: number;
  };
  /** Parity, in points from 0 to 100. */
  readonly parity: {
    /** Points a turn by which it drifts to where it is heading. */
    readonly drift: number;
    /** What a broker in the chair is worth by itself. */
    readonly broker: number;
    /** What each step of effort adds while the broker keeps the balance, and takes while it leans. */
    readonly effort: number;
    readonly leaning: number;
    /** Share of each great partner's opinion of the broker that counts, and the most it counts. */
    readonly trust: number;
    readonly mostTrust: number;
    /** What each point by which one partner outweighs the other takes, in permille of a point. */
    readonly gap: number;
  };
  /** Influence a turn for efforts 0 to 3; leaning costs its share more. */
  readonly brokerage: readonly [number, number, number, number];
  readonly leaningCost: number;
  readonly dues: {
    /** Latinum each great partner pays the broker for 100 points of parity. */
    readonly fee: number;
    /** What each step of leaning adds to the fee of the favoured partner, and takes from the other's. */
    readonly favour: number;
    /** Latinum and influence that courting brings at full parity with partners evenly content. */
    readonly courtedLatinum: number;
    readonly courtedInfluence: number;
    /** Share of the chest paid out each turn, and of that what its keeper takes first. */
    readonly payout: number;
    readonly keeper: number;
    /** Millions of subjects and enslaved under members' rule for each latinum of the intendant's tithe. */
    readonly tithe: number;
  };
  readonly contentment: {
    readonly base: number;
    /** Share of a common danger that makes one glad of allies. */
    readonly protected: number;
    /** Below it a member may give an ultimatum; below the other it breaks away. */
    readonly unhappy: number;
    readonly breaking: number;
    /** Turns between two reports of an unhappy member. */
    readonly report: number;
    /** Share of its attitudes and of its opinion of other members that counts. */
    readonly attitude: number;
    readonly opinion: number;
    /** Share of the gap in standing to the stronger partner that is felt, and of that in one's favour. */
    readonly ruled: number;
    readonly rules: number;
    /** When another member can carry any motion alone; and how near it comes to that, in permille of all standing, when one begins to fear it. */
    readonly outweighed: number;
    readonly nearMajority: number;
    /** What a base share missed whole is felt, in points; and the missing part of its due that is borne in silence. */
    readonly shortShare: number;
    readonly shortFrom: number;
    /** Share of the difference between what it got and what it gave that is felt, and the most. */
    readonly spoils: number;
    readonly mostSpoils: number;
    /** Points received by all members from which on it is felt in full. */
    readonly stake: number;
    /** Share of what it received that enriches, and the most. */
    readonly enriched: number;
    readonly mostEnriched: number;
    /** Points for each step the broker leans towards it, or away. */
    readonly favoured: number;
    readonly slighted: number;
    /** Points for the leader's office, and for any other. */
    readonly leads: number;
    readonly office: number;
    /** Points a broker lives for at full parity. */
    readonly courted: number;
    /** For each great partner that would do better without it, a point for each by which it would, and at most. */
    readonly unneeded: number;
    /** Share of the tariff that is felt. */
    readonly dues: number;
    /** Share of exhaustion that is felt. */
    readonly weary: number;
    /** Share of the latinum a month that its Council makes it pay, or has paid to it, that is felt. */
    readonly levied: number;
  };
  /** Shares that count for how much a great partner needs the broker: see `brokerNeedTerms`. */
  readonly need: {
    readonly standing: number;
    readonly danger: number;
    readonly opinion: number;
    readonly price: number;
  };
  /** How a dangerous outsider is weighed, for founding and for contentment. */
  readonly threat: {
    /** Weight of the outsider, in permille of one's own, at which it is no danger. */
    readonly harmless: number;
    /** Permille of own weight for each point of danger, and the most points either way. */
    readonly step: number;
    readonly most: number;
    readonly least: number;
    /** Opinion from which on a power is a friend and no danger. */
    readonly friend: number;
    /** Points of opinion before that from which on it is feared less and less. */
    readonly befriended: number;
  };
  readonly talks: {
    /** What it takes to bind one's hands. */
    readonly reluctance: number;
    /** Share of the danger that speaks for an alliance. */
    readonly threat: number;
    /** Permille by which all together outweigh the danger, or fall short, for each point; the most for and against. */
    readonly step: number;
    readonly enough: number;
    readonly tooWeak: number;
    /** What a broker's word is worth to the stronger and to the weaker of the great partners, and the chair to the broker. */
    readonly guaranteeStronger: number;
    readonly guaranteeWeaker: number;
    readonly chair: number;
    /** How far a broker's word counts of whom one thinks nothing, and for each point of opinion more. */
    readonly strangersWord: number;
    readonly trust: number;
    /** What the weaker partner fears without a broker, and the share of the gap in weight it fears more. */
    readonly distrust: number;
    readonly gap: number;
    /** Share of what it gets beyond its due that counts, and the most. */
    readonly share: number;
    readonly mostShare: number;
    /** What a share missed whole weighs, in points; a part of the due that is missing weighs as much of it. */
    readonly shortShare: number;
    /** Part of its due above which liking begins to count, and from which on it counts in full. */
    readonly likedFrom: number;
    readonly likedFully: number;
    /** Part of its due that a member in the greatest need of the others lets go of. */
    readonly needGives: number;
    readonly leads: number;
    /** Share of attitudes, of ambition where another leads, and of opinions of the other members. */
    readonly attitude: number;
    readonly ambition: number;
    readonly opinion: number;
    /** Members beyond three dilute what each has. */
    readonly crowd: number;
    /** Turns that a proposal stands for those who answer themselves. */
    readonly stands: number;
    readonly mostMembers: number;
    /** The smallest share that may be offered, in permille. */
    readonly leastShare: number;
  };
  /** How discontent grows: see `nextDiscontent`. */
  readonly discontent: {
    /** Contentment below which it goes so far; who leaves has said so. */
    readonly below: Readonly<Record<DiscontentStage, number>>;
    /** Points of contentment above a stage from which on it is left, and turns a stage lasts before the next. */
    readonly relief: number;
    readonly patience: number;
  };
  readonly leaving: {
    /** Turns of truce with those one leaves in peace. */
    readonly truce: number;
    /** By how many points of opinion a follower prefers the leaver to the leader. */
    readonly follow: number;
    /** Points of contentment above which nobody follows. */
    readonly content: number;
    /** What a follower gives up, in points: all the say of a Council, an office; and the share of its part of spoils not yet allotted. */
    readonly say: number;
    readonly office: number;
    readonly spoils: number;
    /** Points against those who remain, if they are too strong to be fought. */
    readonly war: number;
  };
}
