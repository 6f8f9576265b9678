/** What an entry of content is called, and what is said of it. */
export interface Worded {
  readonly name: string;
  readonly text: string;
}

export interface ShipWords {
  readonly name: string;
  /** Where the class is from. */
  readonly origin: string;
}

export interface CultureWords extends Worded {
  /** What is its own: a `Klingon` ship. */
  readonly adjective: string;
}

/** What a decision asks, and what can be answered. */
export interface DecisionWords extends Worded {
  /** Where it comes from. */
  readonly origin?: string;
  readonly options: Readonly<Record<string, { readonly name: string; readonly text?: string }>>;
}

/** What a situation is about, and what its stages and days are called. */
export interface SituationWords extends Worded {
  /** Where it comes from. */
  readonly origin?: string;
  readonly stages: Readonly<Record<string, { readonly name: string; readonly text?: string }>>;
  readonly days?: Readonly<Record<string, { readonly name: string }>>;
}

/** Words for every entry of the game's own content of a kind, and none for anything else. */
export type ContentWords<Key extends string, Words = Worded> = Readonly<Record<Key, Words>>;
