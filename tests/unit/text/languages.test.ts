import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  byAlphabet,
  chooseLanguage,
  fill,
  languages,
  number,
  reasonSentence,
  refusalSentence,
  spokenTag,
  tenths,
  termLabel,
  words,
} from '../../../src/text';
import { refusals } from '../../../src/text/en/codes/refusals';
import { naming } from '../../../src/text/en/naming';
import { numerals } from '../../../src/text/en/numerals';
import { type Translation, translationOf } from '../../../src/text/spoken';

/** As the tour in CONTRIBUTING adds one: its parts in a file, and a line in the table of languages. */
const swedish = translationOf(
  [numerals, { ...numerals, thousands: '\u00a0', decimals: ',' }],
  [naming, { ...naming, nobody: 'ingen', and: 'och' }],
  [refusals, { ...refusals, noGame: 'Inget spel är öppet.' }],
);

const table = languages as Record<string, (typeof languages)[string]>;

beforeEach(() => {
  table.sv = { name: 'Svenska', load: async () => swedish };
});

afterEach(async () => {
  delete table.sv;
  await chooseLanguage('en');
});

const names = { faction: () => ({ text: '' }), anything: (id: string) => id } as never;

describe('a language', () => {
  test('is English until another is chosen', () => {
    expect(spokenTag()).toBe('en');
    expect(words.shell.close).toBe('Close');
  });

  test('says what it has words for, and what it has none for in English', async () => {
    expect(await chooseLanguage('sv')).toBe(true);
    expect(spokenTag()).toBe('sv');
    expect(fill('{all}', { all: ['a', 'b'] }, (id) => id)).toBe('A och b');
    expect(refusalSentence({ code: 'noGame' }, names)).toBe('Inget spel är öppet.');
    expect(refusalSentence({ code: 'malformed' }, names)).toBe(refusals.malformed);
    expect([number(12_345), tenths(35)]).toEqual(['12\u00a0345', '3,5']);
    expect(['zebra', 'öl', 'pil'].sort(byAlphabet)).toEqual(['pil', 'zebra', 'öl']);
  });

  test('gives way to another, and to English', async () => {
    await chooseLanguage('sv');
    await chooseLanguage('en');
    expect(number(12_345)).toBe('12\u2009345');
    expect(['zebra', 'öl', 'pil'].sort(byAlphabet)).toEqual(['öl', 'pil', 'zebra']);
  });

  test('is the last of those asked for, however long each takes to arrive', async () => {
    let arrive: (translation: Translation) => void = () => {};
    const arrival = new Promise<Translation>((resolve) => {
      arrive = resolve;
    });
    table.sv = { name: 'Svenska', load: () => arrival };
    const first = chooseLanguage('sv');
    expect(await chooseLanguage('en')).toBe(true);
    arrive(swedish);
    expect(await first).toBe(false);
    expect(spokenTag()).toBe('en');
  });

  test('is not changed by one that is unknown or does not arrive', async () => {
    table.sv = { name: 'Svenska', load: () => Promise.reject(new Error('no connection')) };
    await expect(chooseLanguage('sv')).rejects.toThrow('no connection');
    expect(await chooseLanguage('tlh')).toBe(false);
    expect(spokenTag()).toBe('en');
  });

  test('has every word of the parts it has, and no other', () => {
    // @ts-expect-error a word is missing
    translationOf([numerals, { thousands: '', decimals: '', minus: '' }]);
    // @ts-expect-error a word is left over
    translationOf([numerals, { ...numerals, dozen: 'tolv' }]);
  });

  test('is for those who build the game only where it says so', () => {
    const offered = Object.keys(languages).filter((tag) => !languages[tag]?.development);
    expect(offered).toEqual(['en', 'sv']);
  });
});

describe('the pseudo-language', () => {
  test('is spoken by every function that makes sentences', async () => {
    await chooseLanguage('en-XA');
    const said = [
      words.shell.close,
      words.shell.needs.arrears(words.nouns.stocks.latinum, 2),
      refusalSentence({ code: 'noGame' }, names),
      reasonSentence({ code: 'build.scout' } as never, names),
      termLabel({ label: 'income.world', amount: 1 } as never, names),
    ];
    expect(said.filter((text) => /[a-z]/i.test(text))).toEqual([]);
  });
});
