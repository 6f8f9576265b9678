import { hashState } from '../lib/hash';
import { type Issue, issue } from '../scenario/issue';
import { newGame } from '../scenario/newGame';
import type { Ruleset } from '../state/ruleset';
import { genesisHash, turnHash } from './chain';
import { type GameFile, hashAfter } from './gameFile';
import { playable, thaw } from './restore';

/**
 * The hashes that can be checked without playing: the scenario's, the start's, and that every kept
 * state is the one its link of the chain was made over. The rest is for `verify`.
 */
export function checkHashes(file: GameFile, rules: Ruleset): Issue | null {
  const scenario = hashState(file.scenario);
  if (scenario !== file.scenarioHash) return differs('scenarioHash', scenario, file.scenarioHash);
  if (playable(file, rules)) {
    const start = genesisHash(file, newGame(file.scenario, file.setup, rules));
    if (start !== file.genesis) return differs('genesis', start, file.genesis);
  }
  return checkKeyframes(file);
}

function checkKeyframes(file: GameFile): Issue | null {
  let last = -1;
  for (const [index, keyframe] of file.keyframes.entries()) {
    const { after } = keyframe;
    const path = `keyframes[${index}]`;
    if (after <= last || after > file.turns.length || (index === 0 && after !== 0)) {
      return issue(`${path}.after`, 'malformed', { found: after });
    }
    last = after;
    const expected = hashAfter(file, after);
    const state = thaw(file, keyframe);
    const record = file.turns[after - 1];
    const found =
      record === undefined
        ? genesisHash(file, state)
        : turnHash(hashAfter(file, after - 1) ?? '', record.orders, state);
    if (found !== expected) return differs(`${path}.state`, found, expected ?? '');
  }
  // The last state must be there: a file cut short is not an older save.
  if (last !== file.turns.length) {
    return issue('keyframes', 'tooFew', { found: last, least: file.turns.length });
  }
  return null;
}

function differs(path: string, found: string, expected: string): Issue {
  return issue(path, 'hashDiffers', { found, expected });
}
