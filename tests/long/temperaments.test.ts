import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { accuracyOf, confusions, learn, namedBlind, rounded } from '../support/temper/classify';
import { playTempers } from '../support/temper/playTempers';

const games = Number(process.env.TEMPER_GAMES ?? 200);
const firstSeed = 2000;
/** The players of each part of the games are named by what was learned from the others. */
const parts = 10;

/** What `tests/unit/ai/toldApart.test.ts` names players by; written anew where that is asked for (and formatted after). */
const kept = join(import.meta.dirname, '../support/temper/learned.json');

test('a player is known by his orders, in 80 of 100 players of galaxies never seen', () => {
  const samples = Array.from({ length: games }, (_, game) => playTempers(firstSeed + game));
  if (process.env.TEMPER_RECORD !== undefined) {
    writeFileSync(kept, `${JSON.stringify(rounded(learn(samples.flat())), null, 1)}\n`);
  }
  const guesses = namedBlind(samples, parts);
  console.log(`${accuracyOf(guesses)} of ${guesses.length}\n${confusions(guesses).join('\n')}`);
  expect(accuracyOf(guesses)).toBeGreaterThanOrEqual(0.8);
});
