import { expect, test } from 'vitest';
import { standingsOf } from '../../../../src/cli/tournament/standings';
import { type Tally, tallyFrom, type Verdict } from '../../../../src/cli/tournament/verdict';

const competitor = (temperament: string) =>
  ({ kind: 'temperament', temperament, difficulty: 'normal' }) as const;

function result(first: string, second: string, bySeats: Tally, byGame: Tally | null) {
  const none = { survival: 0, worlds: 0, aims: 0, victory: 0 };
  const verdict: Verdict = { byGame, bySeats, terms: [none, none], refused: [0, 0] };
  return { pairing: [competitor(first), competitor(second)] as const, verdict };
}

test('everybody stands where all his games put him, on whichever side he was', () => {
  const results = [
    result('house', 'legate', tallyFrom(3, 1, 0), tallyFrom(5, 0, 3)),
    result('house', 'hermit', tallyFrom(1, 0, 3), tallyFrom(2, 1, 5)),
    result('legate', 'hermit', tallyFrom(1, 1, 2), tallyFrom(4, 0, 4)),
  ];
  const seen = standingsOf(results).map(({ name, bySeats, byGame }) => {
    const { wins, ties, losses } = bySeats;
    return [name, wins, ties, losses, byGame?.wins];
  });
  expect(seen).toEqual([
    ['hermit', 5, 1, 2, 9],
    ['house', 4, 1, 3, 7],
    ['legate', 1, 2, 5, 7],
  ]);
});

test('of games that say nothing alone there is no standing', () => {
  const [first] = standingsOf([result('house', 'legate', tallyFrom(1, 0, 0), null)]);
  expect(first).toMatchObject({ name: 'house', byGame: null });
});
