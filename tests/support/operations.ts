import { callOperation, type OperationTerms } from '../../src/sim/rules/alliance/operations';
import type { Motion, Operation } from '../../src/sim/state/alliance';
import type { Game } from '../../src/sim/state/game';
import type { Ruleset } from '../../src/sim/state/ruleset';
import { testContext } from './context';

/** Calls a joint operation as if the Council of the alliance `pact` had just voted for it. */
export function calledOperation(
  game: Game,
  rules: Ruleset,
  terms: Omit<OperationTerms, 'kind' | 'command'> & { command?: string },
): Operation {
  const alliance = game.alliances.pact!;
  const motion: Motion = {
    id: 'motion:red:1',
    terms: { kind: 'operation', command: alliance.leader, ...terms },
    by: alliance.leader,
    entered: game.turn - 1,
    ultimatum: false,
    offer: null,
    lobbying: {},
    votes: {},
  };
  callOperation(game, testContext(game, rules), alliance, motion);
  return alliance.council!.operations.at(-1)!;
}
