import { computerTurn } from '../../src/ai/computerTurn';
import { ruleset } from '../../src/content';
import { boundedOptions, type Game, generateScenario, newGame, resolveTurn, type Setup } from '../../src/sim';

let played: Promise<Game[]> | null = null;

/** States from all along a computer-played sandbox campaign, made once for all tests of a run. */
export function playedGames(): Promise<Game[]> {
  played ??= Promise.resolve().then(play);
  return played;
}

function play(): Game[] {
  const sandbox = boundedOptions({ seed: 'played', systems: 60, factions: 5, lanes: 'some' });
  const scenario = generateScenario(sandbox, ruleset);
  const setup: Setup = { scenario: scenario.id, seed: 'played', luck: 'full', players: {}, sandbox };
  let game = newGame(scenario, setup, ruleset);
  const states = [game];
  for (let turn = 0; turn < 40; turn += 1) {
    const { orders } = computerTurn(game, ruleset, setup, { humans: [] });
    game = resolveTurn(game, orders, ruleset).game;
    if (turn % 5 === 4) states.push(game);
  }
  return states;
}
