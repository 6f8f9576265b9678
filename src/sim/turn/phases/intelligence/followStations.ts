import { inOrder } from '../../../lib/ordered';
import { withAgent } from '../../../rules/intelligence/agents';
import { sentHome } from '../../../rules/intelligence/sentHome';
import { victimAt } from '../../../rules/intelligence/stations';
import type { Game } from '../../../state/game';
import type { TurnContext } from '../../context';

/**
 * Nobody serves the dead, and nobody works where there is nobody to work against: a world that is one's own now, a court
 * that is no more, a fleet that was lost.
 * @source invented
 */
export function followStations(game: Game, { rules }: TurnContext): void {
  for (const agent of inOrder(game.agents ?? {})) {
    if (!game.factions[agent.faction]?.alive) {
      const { [agent.id]: _, ...others } = game.agents ?? {};
      game.agents = others;
      continue;
    }
    if (agent.held) {
      if (!game.factions[agent.held.by]?.alive) withAgent(game, sentHome(game, rules, agent));
      continue;
    }
    if (agent.station.kind === 'home') continue;
    const victim = victimAt(game, agent.station);
    if (victim === null || victim === agent.faction) withAgent(game, sentHome(game, rules, agent));
  }
}
