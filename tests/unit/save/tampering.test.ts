import { expect, test } from 'vitest';
import { ruleset } from '../../../src/content';
import {
  type Decoded,
  decodeText,
  fileText,
  type GameFile,
  hashState,
  luckOf,
  verify,
} from '../../../src/sim';
import { cpuTime } from '../../support/cpuTime';
import { alterLeaf, damage } from './damage';
import { playedFile } from './playedFile';

const { file } = playedFile(13);
const text = JSON.stringify(file);

// biome-ignore lint/suspicious/noExplicitAny: a file may be altered in any way.
type Altered = any;

/** Alters a copy of the file; the fingerprint is made anew, as a forger would. */
function altered(change: (file: Altered) => void): Decoded {
  const copy = JSON.parse(text) as Altered;
  change(copy);
  return decodeText(JSON.stringify({ ...copy, checksum: hashState(copy) }), ruleset);
}

/** Where a forged file is caught: by loading, or by playing it again. */
function caught(result: Decoded): { place: string; turn: number | null } {
  if ('issues' in result) {
    expect(result.issues.length).toBeGreaterThan(0);
    return { place: result.issues[0]!.path, turn: null };
  }
  const verdict = verify(result.file, ruleset);
  if (verdict.ok) throw new Error('it was not caught');
  return { place: verdict.place, turn: verdict.turn };
}

test('the forger changes nothing, and nothing is found', () => {
  const result = altered(() => {});
  expect('file' in result && verify(result.file, ruleset).ok).toBe(true);
});

test('without a new fingerprint any change at all is refused on loading', () => {
  const sealed = JSON.parse(fileText(file)) as Altered;
  sealed.turns[3].orders[file.scenario.factions[0]!.id][0].reason.code = 'other';
  const result = decodeText(JSON.stringify(sealed), ruleset);
  expect(result).toMatchObject({ issues: [{ path: 'checksum', code: 'hashDiffers' }] });
});

test.each([0, 4, 9, 12])('an altered order of turn index %i names that turn', (index) => {
  const { turn } = caughtOrder(index);
  // A turn at a kept state is caught on loading already, which names the state.
  if (turn !== null) expect(turn).toBe(index + 1);
});

function caughtOrder(index: number) {
  return caught(
    altered((copy) => {
      const orders = Object.values(copy.turns[index].orders)[0] as Altered[];
      orders[0].order = { type: 'setStance', fleet: orders[0].order.fleet, stance: 'evade' };
    }),
  );
}

test('orders dropped, doubled, swapped between turns or factions are caught', () => {
  const [one, two] = file.scenario.factions.map(({ id }) => id) as [string, string];
  const changes: ((copy: Altered) => void)[] = [
    (copy) => copy.turns[2].orders[one].pop(),
    (copy) => copy.turns[2].orders[one].push(copy.turns[2].orders[one][0]),
    (copy) => copy.turns[2].orders[one].reverse(),
    (copy) => delete copy.turns[5].orders[two],
    (copy) => {
      [copy.turns[2].orders, copy.turns[3].orders] = [copy.turns[3].orders, copy.turns[2].orders];
    },
    (copy) => {
      const orders = copy.turns[2].orders;
      [orders[one], orders[two]] = [orders[two], orders[one]];
    },
  ];
  for (const change of changes) expect(caught(altered(change)).turn ?? 3).toBeGreaterThanOrEqual(3);
});

test('turns dropped, doubled or swapped are caught', () => {
  for (let index = 0; index < file.turns.length; index++) {
    caught(altered((copy) => copy.turns.splice(index, 1)));
    caught(altered((copy) => copy.turns.splice(index, 0, copy.turns[index])));
  }
  caught(altered((copy) => ([copy.turns[0], copy.turns[1]] = [copy.turns[1], copy.turns[0]])));
});

test('any altered hash is caught', () => {
  const flip = (hash: string) => hash.slice(0, -1) + (hash.endsWith('0') ? '1' : '0');
  for (let index = 0; index < file.turns.length; index++) {
    caught(
      altered((copy) => {
        copy.turns[index].hash = flip(copy.turns[index].hash);
      }),
    );
  }
  for (const key of ['genesis', 'scenarioHash', 'contentHash'] as const) {
    caught(
      altered((copy) => {
        copy[key] = flip(copy[key]);
      }),
    );
  }
});

test.each([
  'format',
  'rulesVersion',
  'build',
  'contentHash',
  'scenario',
  'scenarioHash',
  'setup',
  'genesis',
  'turns',
  'keyframes',
  'result',
] satisfies (keyof GameFile)[])('a file without its %s is refused', (key) => {
  const result = altered((copy) => {
    delete copy[key];
  });
  expect('issues' in result).toBe(true);
});

test('every input counts: another seed, luck, handicap, scenario or build is caught', () => {
  const faction = file.scenario.factions[0]!.id;
  const changes: ((copy: Altered) => void)[] = [
    (copy) => {
      copy.setup.seed += 'x';
    },
    (copy) => {
      copy.setup.luck = 'none';
    },
    (copy) => {
      copy.setup.players[faction].handicap = 1;
    },
    (copy) => {
      copy.setup.players[faction].difficulty = 'hard';
    },
    (copy) => {
      delete copy.setup.players[faction];
    },
    (copy) => {
      copy.build += 'x';
    },
    (copy) => {
      copy.scenario.title += '!';
    },
    (copy) => {
      copy.scenario.worlds[0].size = 5 - copy.scenario.worlds[0].size || 1;
    },
    (copy) => {
      copy.scenario.briefing.push('And more.');
    },
    (copy) => {
      copy.result = { kind: 'date', turn: 1, winners: [], objective: null, points: {} };
    },
  ];
  for (const change of changes) caught(altered(change));
});

test('any altered leaf of a kept state is caught on loading', () => {
  const luck = luckOf('leaves', 0, 'tamper');
  for (let round = 0; round < 60; round++) {
    const result = altered((copy) => alterLeaf(luck.pick(copy.keyframes as Altered[]).state, luck));
    expect('issues' in result).toBe(true);
  }
});

test('random damage to the text never crashes, never loads as something else', () => {
  const whole = fileText(file);
  const luck = luckOf('damage', 0, 'tamper');
  let slowest = 0;
  for (let round = 0; round < 150; round++) {
    const damaged = damage(whole, luck);
    const started = cpuTime();
    const result = decodeText(damaged, ruleset);
    slowest = Math.max(slowest, cpuTime() - started);
    if ('file' in result) expect(result.file).toEqual(file);
  }
  expect(slowest).toBeLessThan(1000);
});
