import { hashCache, hashState } from '../lib/hash';
import { required } from '../lib/invariant';
import { newGame } from '../scenario/newGame';
import { rulesFor } from '../scenario/rulesFor';
import type { Game } from '../state/game';
import type { Ruleset } from '../state/ruleset';
import { resolveTurn } from '../turn/resolveTurn';
import { viewCache } from '../view/viewCache';
import { viewFor } from '../view/viewFor';
import { genesisHash, turnHash } from './chain';
import { contentHash } from './contentHash';
import { difference } from './difference';
import type { GameFile } from './gameFile';
import { playable, thaw } from './restore';

export type Verdict =
  | { readonly ok: true; readonly turns: number; readonly hash: string }
  | {
      readonly ok: false;
      /** The first turn that does not come out as the file says; null before the first. */
      readonly turn: number | null;
      /** The place in the file, or in the state, that differs. */
      readonly place: string;
      readonly reason:
        | 'otherRules'
        | 'hashDiffers'
        | 'stateDiffers'
        | 'viewDiffers'
        | 'resultDiffers';
      /** What was found again and what the file has. */
      readonly found?: string;
      readonly expected?: string;
    };

export interface VerifyOptions {
  /** Also checks, turn by turn, that orders were decided from the view their faction was due. */
  readonly views?: boolean;
}

/**
 * Plays a game again from its first turn and compares every hash and every kept state. `progress`
 * is told each turn done.
 */
export function verify(
  file: GameFile,
  rules: Ruleset,
  progress: (turn: number, of: number) => void = () => {},
  options: VerifyOptions = {},
): Verdict {
  const steps = verifySteps(file, rules, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    progress(step.value, file.turns.length);
  }
}

/** As `verify`, a turn at a step: the caller may pause or give up between them. */
export function* verifySteps(
  file: GameFile,
  rules: Ruleset,
  { views = false }: VerifyOptions = {},
): Generator<number, Verdict> {
  if (!playable(file, rules)) return otherRules(file, rules);
  if (hashState(file.scenario) !== file.scenarioHash) {
    return wrong(null, 'scenarioHash', 'hashDiffers');
  }
  const played = rulesFor(file.scenario, rules);
  let game = newGame(file.scenario, file.setup, rules);
  let hash = genesisHash(file, game);
  if (hash !== file.genesis) {
    return comparedAt(file, 0, game) ?? wrong(null, 'genesis', 'hashDiffers', hash, file.genesis);
  }
  for (const [index, record] of file.turns.entries()) {
    const unseen = views ? wrongView(file, index, game, played) : null;
    if (unseen) return unseen;
    game = resolveTurn(game, record.orders, played).game;
    hash = turnHash(hash, record.orders, game);
    if (hash !== record.hash) {
      const named = comparedLater(file, index, game, played);
      return named ?? wrong(index + 1, `turns[${index}].hash`, 'hashDiffers', hash, record.hash);
    }
    const differs = comparedAt(file, index + 1, game);
    if (differs) return differs;
    yield index + 1;
  }
  const ended = difference(game.outcome, file.result, 'result');
  if (ended) {
    return wrong(file.turns.length, ended.path, 'resultDiffers', ended.mine, ended.theirs);
  }
  return { ok: true, turns: file.turns.length, hash };
}

function otherRules(file: GameFile, rules: Ruleset): Verdict {
  if (file.rulesVersion !== rules.version) {
    const versions = [rules.version, file.rulesVersion].map(String) as [string, string];
    return wrong(null, 'rulesVersion', 'otherRules', ...versions);
  }
  return wrong(null, 'contentHash', 'otherRules', contentHash(rules), file.contentHash);
}

function wrong(
  turn: number | null,
  place: string,
  reason: (Verdict & { ok: false })['reason'],
  found?: string,
  expected?: string,
): Verdict {
  if (found === undefined || expected === undefined) return { ok: false, turn, place, reason };
  return { ok: false, turn, place, reason, found, expected };
}

/** The difference to the state kept after so many turns, if one is kept. */
function comparedAt(file: GameFile, after: number, game: Game): Verdict | null {
  const keyframe = file.keyframes.find((each) => each.after === after);
  if (keyframe === undefined) return null;
  const found = difference(game, thaw(file, keyframe));
  if (!found) return null;
  const turn = after === 0 ? null : after;
  return wrong(turn, found.path, 'stateDiffers', found.mine, found.theirs);
}

/**
 * A turn came out otherwise and no state of that turn is kept: plays on to the next one that is, to
 * name what differs there. The turn named stays the first bad one.
 */
function comparedLater(file: GameFile, index: number, game: Game, rules: Ruleset): Verdict | null {
  let state = game;
  for (let turn = index; turn < file.turns.length; turn++) {
    if (turn > index)
      state = resolveTurn(state, required(file.turns[turn], 'turn').orders, rules).game;
    if (!file.keyframes.some(({ after }) => after === turn + 1)) continue;
    const compared = comparedAt(file, turn + 1, state);
    return compared?.ok === false ? { ...compared, turn: index + 1 } : null;
  }
  return null;
}

/** A faction whose orders were not decided from the view that was its due. */
function wrongView(file: GameFile, index: number, game: Game, rules: Ruleset): Verdict | null {
  const cache = viewCache(game, rules);
  const hashOf = hashCache();
  for (const [faction, expected] of Object.entries(file.turns[index]?.views ?? {})) {
    const found = hashOf(viewFor(game, rules, faction, cache));
    if (found === expected) continue;
    return wrong(index + 1, `turns[${index}].views.${faction}`, 'viewDiffers', found, expected);
  }
  return null;
}
