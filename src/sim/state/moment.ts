/**
 * Moments of a turn that a decision may hang on, with what each asks of it: every word adds its own line in
 * its file (`rules/decisions/moments`). What is left out is not asked.
 */
// biome-ignore lint/suspicious/noEmptyInterface: the files of the vocabulary fill it.
export interface MomentShapes {}

export type MomentWord = keyof MomentShapes;

/** A moment: a record of one word and what it asks. */
export type Moment = {
  [W in MomentWord]: { readonly [P in W]: MomentShapes[P] };
}[MomentWord];
