import { greatest, inOrder } from '../../../lib/ordered';
import { total } from '../../../lib/terms';
import { agentsOf, isInPlace } from '../../../rules/intelligence/agents';
import { catchAgent } from '../../../rules/intelligence/catchAgent';
import { victimAt } from '../../../rules/intelligence/stations';
import { counterChance, searchTerms } from '../../../rules/intelligence/suspicion';
import type { Agent, Suspicion } from '../../../state/agent';
import type { Game } from '../../../state/game';
import type { TurnContext } from '../../context';

/**
 * Who is suspected is searched for, where that was ordered or somebody counters: of several the one with the worst cover is
 * found. Where a search could have found him and he has left, the suspicion is laid to rest.
 * @source invented
 */
export function hunt(game: Game, context: TurnContext): void {
  for (const suspicion of inOrder(game.suspicions ?? {})) {
    if (suspicion.searched === game.turn) search(game, context, suspicion);
    else counter(game, context, suspicion);
  }
}

function search(game: Game, context: TurnContext, suspicion: Suspicion): void {
  const { id, victim } = suspicion;
  const chance = total(searchTerms(game, context.rules, suspicion));
  const found = context.luck('search', id).chance(chance);
  const agent = found ? suspectOf(game, suspicion) : null;
  if (agent) {
    catchAgent(game, context, agent, victim, 'search');
    return;
  }
  if (found) {
    const { [id]: _, ...others } = game.suspicions ?? {};
    game.suspicions = others;
  }
  const fact = { suspicion: id, faction: victim, empty: found };
  context.emit({ type: 'searchEnded', ...fact }, null, [victim], false);
}

function counter(game: Game, context: TurnContext, suspicion: Suspicion): void {
  const chance = counterChance(game, context.rules, suspicion);
  if (chance === 0) return;
  const agent = suspectOf(game, suspicion);
  if (!agent || !context.luck('counter', suspicion.id).chance(chance)) return;
  catchAgent(game, context, agent, suspicion.victim, 'counter');
}

function suspectOf(game: Game, { victim, culprit }: Suspicion): Agent | null {
  if (culprit === null) return null;
  const there = agentsOf(game, culprit).filter(
    (agent) => isInPlace(agent) && victimAt(game, agent.station) === victim,
  );
  return greatest(there, ({ cover }) => -cover);
}
