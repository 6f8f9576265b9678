import { inOrder } from '../../../lib/ordered';
import { isAtWork } from '../../../rules/intelligence/agents';
import { victimAt } from '../../../rules/intelligence/stations';
import { suspect } from '../../../rules/intelligence/suspect';
import type { Game } from '../../../state/game';
import type { TurnContext } from '../../context';

/**
 * Who watches month after month is seen in the wrong place now and then: every so many months it leaves a trace.
 * @source invented
 */
export function leaveTraces(game: Game, context: TurnContext): void {
  const { watched, months } = context.rules.numbers.intelligence.suspicion;
  for (const agent of inOrder(game.agents ?? {})) {
    const { mission, station } = agent;
    if (mission?.kind !== 'watch' || !isAtWork(agent)) continue;
    const victim = victimAt(game, station);
    const stayed = game.turn - mission.since;
    if (victim === null || stayed === 0 || stayed % months !== 0) continue;
    suspect(game, context, agent, victim, 'watch', watched);
  }
}
