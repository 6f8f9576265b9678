import { hashState } from '../lib/hash';
import { newGame } from '../scenario/newGame';
import type { Player, Setup } from '../scenario/setup';
import type { Scenario } from '../scenario/types';
import type { Game } from '../state/game';
import type { FactionId } from '../state/ids';
import type { Ruleset } from '../state/ruleset';
import { genesisHash } from './chain';
import { contentHash } from './contentHash';
import { type FrozenState, formatVersion, type GameFile } from './gameFile';

/** A new game and its file, before the first turn. `rules` is the game's own content. */
export function startFile(
  scenario: Scenario,
  setup: Setup,
  rules: Ruleset,
  build: string,
): { readonly file: GameFile; readonly game: Game } {
  const full = { ...setup, players: playersOf(scenario, setup) };
  const game = newGame(scenario, full, rules);
  const header = {
    rulesVersion: rules.version,
    build,
    contentHash: contentHash(rules),
    scenarioHash: hashState(scenario),
    setup: full,
  };
  const file: GameFile = {
    format: formatVersion,
    ...header,
    campaign: null,
    scenario,
    genesis: genesisHash(header, game),
    turns: [],
    keyframes: [{ after: 0, state: withoutChart(game) }],
    draft: {},
    result: null,
  };
  return { file, game };
}

/** Every faction's player by name: games that differ in nothing else then have the same hashes. */
function playersOf(scenario: Scenario, setup: Setup): Record<FactionId, Player> {
  const usual: Player = { controller: 'computer', difficulty: 'normal', handicap: 0 };
  const named = scenario.factions.map(({ id }) => [id, setup.players[id] ?? usual]);
  return { ...setup.players, ...Object.fromEntries(named) };
}

export function withoutChart(game: Game): FrozenState {
  const { chart: _, ...state } = game;
  return state;
}
