/** Texts of galaxies that are drawn, by their keys in `src/text`: nobody wrote them in a language of his own. */
export const textKeys = [
  'sandbox.title',
  'sandbox.subtitle',
  'sandbox.briefing',
  'sandbox.government',
  'sandbox.situation',
  'sandbox.greatest',
  'sandbox.greatestText',
  'sandbox.worlds',
  'sandbox.worldsText',
  'sandbox.survive',
  'sandbox.surviveText',
] as const;
export type TextKey = (typeof textKeys)[number];

/** A text that `src/text` has, with the figures and words that are put into it. */
export interface KeyedText {
  readonly key: TextKey;
  readonly values?: Readonly<Record<string, string | number>>;
}

/** A text as its author wrote it, or one of the game's own. */
export type Wording = string | KeyedText;
