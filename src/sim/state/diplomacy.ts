import type { DealItem } from './dealItem';
import type { AllianceId, FactionId, SystemId, WorldId } from './ids';
import type { PromiseTerms } from './promise';
import type { Stock } from './stocks';

export type TreatyId = string;
export type DealId = string;
export type PledgeId = string;
export type MotionId = string;

/**
 * What a faction remembers of what another (or an alliance) did to it or for it. What it is worth
 * fades with time by the rule of its kind (`numbers.opinion.memories`).
 */
export interface Memory {
  readonly kind: MemoryKind;
  /** When it last happened. */
  turn: number;
  /** When it began, of what goes on; absent of deeds. */
  since?: number;
  /** Points it was worth on that turn; negative is a grudge. */
  points: number;
  /** The world, treaty, motion, faction … it was about; null when nothing in particular. */
  about: string | null;
}

/** The closed list of what is remembered. */
export const memoryKinds = [
  // war
  'warDeclared',
  'warOnFriend',
  'worldTaken',
  'worldFreed',
  'recognisedUs',
  'recognisedRebels',
  'lawHarsher',
  'lawGentler',
  'shipsDestroyed',
  'bombarded',
  'zoneViolated',
  'overstayed',
  'trespassed',
  'passageRefused',
  'tradeRaided',
  // treaties and promises
  'treatyKept',
  'treatyBroken',
  'sawTreatyBroken',
  'promiseKept',
  'promiseBroken',
  'sawPromiseBroken',
  'faithBroken',
  'sawFaithBroken',
  'insulted',
  'voiceSold',
  'soldInSecret',
  'secretBid',
  'secretTold',
  'warned',
  'keptWaiting',
  'reconciled',
  'mediated',
  'vouched',
  'bribed',
  'spiedOn',
  'plotted',
  'executed',
  'sawExecution',
  'releasedOurs',
  'dealMade',
  'gift',
  'peaceMade',
  // what allies do
  'foundedTogether',
  'helped',
  'abandoned',
  'excused',
  'votedWith',
  'votedAgainst',
  'pressed',
  'threatened',
  'bluffed',
  'deserted',
  'expelled',
  // towards the alliance itself
  'motionCarried',
  'outvoted',
  'censured',
  'honoured',
  'passedOver',
  'rewarded',
  'cheated',
  'taxed',
  // what goes on month by month
  'kinEnslaved',
  'kinRuled',
  'bordersRub',
  'holdsClaimed',
  'claimsOurs',
  'aidsEnemy',
  'pensioned',
  'praised',
  'overmighty',
  'drawnTogether',
  // by decisions
  'decision',
  'decisionWord',
  // before the game began
  'history',
] as const;
export type MemoryKind = (typeof memoryKinds)[number];

/** Memories are kept by `holder>subject`: factions, or a faction's of its alliance. */
export type MemoryKey = string;

export const treatyKinds = [
  'nonAggression',
  'transit',
  'trade',
  'intelligence',
  'defence',
  'armistice',
  'protectorate',
  'guarantee',
  'tribute',
  'pension',
] as const;
export type TreatyKind = (typeof treatyKinds)[number];

/**
 * Why a power claims a world: it was its own from the beginning, or came to it later, and was taken
 * from it; or an aim asks for it.
 */
export type ClaimGround = 'home' | 'taken' | 'promised' | 'aim';

/** A claim of a power on a world that another holds. */
export interface Claim {
  readonly by: FactionId;
  readonly ground: ClaimGround;
  readonly since: number;
  /** The last turn it stands; 0: as long as its ground. */
  readonly until: number;
}

/** What is agreed in a treaty, before it is signed and after. */
export interface TreatyTerms {
  readonly kind: TreatyKind;
  /** Turns it is signed for; 0: until it is broken or ended by both. */
  readonly turns: number;
  /** Systems no armed fleet of either may enter (armistice); else empty. */
  readonly zone: readonly SystemId[];
  /** What is paid each turn (tribute, pension, protectorate); null and 0 otherwise. */
  readonly stock: Stock | null;
  readonly amount: number;
}

/** A treaty in force. Peace, truce and war are relations; membership is the alliance's. */
export interface Treaty {
  readonly id: TreatyId;
  readonly terms: TreatyTerms;
  /**
   * The signatories. Of unequal treaties the first is who protects (protectorate), guarantees (guarantee) or pays
   * (tribute, pension); of the others the order says nothing.
   */
  readonly parties: readonly [FactionId, FactionId];
  readonly since: number;
  /** The last turn it holds; 0: open. */
  until: number;
  /** The alliance whose Council imposed it (tribute): it ends with the membership of either; absent: signed freely. */
  imposed?: AllianceId;
  /** How often each signatory was caught in the neutral zone; absent: never. */
  violations?: Record<FactionId, number>;
}

export type VoteChoice = 'aye' | 'nay' | 'abstain';

/** A sum set aside for a promise: returned when it is kept or void, forfeited when it is broken. */
export interface Deposit {
  readonly stock: Stock;
  readonly amount: number;
}

/** A promise made: kept or broken by its due turn, and remembered by those who saw it. */
export interface Pledge {
  readonly id: PledgeId;
  readonly by: FactionId;
  readonly to: FactionId;
  readonly terms: PromiseTerms;
  readonly made: number;
  /** The last turn for keeping it; for a vote, 0: whenever it is held. */
  readonly due: number;
  /** Who else knows of it: allies, when it was given in Council. */
  readonly witnesses: readonly FactionId[];
  /** What its giver set aside for it; absent: nothing. */
  readonly deposit?: Deposit;
  /** The broker who guarantees it; absent: nobody. */
  surety?: FactionId;
  /** Points of worth for which the receiver took the bare word; absent: none. */
  readonly trusted?: number;
  /** To whom a world it is about was handed over by one of the two; absent: to nobody. */
  handed?: FactionId;
  /** Its giver has walked away from the Council in which alone he could keep it; absent: no. */
  forsaken?: true;
  /** Who heard from the wronged that it was broken; absent: nobody. */
  told?: readonly FactionId[];
  status: 'open' | 'kept' | 'broken' | 'void';
  /** The turn it was settled; 0 while open. */
  settled: number;
  /** It was given in secret: nobody else knows of it but who has found out. */
  readonly secret?: true;
}

/** A secret bid for one's vote, kept by who got it: what he could tell others. */
export interface Letter {
  readonly id: DealId;
  readonly from: FactionId;
  readonly promise: PromiseTerms;
  readonly turn: number;
  /** Whom he has told of it. */
  readonly told: readonly FactionId[];
}

/** Two baskets: what the proposer would give, and what it would have for it. */
export interface Deal {
  readonly id: DealId;
  readonly from: FactionId;
  readonly to: FactionId;
  readonly give: readonly DealItem[];
  readonly take: readonly DealItem[];
  /** When it was proposed. */
  readonly turn: number;
  /** A deal this one answers with other baskets; null for a first offer. */
  readonly counters: DealId | null;
  /** The others are not to hear of what is promised in it. */
  readonly secret?: true;
  /** What the receiver ordered to be answered; absent until then. */
  readonly accepted?: boolean;
}

/** Why a war is fought; shown, and weighed by everybody's opinion. */
export const warCauses = [
  'conquest',
  'brokenTreaty',
  'defence',
  'council',
  'liberation',
  'claim',
  'secession',
  'history',
] as const;
export type WarCause = (typeof warCauses)[number];

export type RelationKind = 'peace' | 'truce' | 'war';

/** Between two factions, kept under their pair key; absent means peace. */
export interface Relation {
  kind: RelationKind;
  since: number;
  /** A truce ends with this turn; 0 otherwise. */
  until: number;
  /** The turn the space of each was last closed to the other's ships; absent: before the game. */
  closed?: number;
  /** The turn each last got something from the other by a deal it wanted itself; absent: never. */
  paid?: Readonly<Record<FactionId, number>>;
  /** Why and by whom the war was begun; null when there was none. */
  cause: WarCause | null;
  begunBy: FactionId | null;
  /** Who of the other side declared it in the same month, and why; absent: nobody. */
  answered?: { by: FactionId; cause: WarCause };
  /** Systems each wants from the other by this war. */
  goals: Record<FactionId, SystemId[]>;
  /** Worlds and ships lost in this war, valued in duranium, by faction. */
  losses: Record<FactionId, number>;
  /** Worlds that changed hands between the two in this war, with their owner before it. */
  taken: Record<WorldId, FactionId>;
}

/** Talks about founding an alliance: it is founded when all who are named have signed. */
export interface Founding {
  readonly id: string;
  readonly by: FactionId;
  readonly name: string;
  /** A charter of the content. */
  readonly charter: string;
  readonly members: readonly FactionId[];
  readonly leader: FactionId;
  readonly broker: FactionId | null;
  /** Base share of standing of each member, in permille of the whole; they add up to 1000. */
  readonly shares: Readonly<Record<FactionId, number>>;
  signed: FactionId[];
  readonly turn: number;
}

export type { AllianceId };
