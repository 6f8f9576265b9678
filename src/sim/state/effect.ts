/**
 * What each word of the vocabulary of effects does: every word adds its own line in its file
 * (`rules/effects`). Where a power, a world or a person is named, a role may stand instead (`the_victor`).
 */
// biome-ignore lint/suspicious/noEmptyInterface: the files of the vocabulary fill it.
export interface EffectShapes {}

export type EffectWord = keyof EffectShapes;

/** An effect: a record of one word and what it says. */
export type Effect = {
  [W in EffectWord]: { readonly [P in W]: EffectShapes[P] };
}[EffectWord];
