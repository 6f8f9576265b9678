import { describe, expect, test } from 'vitest';
import { ruleset } from '../../../src/content';
import { motionKinds, treatyKinds } from '../../../src/sim';
import { figureWords, words } from '../../../src/text';
import { databankOf, found } from '../../../src/ui/screens/databank/databank';

const bank = databankOf(ruleset, []);
const firstOf = (query: string) => found(bank, 'number', query)[0]?.key;

describe('the databank', () => {
  test('finds the rule of a trade treaty by its words, with what it pays', () => {
    expect(firstOf('trade treaty')).toBe('treaty:trade');
    const entry = bank.byKey.get('treaty:trade')!;
    const said = JSON.stringify(entry.facts);
    expect(said).toContain('2 latinum a month');
    expect(said).toContain('building:');
    const numbers = found(bank, 'number', 'trade treaty').map(({ key }) => key);
    expect(numbers).toContain('number:treaties.latinumPerPartner');
  });

  test.each([
    ...treatyKinds.map((kind) => [words.treaties[kind], `treaty:${kind}`]),
    ...motionKinds.map((kind) => [words.motions[kind], `motion:${kind}`]),
    ...Object.entries(figureWords()).map(([id, [name]]) => [name, `figure:${id}`]),
  ])('finds %s by its name', (name = '', key) => {
    const keys = found(bank, 'number', name.toLowerCase()).map((entry) => entry.key);
    expect(keys.slice(0, 4)).toContain(key);
  });

  test('has a name of its own for each figure: none is just a strength', () => {
    const names = Object.values(figureWords()).map(([name]) => name);
    expect(names).toEqual([...new Set(names)]);
    expect(names.filter((name) => /^strength$/i.test(name))).toEqual([]);
  });

  test('speaks of every number in words, with its unit and the rule that uses it', () => {
    const numbers = bank.entries.filter(({ kind }) => kind === 'number');
    expect(numbers.length).toBeGreaterThan(500);
    for (const { key, name, text, facts, source } of numbers) {
      const said = [name, text, source, ...facts.map((fact) => fact.text ?? '')].join(' ');
      expect(said, key).not.toMatch(/[a-z][A-Z]|[a-z]\.[a-z]|undefined|[{}`]/);
      expect(text, key).toMatch(/^[\p{Lu}\d].*\.$/u);
      expect(facts[0]?.text, key).toMatch(/\d/);
    }
  });
});
