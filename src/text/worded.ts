/** What an entry of content is called, and what is said of it. */
export interface Worded {
  readonly name: string;
  readonly text: string;
}

/** Words for every entry of the game's own content of a kind, and none for anything else. */
export type ContentWords<Key extends string> = Readonly<Record<Key, Worded>>;
