import type { SimpleWord } from '../../state/condition';
import type { ConditionDefinition } from './definition';
import * as words from './words';

/** Every word of the vocabulary that is not made of others, one file each. */
export const conditionRegistry: { readonly [W in SimpleWord]: ConditionDefinition<W> } = words;

/** Named by the list of files, so that what they declare travels with these types. */
export const simpleWords = Object.keys(words) as (keyof typeof words)[];
