import type { MotionKind } from '../alliance';

/**
 * Numbers of motions, leans and lobbying. Leans are in points: an indifferent matter weighs a few,
 * a matter of life or death 100. Shares are in permille.
 */
export interface CouncilNumbers {
  /** Motions voted on in one session at most. */
  readonly perSession: number;
  /** Turns a motion lies before a Council in which a member answers for itself. */
  readonly reading: number;
  /** Motions one member may have on the agenda, and turns before a lost one may be moved again. */
  readonly waiting: number;
  readonly again: number;
  /** Turns for which a law, a recall or a change of the charter stands before the next of its kind. */
  readonly settled: number;
  /** Divisions kept in the books. */
  readonly kept: number;
  /** Influence to enter a motion, by kind. */
  readonly cost: Readonly<Record<MotionKind, number>>;
  /** Influence more for each motion of one's own that waits already. */
  readonly queue: number;
  /** Share of the cost that whoever keeps the order of business is spared. */
  readonly agenda: number;
  readonly limits: {
    /** Latinum a month, and months, of a tribute at most. */
    readonly mostTribute: number;
    readonly mostMonths: number;
    /** The highest quota and tariff. */
    readonly mostQuota: number;
    readonly mostTariff: number;
    /** Majorities lie between these. */
    readonly leastMajority: number;
    readonly mostMajority: number;
  };
  readonly ruin: {
    /** Points of its own interests against a motion, and of contentment lost by it, from which a vote for it has no price: of contentment at one blow, or so few where that leaves it breaking away. */
    readonly interests: number;
    readonly blow: number;
    readonly fall: number;
  };
  readonly office: {
    /** Turns of a term of office; terms in a row for one holder while another stands. */
    readonly term: number;
    readonly most: number;
    /** Turns before the end of a term from which one may stand for what follows. */
    readonly canvass: number;
    /** Points for another holder, for each term the present one has had. */
    readonly rotation: number;
    /** Points for each operation won in a term, and against each lost; each promise kept, and broken; the most. */
    readonly won: number;
    readonly lost: number;
    readonly kept: number;
    readonly broken: number;
    readonly record: number;
  };
  readonly tribute: {
    /** Months paid at once that no tribute, however long, comes to. */
    readonly horizon: number;
    /** Influence to enter it, as a share of the latinum it comes to. */
    readonly entry: number;
    /** Share of what it comes to that a bystander fears as a precedent; that a partner by treaty shares. */
    readonly precedent: number;
    readonly partner: number;
  };
  readonly emancipation: {
    /** Share of what a bystander lives on himself that he fears for; of what the holder loses that the common war loses. */
    readonly precedent: number;
    readonly common: number;
  };
  readonly conduct: {
    /** Turns for which broken words, censures and failed operations count, and how many of each at most. */
    readonly lately: number;
    readonly most: number;
  };
  /** A broker's call for bids: turns it stands, and until it may be given again. */
  readonly call: { readonly stands: number; readonly again: number };
  /** Influence it costs a broker to put a motion off by a session. */
  readonly putOff: number;
  /** A quarrel of two members that the broker settles. */
  readonly mediation: {
    /** Points of grudge of both, from which there is a quarrel; turns before a wrong is talked about. */
    readonly least: number;
    readonly dated: number;
    /** Turns before the same two can be reconciled again. */
    readonly again: number;
    /** Share of all grudges that is forgotten. */
    readonly ease: number;
    /** What it costs the broker, and what it earns. */
    readonly influence: number;
    readonly prestige: number;
    /** Worth of each point that the other forgets; cost of each that one forgets oneself. */
    readonly gain: number;
    readonly pride: number;
  };
  /** Standing wants of a great partner. */
  readonly wants: {
    /** Shown at most; points of lean from which something is wanted. */
    readonly most: number;
    readonly least: number;
    /** Steps of the tariff and of a base share that are wanted, in permille. */
    readonly tariffStep: number;
    readonly shareStep: number;
  };
  readonly lobby: {
    /** Influence for a first word; each further one with the same member costs as much more. */
    readonly influence: number;
    /** Points of lean of the first word, and the share of it that each further one keeps. */
    readonly persuade: number;
    readonly fades: number;
    readonly most: number;
    /** Points of pressure between equals, and what an overwhelming power adds. */
    readonly press: number;
    readonly power: number;
    /** Share of the pressed member's sense of honour that stands against it. */
    readonly pride: number;
  };
  readonly lean: {
    /** Points for a motion of its own; share of the opinion of the mover that counts. */
    readonly own: number;
    readonly mover: number;
    /** Points for each favour owed to the mover. */
    readonly favour: number;
    /** An ultimatum: resentment, and the share of the mover's standing whose loss is feared. */
    readonly threat: number;
    readonly loss: number;
    /** Share of the opinion of whom a motion concerns, and of attitudes towards its matter. */
    readonly opinion: number;
    readonly attitude: number;
    /** Share of own exhaustion, and of the enemy's. */
    readonly exhaustion: number;
    readonly enemyWeary: number;
    /** Points: each war being fought; each other war of the enemy; each power at his side. */
    readonly war: number;
    readonly distracted: number;
    readonly friend: number;
    /** Points when the member fights the enemy already; each treaty that would be torn up. */
    readonly engaged: number;
    readonly treaty: number;
    /** Most that the balance of strength, and nearness, can weigh; the distance that is neither. */
    readonly might: number;
    readonly near: number;
    readonly reach: number;
    /** Each aim of the war not reached; share of the war score, and of a zone's nearness. */
    readonly goal: number;
    readonly score: number;
    readonly zone: number;
    /** A common cause; who commands it. */
    readonly cause: number;
    readonly command: number;
    /** Share of what a change of quota or tariff costs or brings a member. */
    readonly burden: number;
    readonly gain: number;
    /** Share of a spoil's worth; of the gap between what was earned and what was received. */
    readonly prize: number;
    readonly earned: number;
    readonly claim: number;
    /** Share of what a member has had beyond what it gave that speaks against it. */
    readonly fair: number;
    /** Share of points of standing won or lost by oneself; and by a rival. */
    readonly standing: number;
    /** What a base share missed whole weighs, in points; a part of the due that is missing weighs as much of it. */
    readonly shortShare: number;
    readonly rival: number;
    /** What keeping the partners equal is worth to the broker. */
    readonly balance: number;
    /** Share of a monthly payment by the tariff. */
    readonly payment: number;
    /** Each technology that could be learned from others, or they from oneself. */
    readonly learns: number;
    readonly teaches: number;
    /** Against striking down what the law allows; each 1,000 million in bondage; kin in bondage; who keeps the lists. */
    readonly law: number;
    readonly slaves: number;
    readonly kin: number;
    readonly keeper: number;
    /** One's own election, expulsion, censure; keeping or losing the broker's chair. */
    readonly candidate: number;
    readonly expelled: number;
    readonly censured: number;
    readonly chair: number;
    /** Against turning a holder out of office; against a member that holds one already. */
    readonly incumbent: number;
    readonly plural: number;
    /** Against taking a conquest from the member that holds it, for all whom it does not concern. */
    readonly possession: number;
    /** For reproof or worse: a member idle while others fight; each word broken; for expulsion, each censure before. */
    readonly idles: number;
    readonly faithless: number;
    readonly rebuked: number;
    /** For the end of an alliance without a common enemy; most that a part of the chest can weigh for it. */
    readonly needless: number;
    readonly mostChest: number;
    /** Against an operation for what others want; for each that failed of late. */
    readonly othersPrize: number;
    readonly failed: number;
    /** Share of the base share that a guest would take; losing the majority of all by it; a guest who brings little. */
    readonly diluted: number;
    readonly outvotable: number;
    readonly ward: number;
    /** Shares of what a guest thinks better of one member than of the others; of the quarrel over a claim that would rest. */
    readonly sway: number;
    readonly rests: number;
    /** For expelling who has given an ultimatum or notice, half of it for who obstructs; for that member, the end of the alliance. */
    readonly door: number;
    /** Share of discontent; the comfort of numbers. */
    readonly discontent: number;
    readonly company: number;
    /** What any change of the constitution must overcome; any expulsion; any war. */
    readonly custom: number;
    readonly bond: number;
    readonly blood: number;
  };
  /** What a censure costs in prestige. */
  readonly censurePrestige: number;
  /** Points of a spoil's worth for which whoever must hand it over is aggrieved once more. */
  readonly robbery: number;
  /** What freeing peoples brings in loyalty and prestige. */
  readonly gratitude: number;
  readonly freedPrestige: number;
  /** What sharing takes off the cost of what a member knows, and the least that is left. */
  readonly shared: number;
  readonly sharedLeast: number;
}
