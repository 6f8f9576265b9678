import { hashState } from '../lib/hash';
import { newGame } from '../scenario/newGame';
import type { Scenario, Setup } from '../scenario/types';
import type { Game } from '../state/game';
import type { Ruleset } from '../state/ruleset';
import { genesisHash } from './chain';
import { type FrozenState, formatVersion, type GameFile } from './gameFile';

/** A new game and its file, before the first turn. `rules` is the game's own content. */
export function startFile(
  scenario: Scenario,
  setup: Setup,
  rules: Ruleset,
  build: string,
): { readonly file: GameFile; readonly game: Game } {
  const game = newGame(scenario, setup, rules);
  const header = {
    rulesVersion: rules.version,
    build,
    contentHash: contentHash(rules),
    scenarioHash: hashState(scenario),
    setup,
  };
  const file: GameFile = {
    format: formatVersion,
    ...header,
    scenario,
    genesis: genesisHash(header, game),
    turns: [],
    keyframes: [{ after: 0, state: withoutChart(game) }],
    result: null,
  };
  return { file, game };
}

const contentHashes = new WeakMap<Ruleset, string>();

/** The hash of a whole ruleset. */
export function contentHash(rules: Ruleset): string {
  const hash = contentHashes.get(rules) ?? hashState(rules);
  contentHashes.set(rules, hash);
  return hash;
}

export function withoutChart(game: Game): FrozenState {
  const { chart: _, ...state } = game;
  return state;
}
