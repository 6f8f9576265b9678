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

/** Words for every entry of the game's own content of a kind, and none for anything else. */
export type ContentWords<Key extends string, Words = Worded> = Readonly<Record<Key, Words>>;
