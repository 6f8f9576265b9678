import type { KeyedText, TextKey } from '../../../sim';

type Values = NonNullable<KeyedText['values']>;

const numerals = ['no', 'one', 'two', 'three', 'four', 'five', 'six'];

/** Small numbers as words. */
const inWords = (count: string | number | undefined) => numerals[Number(count)] ?? String(count);

/** Texts of galaxies that are drawn. `{name}` is a value. */
export const givenTexts: Readonly<Record<TextKey, string | ((values: Values) => string)>> = {
  'sandbox.title': 'Uncharted space',
  'sandbox.subtitle': ({ systems, powers, seed }) =>
    `${systems} systems, ${powers} powers, seed ${seed}`,
  'sandbox.briefing':
    'Nobody has drawn this chart before. Every power has one home, a handful of outposts and a few ships; the riches, the free peoples and the narrow places between them are anyone’s.',
  'sandbox.government': 'Realm of the frontier',
  'sandbox.situation': ({ outposts }) =>
    `One home world, ${inWords(outposts)} outposts, and stars all around that are nobody’s.`,
  'sandbox.greatest': 'First among powers',
  'sandbox.greatestText': 'Hold more worlds than anyone else when the age ends.',
  'sandbox.worlds': 'Worlds of our own',
  'sandbox.worldsText': ({ worlds }) => `Have ${inWords(worlds)} developed worlds.`,
  'sandbox.survive': 'Still here',
  'sandbox.surviveText': 'Live to see the end of the age.',
};
