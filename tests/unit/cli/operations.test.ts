import { expect, test } from 'vitest';
import type { Campaign } from '../../../src/cli/campaign';
import { OperationWatch } from '../../../src/cli/life/operations';
import { summaryOfAims } from '../../../src/cli/life/summaryOfAims';
import { summaryOfOperations } from '../../../src/cli/life/summaryOfOperations';
import type { Operation } from '../../../src/sim';
import { tinyGalaxy } from '../../support/galaxy';

const { game } = tinyGalaxy({
  systems: { a: [0, 0], b: [300, 0] },
  factions: ['red', 'green', 'blue'],
  alliances: { pact: ['red', 'green', 'blue'] },
});

const called: Operation = {
  id: 'operation:red:1',
  target: 'b',
  staging: 'a',
  strike: 9,
  command: 'red',
  called: 2,
  quotas: { red: 100, green: 200, blue: 0 },
  fleets: {},
  brought: {},
  status: 'gathering',
};

function watched(...months: readonly Partial<Operation>[]) {
  const watch = new OperationWatch();
  for (const month of months) {
    const council = game.alliances.pact!.council!;
    const alliance = {
      ...game.alliances.pact!,
      council: { ...council, operations: [{ ...called, ...month }] },
    };
    watch.see({ ...game, alliances: { pact: alliance } });
  }
  return watch.result;
}

const brought = { red: 120, green: 90, blue: 0 };

test('an operation is told when its day has come, with what each brought of what it owed', () => {
  expect(watched({})).toEqual([]);
  expect(watched({ status: 'failed' })).toEqual([]);
  expect(watched({}, { status: 'striking', brought }, { status: 'won', brought })).toEqual([
    {
      operation: called.id,
      target: 'b',
      called: 2,
      day: 9,
      contributions: [
        { member: 'green', promised: 200, brought: 90, share: 450 },
        { member: 'red', promised: 100, brought: 120, share: 1200 },
      ],
      won: true,
    },
  ]);
});

function played(change: Partial<Campaign>): Campaign {
  return { seed: '1', seated: {}, aims: [], operations: [], ...change } as unknown as Campaign;
}

test('allies are all whom the usual player plays; half of what they owe together is enough', () => {
  const operations = watched({ status: 'striking', brought });
  const kept = (seated: Campaign['seated']) =>
    summaryOfOperations([played({ operations, seated })]).kept;
  expect(kept({})).toEqual({ games: 1, of: 1 });
  expect(kept({ red: 'campaigner' })).toEqual({ games: 0, of: 1 });
  expect(kept({ red: 'campaigner', green: 'turtle' })).toEqual({ games: 0, of: 0 });
  expect(summaryOfOperations([played({ operations })]).members).toEqual({
    green: { operations: 1, kept: 0, share: 450 },
    red: { operations: 1, kept: 1, share: 1200 },
  });
});

test('aims are told by id, with the months in which they were met', () => {
  const aim = (metOn: number | null) => ({
    aims: [{ id: 'march', faction: 'red', kind: 'points' as const, metOn }],
  });
  expect(summaryOfAims([played(aim(40)), played(aim(null)), played(aim(9))])).toEqual({
    march: { faction: 'red', kind: 'points', met: 2, months: [9, 40] },
  });
});
