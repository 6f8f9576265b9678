import { describe, expect, test } from 'vitest';
import { playMirrored } from '../../src/cli/life/mirrored';
import { totalOf } from '../../src/cli/tournament/gameScore';

/** 2295 to its end, beside one who founds an alliance as early and plays as usual, in the same seat of the same seeds. */
const seeds = Number(process.env.GREEDY_SEEDS ?? 8);
const turns = 10_000;

describe('who takes whatever the rules let him take', () => {
  test.each(['bajor', 'klingon'])('ends no better than who does not, as %s', async (power) => {
    const args = ['--scenario', '2295'];
    const tasks = Array.from({ length: seeds }, (_, at) => ({
      args,
      turns,
      seed: String(9101 + at),
    }));
    const [told] = await playMirrored(tasks, { [power]: 'greedy' }, { [power]: 'founder' });
    expect(told).toMatchObject({ games: seeds });
    if (!told) return;
    const said = JSON.stringify(told);
    expect(totalOf(told.own), said).toBeLessThanOrEqual(totalOf(told.others));
    expect(told.wins, said).toBeLessThanOrEqual(told.losses);
  });
});
