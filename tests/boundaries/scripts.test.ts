import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { printSummary } from '../../scripts/check/summary.mjs';
import { playwrightCounts, vitestCounts } from '../../scripts/check/testCounts.mjs';
import { serve } from '../../scripts/serve/serve.mjs';

const folder = mkdtempSync(join(tmpdir(), 'regents-accord-scripts-'));
const port = 41_973;

afterAll(() => rmSync(folder, { recursive: true }));

describe('the summary of npm test', () => {
  const core = { name: 'core', state: 'ok', seconds: 1, passed: 3, failed: 0 } as const;

  test.each([
    ['all passed', [core], 0, '3 passed, 0 failed'],
    ['a test failed', [{ ...core, passed: 2, failed: 1 }], 1, '2 passed, 1 failed'],
    [
      'a check without tests failed',
      [core, { ...core, passed: 0, failed: 1 }],
      1,
      '3 passed, 1 failed',
    ],
    ['nothing ran', [{ ...core, passed: 0 }], 1, '0 passed, 0 failed'],
  ])('when %s', (_, rows, code, lastLine) => {
    const log = vi.spyOn(console, 'log').mockImplementation(() => {});
    expect(printSummary(rows)).toBe(code);
    expect(String(log.mock.lastCall?.[0]).split('\n').at(-1)).toBe(lastLine);
    log.mockRestore();
  });

  test('counts a file that would not load', () => {
    const file = join(folder, 'vitest.json');
    const results = [{ status: 'failed', assertionResults: [] }];
    const totals = { numPassedTests: 4, numFailedTests: 0, numPendingTests: 1 };
    writeFileSync(file, JSON.stringify({ ...totals, testResults: results }));
    expect(vitestCounts(file)).toEqual({ passed: 4, failed: 1, skipped: 1 });
  });

  test('counts what went wrong outside any browser test', () => {
    const file = join(folder, 'playwright.json');
    const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 2 };
    writeFileSync(file, JSON.stringify({ stats, errors: [{}] }));
    expect(playwrightCounts(file)).toEqual({ passed: 6, failed: 2, skipped: 2 });
  });

  test('has no counts without a report', () => {
    expect(vitestCounts(join(folder, 'absent.json'))).toBeUndefined();
  });
});

describe('the server of npm start', () => {
  let server: Awaited<ReturnType<typeof serve>>;

  beforeAll(async () => {
    writeFileSync(join(folder, 'index.html'), 'the game');
    server = await serve(folder, { port, tries: 20, base: '/some/path/' });
  });
  afterAll(() => server.close());

  test('serves the page from a sub-path', async () => {
    const response = await fetch(server.address);
    expect(response.headers.get('content-type')).toContain('text/html');
    expect(await response.text()).toBe('the game');
  });

  test.each(['absent.js', '%2e%2e/secret', '..%2f..%2fetc/passwd', '%', '%00'])(
    'has nothing at %s',
    async (path) => {
      expect((await fetch(`${server.address}${path}`)).status).toBe(404);
    },
  );

  test('moves on when a port is taken', async () => {
    const taken = Number(new URL(server.address).port);
    const second = await serve(folder, { port: taken, tries: 20 });
    expect(second.address).not.toBe(server.address);
    second.close();
  });
});
