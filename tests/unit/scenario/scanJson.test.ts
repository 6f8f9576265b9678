import { expect, test } from 'vitest';
import { scanJson, scenarioLimits } from '../../../src/sim/scenario/scanJson';
import { cpuTime } from '../../support/cpuTime';

const scan = (text: string, limits = {}) => scanJson(text, { ...scenarioLimits, ...limits });

test.each([
  '{}',
  '[]',
  'null',
  '"a"',
  '-0.5e+3',
  '[1,{"a":[true,false,null]},"\\u00e9\\n"]',
  ' { "a" : 1 } ',
])('%s is JSON', (text) => {
  expect(scan(text)).toBeNull();
  expect(() => JSON.parse(text)).not.toThrow();
});

test.each([
  '',
  '{',
  '}',
  '[1,]',
  '{"a":1,}',
  '{a:1}',
  "{'a':1}",
  '01',
  '1.',
  '.5',
  '+1',
  'nul',
  'NaN',
  '"a',
  '"\n"',
  '"\\x"',
  '"\\u12"',
  '[1 2]',
  '{"a" 1}',
  '{} {}',
  '[',
  '"a\\',
  '{"a"}',
  '[1}',
  '\u00a01',
])('%j is not', (text) => {
  expect(['syntax', 'brokenOff']).toContain(scan(text)?.code);
  expect(() => JSON.parse(text)).toThrow();
});

test('a text that breaks off is told apart from one that goes on wrongly', () => {
  expect(scan('{"a":')?.code).toBe('brokenOff');
  expect(scan('{"a": ]')?.code).toBe('syntax');
});

test('a mistake is named by line and column', () => {
  const found = scan('{\n  "fleets": [\n    { "name": oops }\n  ]\n}');
  expect(found).toMatchObject({ path: 'fleets[0].name', values: { line: 3, column: 15 } });
});

test('nesting of 100,000 is refused at once, and of the limit is not', () => {
  const started = cpuTime();
  expect(scan('['.repeat(100_000))?.code).toBe('tooDeep');
  expect(scan('{"a":'.repeat(100_000))?.code).toBe('tooDeep');
  expect(cpuTime() - started).toBeLessThan(500);
  expect(scan(`${'['.repeat(64)}${']'.repeat(64)}`)).toBeNull();
  expect(scan(`${'['.repeat(65)}${']'.repeat(65)}`)?.code).toBe('tooDeep');
});

test('too long a text, too long a string, too many values', () => {
  expect(scan(`"${'a'.repeat(4_194_304)}"`)?.code).toBe('tooLarge');
  expect(scan(`"${'a'.repeat(4_001)}"`)?.code).toBe('textTooLong');
  expect(scan(`["${'a'.repeat(4_000)}"]`)).toBeNull();
  expect(scan(`[${'0,'.repeat(500_000)}0]`)?.code).toBe('tooManyValues');
});

test.each(['__proto__', 'constructor', 'prototype', 'toString', '\\u005f_proto__'])(
  'the key %s is refused wherever it stands',
  (key) => {
    expect(scan(`{"a":[{"${key}":1}]}`)).toMatchObject({ code: 'forbiddenKey' });
  },
);

test('game files hold whole safe numbers only', () => {
  const whole = { wholeNumbers: true };
  expect(scan('[0,-5,999999999999999]', whole)).toBeNull();
  for (const number of ['1.5', '1e3', '9007199254740993']) {
    expect(scan(`[${number}]`, whole)?.code).toBe('notWhole');
  }
});
