import { describe, expect, test } from 'vitest';
import { fill, number, percent, plain, say, signed, tenths } from '../../../src/text';

describe('figures in words', () => {
  test.each([
    [number(1234567), '1\u2009234\u2009567'],
    [number(-62), '−62'],
    [signed(118), '+118'],
    [signed(0), '±0'],
    [tenths(35), '3.5'],
    [tenths(-5), '−0.5'],
    [percent(724), '72\u2009%'],
  ])('%s', (shown, wanted) => expect(shown).toBe(wanted));
});

describe('sentences', () => {
  test('keep the links of what is put in, and begin with a capital', () => {
    const world = { text: 'Vulcan', link: { kind: 'world', world: 'vulcan.vulcan' } } as const;
    const sentence = say`the fall of ${world}.`;
    expect(plain(sentence)).toBe('The fall of Vulcan.');
    expect(sentence[1]).toEqual(world);
  });

  test('templates name ids, group numbers and leave out what is absent', () => {
    const name = (id: string) => `<${id}>`;
    expect(fill('{world} has {count}{nothing}', { world: 'sol', count: 1200 }, name)).toBe(
      '<sol> has 1\u2009200',
    );
  });
});
