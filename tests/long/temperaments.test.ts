import { expect, test } from 'vitest';
import { accuracyOf, confusions, namedBlind } from '../support/temper/classify';
import { playTempers } from '../support/temper/playTempers';

const games = Number(process.env.TEMPER_GAMES ?? 200);
const firstSeed = 2000;
/** The players of each part of the games are named by what was learned from the others. */
const parts = 10;

test('a player is known by his orders, in 80 of 100 players of galaxies never seen', () => {
  const samples = Array.from({ length: games }, (_, game) => playTempers(firstSeed + game));
  const guesses = namedBlind(samples, parts);
  expect(accuracyOf(guesses), confusions(guesses).join('\n')).toBeGreaterThanOrEqual(0.8);
});
