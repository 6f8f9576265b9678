import { describe, expect, test } from 'vitest';
import type { EventOf } from '../../../src/sim';
import { fill, namesIn, plain, words } from '../../../src/text';
import { events } from '../../../src/text/en/codes/events';
import { reasons } from '../../../src/text/en/codes/reasons';
import { refusals } from '../../../src/text/en/codes/refusals';
import { statements } from '../../../src/text/en/codes/statements';
import { terms } from '../../../src/text/en/codes/terms';
import { pseudo, pseudoText } from '../../../src/text/pseudo';
import { tinyGalaxy } from '../../support/galaxy';

/** Every text of a table, and the one that stands for it. */
function pairs(english: unknown, other: unknown): (readonly [string, string])[] {
  if (typeof english === 'string') return [[english, other as string]];
  if (typeof english !== 'object' || english === null) return [];
  return Object.entries(english).flatMap(([key, value]) =>
    pairs(value, (other as Readonly<Record<string, unknown>>)[key]),
  );
}

const tables = { words, terms, reasons, statements };
const texts = pairs(tables, pseudo(tables));
const placeholders = /\{\w+[:}]/g;
const lettersOf = (text: string) => text.replace(placeholders, '').match(/\p{L}/gu)?.length ?? 0;

describe('the pseudo-language', () => {
  test('leaves no plain letter in any table', () => {
    expect(texts.length).toBeGreaterThan(1500);
    const plainLetters = texts.filter(([, other]) =>
      /[a-z]/i.test(other.replace(placeholders, '')),
    );
    expect(plainLetters).toEqual([]);
  });

  test('makes every word two fifths longer', () => {
    const short = texts.filter(([text, other]) => lettersOf(other) < 1.4 * lettersOf(text));
    expect(short).toEqual([]);
    const all = (at: 0 | 1) => texts.reduce((sum, pair) => sum + lettersOf(pair[at]), 0);
    expect(all(1) / all(0)).toBeLessThan(1.6);
  });

  test('keeps placeholders and all that is no letter', () => {
    const bare = (text: string) => text.replace(/[\p{L}«»]/gu, '');
    expect(texts.filter(([text, other]) => bare(text) !== bare(other))).toEqual([]);
    expect(pseudoText('{ships:ship|ships} at {system}')).toBe(
      '«{ships:ššĥîîþ|ššĥîîþš} ááť {system}»',
    );
  });

  test('stands in one pair of brackets, however often it is put into others', () => {
    const once = pseudoText('Fleet');
    expect(once).toMatch(/^«[^«»]+»$/);
    expect(pseudoText(once)).toBe(once);
    expect(pseudoText(`${once} is lost`)).toMatch(/^«[^«»]+»$/);
    expect(pseudoText('12 / 7')).toBe('12 / 7');
  });

  test('spares names that a text is given, not words written where they are given', () => {
    const { needs } = pseudo(words).shell;
    expect(needs.unrest('Qo’noS')).toMatch(/^«[^a-zA-Z]+ Qo’noS»$/);
    expect(needs.found(['Klingon Empire', 'Bajor'])).toContain('Klingon Empire');
    expect(needs.unrest('some place')).not.toMatch(/[a-z]/i);
  });

  test('spares names in sentences with links, and where they lead', () => {
    const factions = { red: { name: 'Reds' }, blue: { name: 'Blues' } };
    const { game, rules } = tinyGalaxy({ systems: {}, factions });
    const names = namesIn(game, rules);
    const peace: EventOf<'peaceMade'> = {
      type: 'peaceMade',
      factions: ['blue', 'red'],
      until: 9,
      where: null,
      to: 'all',
    };
    const told = pseudo(events).peaceMade(peace, names);
    const followed = told.filter(({ link }) => link);
    expect(followed).toEqual([names.faction('blue'), names.faction('red')]);
    expect(plain(told).replace(/Reds|Blues/g, '')).not.toMatch(/[a-z]/i);
  });

  test('is filled like any other', () => {
    const template = pseudo(refusals).enoughInRealm ?? '';
    expect(fill(template, { limit: 3 }, (id) => id)).toMatch(/^«[^a-zA-Z]*3[^a-zA-Z]*»$/);
  });
});
