import { describe, expect, test } from 'vitest';
import { sourcesIn } from './support/sources';
import { silentThrowers } from './support/throwers';

const refused = [
  'export function a() { throw new Error(); }',
  '/** Reads. */ export function a() { b(); } function b() { throw new Error(); }',
  '/** Reads. */ export function a() { try { b(); } finally { c(); } } function b() { throw 1; }',
  '/** Reads. */ export function a() { try { c(); } catch (cause) { throw cause; } }',
];

const accepted = [
  '/** Throws what went wrong. */ export function a() { throw new Error(); }',
  'function a() { throw new Error(); }',
  'export function a() { try { b(); } catch { return null; } } function b() { throw 1; }',
];

describe('exported functions that throw', () => {
  test.each(refused)('must say so: %s', (code) => {
    expect(silentThrowers({ path: 'src/sim/a.ts', code })).toHaveLength(1);
  });

  test.each(accepted)('are told from others: %s', (code) => {
    expect(silentThrowers({ path: 'src/sim/a.ts', code })).toEqual([]);
  });

  test('all do', () => {
    expect(sourcesIn('src').flatMap(silentThrowers)).toEqual([]);
  });
});
