import { describe, expect, test } from 'vitest';
import { sourcesIn } from './support/sources';
import { unspokenEnglish } from './support/unspokenEnglish';

const terms = "import { terms } from './en/codes/terms'; import { spoken } from './spoken';";
const refused = [
  ['src/text/words.ts', `${terms} export const label = (code: 'a') => terms[code];`],
  ['src/text/words.ts', `${terms} export const label = () => say(terms, spoken({}));`],
  ['src/text/words.ts', `${terms} export const label = () => ({ terms });`],
  ['src/ui/a.ts', "import { shell } from '../text/en/screens/shell/shell';"],
] as const;

const accepted = [
  ['src/text/words.ts', `${terms} export const label = (code: 'a') => spoken(terms)[code];`],
  ['src/text/words.ts', `${terms} export const label = (kind: 'a') => spoken(terms[kind]).name;`],
  ['src/text/words.ts', `${terms} export type Label = keyof typeof terms;`],
  ['src/text/en/a.ts', "import { naming } from './naming'; export const and = naming.and;"],
] as const;

describe('English in a game that may speak another language', () => {
  test.each(refused)('is refused in %s: %s', (path, code) => {
    expect(unspokenEnglish({ path, code })).toHaveLength(1);
  });

  test.each(accepted)('is told from what is spoken in %s: %s', (path, code) => {
    expect(unspokenEnglish({ path, code })).toEqual([]);
  });

  test('is where languages begin, and nowhere else', () => {
    const places = sourcesIn('src').flatMap(unspokenEnglish);
    expect(places).toEqual([expect.stringMatching(/^src\/text\/languages\.ts:/)]);
  });
});
