import { describe, expect, test } from 'vitest';
import { playMirrored } from '../../src/cli/life/mirrored';
import { totalOf } from '../../src/cli/tournament/gameScore';

/** 2295 to its end, beside the usual player in the same seat of the same seeds. */
const seeds = Number(process.env.GREEDY_SEEDS ?? 8);
const turns = 10_000;

describe('who takes whatever the rules let him take', () => {
  test.each(['bajor', 'klingon'])('ends no better than the usual player, as %s', async (power) => {
    const args = ['--scenario', '2295', '--seat', `${power}=greedy`];
    const tasks = Array.from({ length: seeds }, (_, at) => ({
      args,
      turns,
      seed: String(9101 + at),
    }));
    const [told] = await playMirrored(tasks, { [power]: 'greedy' });
    expect(told?.games).toBe(seeds);
    const said = JSON.stringify(told);
    if (!told) return;
    expect(totalOf(told.strategys), said).toBeLessThanOrEqual(totalOf(told.usual));
    expect(told.wins, said).toBeLessThanOrEqual(told.losses);
  });
});
