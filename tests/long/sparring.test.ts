import { describe, expect, test } from 'vitest';
import { sparringPartners } from '../../src/ai/sparring/sparring';
import { inThreads } from '../../src/cli/inThreads';
import type { Competitor } from '../../src/cli/tournament/competitor';
import { fixturesOf } from '../../src/cli/tournament/fixtures';
import { verdictOf } from '../../src/cli/tournament/verdict';

/** Small galaxies, played long enough for a strategy to pay. */
const args = ['--sandbox', '80', '--factions', '4', '--turns', '100'];
const games = Number(process.env.SPARRING_GAMES ?? 20);

/** These play as the usual player does but for their statecraft: `greedy.test.ts` compares them. */
const usualBut: readonly string[] = ['founder', 'greedy'];

describe('the usual player', () => {
  test.each(sparringPartners.filter((name) => !usualBut.includes(name)))(
    'beats the simple strategy of the %s in 70 of 100 mirrored games',
    async (name) => {
      const usual: Competitor = { kind: 'level', difficulty: 'normal' };
      const course = { args, games, seedFrom: 1, sides: [] };
      const matches = await inThreads(
        'match',
        fixturesOf([usual, { kind: 'simple', name }], course),
      );
      const { bySeats, refused } = verdictOf(matches);
      expect(refused).toEqual([0, 0]);
      expect(bySeats.share.value, JSON.stringify(bySeats)).toBeGreaterThanOrEqual(0.7);
    },
  );
});
