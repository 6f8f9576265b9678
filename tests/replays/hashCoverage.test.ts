import { expect, it } from 'vitest';
import { copy, deepFreeze, hashState } from '../../src/sim';
import { leavesOf, otherLeaf, type Path, shown, valueAt } from '../support/leaves';
import { allProofPlays } from '../support/playedGames';

type Tree = Record<string | number, unknown>;

/** The tree with one value changed; everything beside the way to it is shared. */
function changedAt(tree: unknown, path: Path, change: (value: unknown) => unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return change(tree);
  const branch = Array.isArray(tree) ? [...tree] : { ...(tree as Tree) };
  (branch as Tree)[step] = changedAt((tree as Tree)[step], rest, change);
  return branch;
}

/** The tree without one entry. */
function withoutKey(tree: unknown, path: Path): unknown {
  const last = path.at(-1) as string | number;
  return changedAt(tree, path.slice(0, -1), (parent) => {
    if (Array.isArray(parent)) return parent.filter((_, at) => at !== last);
    const { [last]: _, ...others } = parent as Tree;
    return others;
  });
}

/** Promise 7: the hash covers everything. Of the written scenarios, whose states are alike, every third leaf. */
it('any leaf altered, or left out, gives another hash', () => {
  let altered = 0;
  let collisions = 0;
  for (const { game, proof } of allProofPlays()) {
    const stride = proof.name === 'sandbox' ? 1 : 3;
    // What is frozen is hashed once: only the way to the altered leaf is walked again.
    const state = deepFreeze(copy(game));
    const whole = hashState(state);
    expect(whole).toBe(hashState(game));
    const seen = new Set([whole]);
    for (const [at, path] of [...leavesOf(state)].entries()) {
      if (at % stride !== 0) continue;
      const hash = hashState(changedAt(state, path, otherLeaf));
      if (seen.has(hash)) collisions += 1;
      seen.add(hash);
      if (hash === whole) expect.fail(`${shown(path)} does not count: ${valueAt(state, path)}`);
      if (hashState(withoutKey(state, path)) === whole) expect.fail(`${shown(path)} may be absent`);
      altered += 2;
    }
  }
  expect(altered).toBeGreaterThan(30_000);
  // A 64-bit hash meets itself among so few once in ten thousand million runs.
  expect(collisions).toBe(0);
  console.log(`${altered} alterations of three states, each with another hash`);
}, 120_000);

it('a number is not its text, nothing is not null, and order counts in lists alone', () => {
  const hashes = [0, '0', false, null, '', [], {}, [0], ['0'], [[]], { a: 0 }, { a: null }].map(
    hashState,
  );
  expect(new Set(hashes).size).toBe(hashes.length);
  expect(hashState([1, 2])).not.toBe(hashState([2, 1]));
  expect(hashState({ a: 1, b: 2 })).toBe(hashState({ b: 2, a: 1 }));
  expect(hashState({ a: 1, b: 2 })).not.toBe(hashState({ a: 2, b: 1 }));
});
