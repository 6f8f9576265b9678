import { afterEach, expect, test, vi } from 'vitest';
import { exponent, spread } from '../../../src/cli/bench/samples';
import { main } from '../../../src/cli/main';
import { readOptions, UsageError } from '../../../src/cli/options';

afterEach(() => vi.restoreAllMocks());

function silenced() {
  const said: string[] = [];
  const keep = (chunk: unknown) => {
    said.push(String(chunk));
    return true;
  };
  vi.spyOn(process.stdout, 'write').mockImplementation(keep);
  vi.spyOn(process.stderr, 'write').mockImplementation(keep);
  return said;
}

test('options are read, bounded and defaulted', () => {
  const options = readOptions(['--turns', '12', '--json'], { texts: ['turns'], flags: ['json'] });
  expect(options.whole('turns', 1, 100, 5)).toBe(12);
  expect(options.has('json')).toBe(true);
  const none = readOptions([], { texts: ['turns', 'luck'], flags: ['json'] });
  expect(none.whole('turns', 1, 100, 5)).toBe(5);
  expect(none.oneOf('luck', ['full', 'none'])).toBe('full');
});

test.each([
  ['--turns', 'x'],
  ['--turns', '0'],
  ['--turns', '101'],
  ['--turns=1.5'],
  ['--trns', '1'],
  ['word'],
  ['--turns'],
])('%s %s is refused', (...args) => {
  const read = () =>
    readOptions(args.filter(Boolean), { texts: ['turns'] }).whole('turns', 1, 100, 5);
  expect(read).toThrow(UsageError);
});

test.each([
  [[]],
  [['nonsense']],
  [['verify']],
  [['verify', 'no-such-file']],
  [['validate']],
  [['simulate']],
  [['simulate', '--scenario', 'no_such_scenario']],
  [['simulate', '--sandbox', '5']],
  [['simulate', '--sandbox', '50', '--seed', '']],
])('the command line %j is a usage error', async (args) => {
  silenced();
  expect(await main(args)).toBe(2);
});

test('help tells every command', async () => {
  const said = silenced();
  expect(await main(['help'])).toBe(0);
  for (const name of ['simulate', 'verify', 'validate', 'bench', 'campaigns']) {
    expect(said.join('')).toContain(`${name} `);
  }
});

test('medians, percentiles and growth', () => {
  expect(spread([5, 1, 3])).toEqual({ median: 3, p95: 5, samples: 3 });
  expect(
    exponent([
      { size: 1, cost: 2 },
      { size: 10, cost: 20 },
    ]),
  ).toBe(1);
  expect(
    exponent([
      { size: 1, cost: 1 },
      { size: 2, cost: 4 },
      { size: 4, cost: 16 },
    ]),
  ).toBe(2);
});
