import { expect } from 'vitest';
import type { GameFile } from '../../src/sim';
import { caught, type ForgeryCounts, forgeries } from './tampering';

/** Makes forgeries of a file and expects every one to be caught where it was made. */
export function proveTampering(file: GameFile, counts: ForgeryCounts): void {
  expect(caught(file, { change: () => {}, views: true }), 'the file as it is verifies').toBeNull();
  const tried: Record<string, number> = {};
  for (const forgery of forgeries(file, counts)) {
    const { kind, turns, place } = forgery;
    tried[kind] = (tried[kind] ?? 0) + 1;
    const found = caught(file, forgery);
    expect(found, `${kind} ${tried[kind]}: not caught`).not.toBeNull();
    if (turns) expect(turns, `${kind} ${tried[kind]} at ${found?.place}`).toContain(found?.turn);
    if (place && found?.turn !== null && !found?.place.startsWith('keyframes')) {
      expect(found?.place, kind).toBe(place);
    }
  }
  const total = Object.values(tried).reduce((sum, count) => sum + count, 0);
  console.log(`${file.setup.scenario}: ${total} forgeries caught: ${JSON.stringify(tried)}`);
}
