import type { EventOf } from '../../events/event';
import type { Telling } from '../../events/telling';
import { clamp } from '../../lib/integers';
import type { Agent } from '../../state/agent';
import type { Game } from '../../state/game';
import type { FactionId } from '../../state/ids';
import { forget, remember } from '../diplomacy/memories';
import { earnPrestige } from '../diplomacy/prestige';
import { agentsOf, withAgent } from './agents';
import { systemOfStation } from './stations';
import { suspect } from './suspect';

/**
 * An agent is found out and taken: the galaxy hears of it, who sent him loses face, his victim's trust and what his forgers
 * had made believed; the captive is kept at the seat of who took him.
 * @source invented
 */
export function catchAgent(
  game: Game,
  context: Telling,
  agent: Agent,
  victim: FactionId,
  how: EventOf<'agentFound'>['how'],
): void {
  const { rules } = context;
  const { agents, shame, credit, suspicion } = rules.numbers.intelligence;
  const { id, name, faction: by, station, mission } = agent;
  suspect(game, context, agent, victim, 'caught', suspicion.caught);
  withAgent(game, {
    ...agent,
    cover: clamp(agent.cover - agents.caught, 0, 100),
    station: { kind: 'court', of: victim },
    arrives: 0,
    mission: null,
    held: { by: victim, since: game.turn },
  });
  remember(game, rules, victim, by, 'spiedOn');
  earnPrestige(game, rules, by, -shame);
  earnPrestige(game, rules, victim, credit);
  const where = systemOfStation(game, station, by);
  const fact = { agent: id, name, by, faction: victim, station, mission: mission?.kind ?? null };
  context.emit({ type: 'agentFound', ...fact, how }, where, 'all');
  exposeForgeries(game, context, by, victim);
}

/** What his power has forged at this court is seen for what it is. */
function exposeForgeries(game: Game, context: Telling, by: FactionId, court: FactionId): void {
  for (const agent of agentsOf(game, by)) {
    const { forged = [], ...others } = agent;
    const exposed = forged.filter((each) => each.court === court);
    if (exposed.length === 0) continue;
    const believed = forged.filter((each) => each.court !== court);
    withAgent(game, believed.length === 0 ? others : { ...agent, forged: believed });
    for (const { against } of exposed) {
      forget(game, court, against, 'plotted', against);
      remember(game, context.rules, against, by, 'spiedOn');
      context.emit({ type: 'forgeryExposed', faction: court, by, against }, null, 'all');
    }
  }
}
