import { beforeAll, expect, test } from 'vitest';
import type { Campaign } from '../../src/cli/campaign';
import { inThreads } from '../../src/cli/inThreads';
import { summaryOfOperations } from '../../src/cli/life/summaryOfOperations';

/** 2295 as Klingons against the usual player at normal, by a competent player that plays by a script. */
const args = ['--scenario', '2295', '--seat', 'klingon=campaigner'];
const seeds = Number(process.env.KLINGON_SEEDS ?? 40);
const turns = 72;

/** The conquest that history tells, with its allies or alone, and before which month it must not come. */
const historic = ['klingon_conquest', 'klingon_alone'];
const earliest = 36;

let played: Campaign[];
beforeAll(async () => {
  const tasks = Array.from({ length: seeds }, (_, at) => ({ args, turns, seed: String(701 + at) }));
  played = await inThreads('campaign', tasks);
});

test('history’s aim is not met before its time in 90 of 100 games', () => {
  const months = played.map(({ aims }) =>
    Math.min(...aims.flatMap(({ id, metOn }) => (historic.includes(id) ? (metOn ?? []) : []))),
  );
  const early = months.filter((month) => month < earliest);
  expect(early.length, months.join(' ')).toBeLessThanOrEqual(seeds / 10);
});

test('allies bring at least half of what they promised to 80 of 100 operations', () => {
  const { kept, each } = summaryOfOperations(played);
  expect(kept.of).toBeGreaterThan(0);
  const shares = each.map(({ seed, target, allied }) => `${seed} ${target} ${allied}`).join(', ');
  expect(kept.games / kept.of, shares).toBeGreaterThanOrEqual(0.8);
});

test('the answer to the weapon nobody can answer comes in years', () => {
  const months = played.flatMap(({ aims }) =>
    aims.flatMap(({ id, metOn }) => (id === 'terran_grids' ? (metOn ?? []) : [])),
  );
  expect(Math.min(...months)).toBeGreaterThanOrEqual(24);
});
