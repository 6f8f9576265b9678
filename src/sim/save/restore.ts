import { weakCache } from '../lib/cache';
import { required } from '../lib/invariant';
import { chartOf } from '../scenario/chartOf';
import { rulesFor } from '../scenario/rulesFor';
import type { Chart } from '../state/chart';
import type { Game } from '../state/game';
import type { Ruleset } from '../state/ruleset';
import { resolveTurn } from '../turn/resolveTurn';
import { madeWith } from './contentHash';
import type { GameFile, Keyframe } from './gameFile';

const charts = weakCache<GameFile['scenario'], Chart>();

/** The state a keyframe keeps, with its chart. */
export function thaw(file: GameFile, { state }: Keyframe): Game {
  const chart = charts.get(file.scenario) ?? chartOf(file.scenario);
  charts.set(file.scenario, chart);
  return { ...state, chart };
}

/** Whether these rules can play the file's turns again; if not, its keyframes can be watched. */
export function playable(file: GameFile, rules: Ruleset): boolean {
  return file.rulesVersion === rules.version && madeWith(rules, file);
}

/**
 * The state after a number of turns, 0 being the start: the nearest keyframe before it, played on
 * from there. Null when the turns in between were made by other rules.
 */
export function restore(file: GameFile, turns: number, rules: Ruleset): Game | null {
  const keyframe = required(
    file.keyframes.findLast(({ after }) => after <= turns),
    `keyframe for turn ${turns}`,
  );
  let game = thaw(file, keyframe);
  if (keyframe.after === turns) return game;
  if (!playable(file, rules)) return null;
  const played = rulesFor(file.scenario, rules);
  for (let turn = keyframe.after; turn < turns; turn++) {
    const { orders } = required(file.turns[turn], `turn ${turn + 1}`);
    game = resolveTurn(game, orders, played).game;
  }
  return game;
}
