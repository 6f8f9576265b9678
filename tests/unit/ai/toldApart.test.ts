import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { accuracyOf, confusions, guessed, type Learned } from '../../support/temper/classify';
import { playTempers } from '../../support/temper/playTempers';

/** Nine players of galaxies that nothing was learned from; luck alone would name one. */
const seeds = [3000, 3001, 3002];

const kept = join(import.meta.dirname, '../../support/temper/learned.json');
const learned = JSON.parse(readFileSync(kept, 'utf8')) as Learned;

/** What was learned is written by `tests/long/temperaments.test.ts` with `TEMPER_RECORD=1`; that one names 600 players. */
test('most players of a few small galaxies are known by their orders', () => {
  const guesses = guessed(
    learned,
    seeds.flatMap((seed) => playTempers(seed)),
  );
  expect(accuracyOf(guesses), confusions(guesses).join('\n')).toBeGreaterThan(1 / 2);
}, 60_000);
