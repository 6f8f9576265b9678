import type { TreatyKind } from '../diplomacy';
import type { Stock } from '../stocks';

/** Numbers of deals, promises and favours. Worth is counted in points of about a latinum each. */
export interface DealsNumbers {
  /** Turns an offer stands for somebody who answers himself. */
  readonly stands: number;
  /** Offers of one power that may lie before another at a time. */
  readonly mostOffers: number;
  /** Points an offer may lack to be answered with a counter-offer. */
  readonly nearMiss: number;
  /** Points an offer lacks that is an insult, and of insults remembered at which a court is weary of talks. */
  readonly patience: { readonly insult: number; readonly weary: number };
  /** Points of worth of one unit of a stock, in permille. */
  readonly stocks: Readonly<Record<Stock, number>>;
  /** Units below which a store is short, and above which it overflows; the premium in permille. */
  readonly need: {
    readonly short: number;
    readonly plenty: Readonly<Record<Exclude<Stock, 'latinum'>, number>>;
    readonly premium: number;
  };
  /** Share of a store that is let go of at its price, and what more costs beside that; in permille. */
  readonly spare: { readonly share: number; readonly premium: number };
  readonly world: {
    /** For each point of size, of richness; for 1,000 million people; for each building. */
    readonly perSize: number;
    readonly perRichness: number;
    readonly perBillion: number;
    readonly perBuilding: number;
    readonly developed: number;
    /** If most who live there are the judge's own people. */
    readonly homeland: number;
    /** More than it is worth to others: for whom it leaves, in permille. */
    readonly attachment: number;
  };
  /**
   * Of the research a technology took, in permille: what knowing it is worth, what sharing it
   * costs, and the lead lost to who is no ally.
   */
  readonly technology: { readonly gained: number; readonly shared: number; readonly lead: number };
  /** Turns within which each lesson a power has given makes the next worth half to who learns. */
  readonly lessons: { readonly span: number };
  /** Share of the yard's work that counts in the worth of a ship. */
  readonly shipWork: number;
  /** For each level of a captive's skills; for a head of state; what the captor gives up of it. */
  readonly prisoner: { readonly perSkill: number; readonly head: number; readonly captor: number };
  /** Points of a favour owed, and the most that one member may owe another. */
  readonly favour: { readonly perFavour: number; readonly mostOwed: number };
  readonly promise: {
    readonly mostTurns: number;
    /** Points of worth for a point of lean in Council; for giving one's word on a vote at all. */
    readonly perLean: number;
    readonly word: number;
    /** To go to war; what a friend in a war one fights already is worth. */
    readonly warCost: number;
    readonly warGain: number;
    /** A broker's lean, for each turn: to whom it favours, or harms; its danger to the broker. */
    readonly leanTurn: number;
    readonly balanceTurn: number;
    readonly leanRisk: number;
    /** Not to be attacked, for each turn: to who is spared, and to who spares. */
    readonly sparedTurn: number;
    readonly sparingTurn: number;
    /** A world promised, in permille of one handed over. */
    readonly ceded: number;
    /** Of that, in permille, where the giver owes it only should he hold it then; it is his today. */
    readonly held: number;
    /**
     * A world its giver does not hold, as a likelihood in permille: for each point of score in the war he
     * fights for it; by hope alone; of a seat of power; nobody's world; and at most.
     */
    readonly unheld: {
      readonly perScore: number;
      readonly hope: number;
      readonly seat: number;
      readonly empty: number;
      readonly most: number;
    };
    /** Between seats, in tenths of a light year: how far might reaches in full; at twice that it is none. */
    readonly reach: number;
    /** Months of war after which a war promised is kept. */
    readonly fought: number;
    /** Points a word alone is good for, and more for each point of promises kept that is remembered. */
    readonly credit: { readonly base: number; readonly perPoint: number };
    /** What a deposit costs who sets it aside, in permille. */
    readonly setAside: number;
    /** Opinion of the wronged from which a court hears of it from him. */
    readonly heard: number;
    /** Worth lost for each point of broken faith remembered, in permille. */
    readonly distrust: number;
    /** Turns a settled promise stays on record. */
    readonly recorded: number;
  };
  /** A promise that a broker guarantees: influence it costs, latinum that who breaks it pays. */
  readonly surety: { readonly influence: number; readonly fine: number };
  /** A broker's voice that is sold. */
  readonly secret: {
    /** Worth of the anger of a partner who hears of it at once, or finds out what was kept from it. */
    readonly envy: number;
    readonly found: number;
    /** Chance in a month that it comes out by talk; and by a treaty that shares the intelligence of either. */
    readonly talk: number;
    readonly shared: number;
  };
  readonly treaty: {
    /** What signing brings by itself; negative: what it costs. */
    readonly kinds: Readonly<Record<TreatyKind, number>>;
    /** For each point of opinion of the partner, in permille. */
    readonly opinion: Readonly<Record<TreatyKind, number>>;
    /** For each point of the attitude that bears on it, in permille. */
    readonly attitude: number;
    /** For each enemy in common; for each enemy of the partner that is none of one's own. */
    readonly commonEnemy: number;
    readonly foreignWar: number;
    /** Protection: to be protected, to protect, and what freedom is worth to who gives it up. */
    readonly protection: number;
    /** What a guarantee is worth to the ward for each point of its danger, and to the guarantor for each point of its dislike of that danger, in permille. */
    readonly safety: number;
    readonly contains: number;
    /** What standing by a ward weighs, in points, and again for each war it is in. */
    readonly risk: number;
    readonly burden: number;
    readonly independence: number;
  };
  /** Turns within which treaties with one court share the goodwill that signs them. */
  readonly papers: { readonly span: number };
  readonly peace: {
    readonly base: number;
    /** For each point of exhaustion. */
    readonly exhaustion: number;
    /** For each system fought for and not won. */
    readonly goal: number;
    /** For each point of what a ruler thinks of war, in permille. */
    readonly war: number;
    /** For each point remembered of ships that stayed in one's space when it was closed to them. */
    readonly overstayed: number;
  };
  /** Points of fear before a power of twice one's own might, where fear bears on the matter. */
  readonly fear: number;
  /** What likes and grudges add, for each point of opinion, in permille of what is asked. */
  readonly goodwill: { readonly liking: number; readonly grudge: number };
  /** Worth that must be got by a deal, or given as a gift, to be remembered; and how many times a gift counts at most. */
  readonly remembered: { readonly deal: number; readonly gift: number; readonly most: number };
}
