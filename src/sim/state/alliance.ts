import type { Term } from '../lib/terms';
import type { DealId, MotionId, VoteChoice } from './diplomacy';
import type { AllianceId, FactionId, FleetId, SystemId, WorldId } from './ids';

export type CharterId = string;
export type OfficeId = string;

/** What the law of an alliance says of peoples under its members' rule. */
export const subjectLaws = ['bondage', 'clients', 'freedom'] as const;
export type SubjectLaw = (typeof subjectLaws)[number];

/** How closely members are bound, each level upon the one before: their ports, their command, their laws. */
export const allianceLevels = ['supply', 'command', 'laws'] as const;
export type AllianceLevel = (typeof allianceLevels)[number];

/** What binds the members of an alliance, and what parts them. */
export const bondKinds = [
  'sharedWar',
  'struckTogether',
  'promisesKept',
  'quotasShort',
  'promisesBroken',
  'membersLost',
  'discontent',
] as const;
export type BondKind = (typeof bondKinds)[number];

/** What is left of deeds of a kind, or goes on: known to everybody. */
export interface AllianceBond {
  readonly kind: BondKind;
  /** When it first and last happened, of what is not faded yet. */
  readonly since: number;
  readonly turn: number;
  /** Points it was worth on that last turn; negative: it parts them. */
  readonly points: number;
}

/** The constitution of an alliance: what members agreed when they founded it, and have voted since. */
export interface Charter {
  /** The charter of the content it was drawn up from. */
  readonly form: CharterId;
  /** Base share of standing of each member, in permille of the whole. */
  shares: Record<FactionId, number>;
  /** Every member weighs the same, whatever it brings. */
  equalVotes: boolean;
  /** Share of standing, in permille, that a motion must pass by more than. */
  majority: number;
  charterMajority: number;
  /** Whether a member may be broker. */
  brokered: boolean;
  /** Offices whose holders may stop a motion they voted against. */
  vetoes: OfficeId[];
  /** Who decides on war and peace with outsiders. */
  war: 'council' | 'members';
  subjects: SubjectLaw;
  /** Share of each member's latinum income paid into the common chest, in permille. */
  tariff: number;
  /** Share of each member's warships, by strength, owed to joint operations, in permille. */
  quota: number;
  /** Whether members learn from each other. */
  technology: boolean;
  /** Turns between giving notice and leaving. */
  notice: number;
  /** How closely its members are bound; absent: they share sight and passage, and no more. */
  level?: AllianceLevel;
}

/** Who holds an office, and since when. */
export interface Tenure {
  holder: FactionId;
  since: number;
  /** Which term in a row of this holder it is; absent: the first. */
  terms?: number;
}

/** How the broker uses its weight. */
export interface Brokerage {
  /** The partner it leans to; null: it keeps the balance. */
  lean: FactionId | null;
  /** How much influence it spends on it: 0 (none) to 3. */
  effort: number;
  /** 0 (the stronger rules) to 100 (the great partners weigh the same). */
  parity: number;
}

/** What may be moved in Council. */
export type MotionTerms =
  | { readonly kind: 'war'; readonly on: FactionId }
  | { readonly kind: 'armistice'; readonly with: FactionId; readonly zone: readonly SystemId[] }
  | {
      readonly kind: 'operation';
      readonly target: SystemId;
      readonly staging: SystemId;
      /** The turn on which the gathered fleets set out. */
      readonly strike: number;
      readonly command: FactionId;
    }
  | { readonly kind: 'quota'; readonly permille: number }
  | { readonly kind: 'allotment'; readonly world: WorldId; readonly to: FactionId }
  | {
      readonly kind: 'tribute';
      readonly from: FactionId;
      readonly to: FactionId;
      readonly latinum: number;
      readonly turns: number;
    }
  | { readonly kind: 'tariff'; readonly permille: number }
  | { readonly kind: 'technology'; readonly shared: boolean }
  | { readonly kind: 'admission'; readonly faction: FactionId }
  | { readonly kind: 'expulsion'; readonly member: FactionId }
  | { readonly kind: 'censure'; readonly member: FactionId }
  | { readonly kind: 'subjects'; readonly law: SubjectLaw }
  /** Frees everybody in bondage on the worlds of one member, or (null) of all. */
  | { readonly kind: 'emancipation'; readonly member: FactionId | null }
  | {
      readonly kind: 'election';
      readonly office: OfficeId;
      readonly holder: FactionId;
      /** Before the term of who holds it is over; absent: when it is, or the office is vacant. */
      readonly recall?: true;
    }
  | { readonly kind: 'charter'; readonly change: CharterChange }
  | { readonly kind: 'dissolution' };
export type MotionKind = MotionTerms['kind'];

export const motionKinds = [
  'war',
  'armistice',
  'operation',
  'quota',
  'allotment',
  'tribute',
  'tariff',
  'technology',
  'admission',
  'expulsion',
  'censure',
  'subjects',
  'emancipation',
  'election',
  'charter',
  'dissolution',
] as const satisfies readonly MotionKind[];

/** One change of the charter. */
export type CharterChange =
  | {
      readonly what: 'shares';
      readonly member: FactionId;
      readonly from: FactionId;
      readonly permille: number;
    }
  | { readonly what: 'majority'; readonly permille: number }
  | { readonly what: 'equalVotes'; readonly equal: boolean }
  | { readonly what: 'war'; readonly by: 'council' | 'members' }
  | { readonly what: 'veto'; readonly office: OfficeId; readonly allowed: boolean }
  | { readonly what: 'broker'; readonly broker: FactionId | null }
  | { readonly what: 'level'; readonly level: AllianceLevel | null };

/** An attempt to change a member's mind about a motion: persuasion costs influence, pressure opinion. */
export interface Lobbying {
  readonly by: FactionId;
  readonly means: 'persuade' | 'press';
  readonly choice: 'aye' | 'nay';
  readonly influence: number;
}

/** A motion on the agenda. */
export interface Motion {
  readonly id: MotionId;
  readonly terms: MotionTerms;
  readonly by: FactionId;
  /** When it was entered; it is voted on in a later turn. */
  readonly entered: number;
  /** The turn to whose session the broker has put it off; absent: it has not. */
  putOffTo?: number;
  /** The mover leaves the alliance if this fails. */
  ultimatum: boolean;
  /** An enemy's offer that it would accept (armistice); null otherwise. */
  readonly offer: DealId | null;
  lobbying: Record<FactionId, Lobbying[]>;
  /** Votes given by command; who gives none votes as it leans, if its envoy may. */
  votes: Record<FactionId, VoteChoice>;
}

/** One member's vote, with everything that made it. */
export interface Ballot {
  readonly choice: VoteChoice;
  /** Its standing in this session. */
  readonly standing: number;
  /** The terms of its lean; empty when it was commanded or pledged. */
  readonly lean: readonly Term[];
  /** Whether it voted as it leaned, as it was told, or as it had promised. */
  readonly because: 'lean' | 'command' | 'pledge' | 'none';
}

/** A vote held. */
export interface Division {
  readonly motion: MotionId;
  readonly terms: MotionTerms;
  readonly by: FactionId;
  readonly turn: number;
  readonly ballots: Readonly<Record<FactionId, Ballot>>;
  readonly ayes: number;
  readonly nays: number;
  /** Standing the ayes had to exceed. */
  readonly needed: number;
  readonly passed: boolean;
  /** Who stopped it by veto; null when nobody did. */
  readonly veto: FactionId | null;
  /** Whether the broker's voice decided a tie. */
  readonly tie: boolean;
}

/** What a member may say, before the day, why it does not bring what it owes. */
export const excuses = ['tooFar', 'ownFront', 'spent'] as const;
export type Excuse = (typeof excuses)[number];

/** A joint operation: one target, one date, one command. */
export interface Operation {
  readonly id: string;
  readonly target: SystemId;
  readonly staging: SystemId;
  readonly strike: number;
  readonly command: FactionId;
  readonly called: number;
  /** Strength, in points, each member owes it. */
  readonly quotas: Readonly<Record<FactionId, number>>;
  /** Fleets told off for it, by member. */
  fleets: Record<FactionId, FleetId[]>;
  /** Why members said before the day that they would not bring what they owe; absent: nobody did. */
  excuses?: Record<FactionId, Excuse>;
  /** Strength that stood at the staging point on the day; set when it sets out. */
  brought: Record<FactionId, number>;
  status: 'gathering' | 'striking' | 'won' | 'failed';
}

export const accountCauses = [
  'ships',
  'troops',
  'conquests',
  'strength',
  'subsidies',
  'tribute',
] as const;
export type AccountCause = (typeof accountCauses)[number];

/** What a member brought into the alliance's wars, and got out of them, in points by cause. */
export interface Account {
  given: Partial<Record<AccountCause, number>>;
  received: Partial<Record<AccountCause, number>>;
}

/** A world taken from an enemy while allied: whoever holds it, the Council may allot it. */
export interface Spoil {
  readonly world: WorldId;
  readonly by: FactionId;
  readonly from: FactionId;
  readonly turn: number;
  /** Points it counts for in the accounts. */
  readonly worth: number;
  /** The turn the Council allotted it; 0 while it has not. */
  allotted: number;
}

/** What a member tells its allies it is about to do. */
export interface Intent {
  readonly kind: 'attack' | 'defend' | 'gather' | 'raid';
  readonly system: SystemId;
  readonly turn: number;
}

/** How far the discontent of a member goes, from the least. */
export const discontentStages = [
  'cool',
  'demanding',
  'obstructing',
  'ultimatum',
  'leaving',
] as const;
export type DiscontentStage = (typeof discontentStages)[number];

/** The stage a member's discontent stands at, and since which turn. */
export interface Discontent {
  readonly stage: DiscontentStage;
  readonly since: number;
}

/** What an alliance could do for a discontent member. */
export type Cure =
  | { readonly kind: 'office'; readonly office: OfficeId }
  | { readonly kind: 'shares'; readonly from: FactionId; readonly permille: number }
  | { readonly kind: 'tariff' }
  /** A world taken together that another holds. */
  | { readonly kind: 'spoil'; readonly world: WorldId }
  /** The broker leans to it. */
  | { readonly kind: 'lean' }
  /** The broker keeps the balance again. */
  | { readonly kind: 'balance' };

/** What only members see of their alliance. */
export interface CouncilAffairs {
  /** In the order in which they will be voted on. */
  agenda: Motion[];
  /** The latest divisions, newest last. */
  divisions: Division[];
  /** By pair key: favours the second of the pair (in order of id) owes the first; negative: is owed. */
  favours: Record<string, number>;
  operations: Operation[];
  accounts: Record<FactionId, Account>;
  spoils: Record<WorldId, Spoil>;
  intents: Record<FactionId, Intent[]>;
  /** The turn the broker last called for bids; absent: never. */
  bidsCalled?: number;
  /** Latinum in the common chest. */
  chest: number;
  /** Members who gave notice, with the turn they leave. */
  notices: Record<FactionId, number>;
  /** Members who are not content; absent: all are. */
  discontent?: Record<FactionId, Discontent>;
}

/** A coalition government. Members share sight and passage and do not fight each other. */
export interface Alliance {
  readonly id: AllianceId;
  name: string;
  members: FactionId[];
  /** Whoever holds the first office of its charter. */
  leader: FactionId;
  broker: FactionId | null;
  readonly founded: number;
  charter: Charter;
  offices: Record<OfficeId, Tenure>;
  brokerage: Brokerage;
  /** What its cohesion is made of; absent: nothing has bound or parted its members. */
  bonds?: readonly AllianceBond[];
  /** The turn since which its cohesion has been too small for its level; absent: it is not. */
  slackSince?: number;
  /** Null in the views of outsiders. */
  council: CouncilAffairs | null;
}
