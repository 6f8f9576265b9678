import type { EffectShapes, EffectWord } from '../../state/effect';
import type { EffectDefinition } from './definition';
import * as words from './words';

/** Every word of the vocabulary of effects, one file each. */
export const effectRegistry: { readonly [W in EffectWord]: EffectDefinition<W> } = words;

/** Named by the list of files, so that what they declare travels with these types. */
export const effectWords = Object.keys(words) as (keyof typeof words)[];

export type { EffectShapes };
