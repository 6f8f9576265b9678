import type { GaugeWord } from '../../../state/gauge';
import type { GaugeDefinition } from './definition';
import * as words from './words';

/** Every word of the vocabulary of gauges, one file each. */
export const gaugeRegistry: { readonly [W in GaugeWord]: GaugeDefinition<W> } = words;

/** Named by the list of files, so that what they declare travels with these types. */
export const gaugeWords = Object.keys(words) as (keyof typeof words)[];
