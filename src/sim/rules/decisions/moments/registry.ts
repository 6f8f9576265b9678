import type { MomentWord } from '../../../state/moment';
import type { MomentDefinition } from './definition';
import * as words from './words';

/** Every word of the vocabulary of moments, one file each. */
export const momentRegistry: { readonly [W in MomentWord]: MomentDefinition<W> } = words;

/** Named by the list of files, so that what they declare travels with these types. */
export const momentWords = Object.keys(words) as (keyof typeof words)[];
