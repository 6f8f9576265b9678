import { clamp } from '../../../lib/integers';
import { withAgent } from '../../../rules/intelligence/agents';
import { catchAgent } from '../../../rules/intelligence/catchAgent';
import { covertDefinitions } from '../../../rules/intelligence/covert/kinds';
import { covertOdds } from '../../../rules/intelligence/odds';
import { victimAt } from '../../../rules/intelligence/stations';
import { suspect } from '../../../rules/intelligence/suspect';
import type { Agent, CovertMission, TraceKind } from '../../../state/agent';
import type { Game } from '../../../state/game';
import type { AgentId, FactionId } from '../../../state/ids';
import type { TurnContext } from '../../context';

/**
 * A covert mission whose day has come works, does not, or is found out, by the chances that its owner could open. Who is
 * not paid does not move.
 * @source invented
 */
export function decideMission(game: Game, context: TurnContext, id: AgentId): void {
  const agent = game.agents?.[id];
  const mission = agent?.mission;
  if (!agent || !mission || agent.held || agent.arrives > 0) return;
  if (mission.due === 0 || mission.due > game.turn) return;
  if ((game.factions[agent.faction]?.books?.arrears.latinum ?? 0) > 0) {
    withAgent(game, { ...agent, mission: { ...mission, due: game.turn + 1 } });
    return;
  }
  const { rules } = context;
  const victim = victimAt(game, agent.station);
  const { targets } = covertDefinitions[mission.kind];
  const goesOn = targets({ realm: game, rules, agent, victim }).includes(mission.target);
  if (victim === null || !goesOn) {
    withAgent(game, { ...agent, mission: null });
    tellFailure(context, agent, mission, victim, true);
    return;
  }
  const { worked, found } = covertOdds(game, rules, agent, mission.kind, mission.target);
  const drawn = context.luck('covert', id).below(1000);
  if (drawn < worked) succeed(game, context, taught(context, agent, worked), mission, victim);
  else fail(game, context, agent, mission, victim, drawn < worked + found);
}

/** What was easy teaches nothing. */
function taught({ rules }: TurnContext, agent: Agent, odds: number): Agent {
  const { lesson, mostSkill } = rules.numbers.intelligence.agents;
  if (odds > lesson) return agent;
  return { ...agent, skill: Math.min(mostSkill, agent.skill + 1) };
}

function succeed(
  game: Game,
  context: TurnContext,
  agent: Agent,
  mission: CovertMission,
  victim: FactionId,
): void {
  const { agents, missions } = context.rules.numbers.intelligence;
  const { lasts, carryOut } = covertDefinitions[mission.kind];
  trace(game, context, agent, victim, mission.kind, missions[mission.kind].clue);
  const done: Agent = {
    ...agent,
    cover: clamp(agent.cover - agents.worked, 0, 100),
    mission: lasts ? { ...mission, due: 0 } : null,
  };
  withAgent(game, done);
  const fact = { type: 'covertWorked', ...factOf(agent, mission, victim) } as const;
  context.emit(fact, null, [agent.faction], false);
  carryOut?.({ game, context, agent: done, victim }, mission.target);
}

function fail(
  game: Game,
  context: TurnContext,
  agent: Agent,
  mission: CovertMission,
  victim: FactionId,
  isFound: boolean,
): void {
  const { agents, suspicion } = context.rules.numbers.intelligence;
  const { miss } = covertDefinitions[mission.kind];
  miss?.({ game, context, agent, victim }, mission.target, context.luck('missed', agent.id));
  if (isFound) {
    catchAgent(game, context, agent, victim, 'mission');
    return;
  }
  trace(game, context, agent, victim, 'failed', suspicion.failed);
  const cover = clamp(agent.cover - agents.failed, 0, 100);
  withAgent(game, { ...agent, cover, mission: null });
  tellFailure(context, agent, mission, victim, false);
}

function trace(
  game: Game,
  context: TurnContext,
  agent: Agent,
  victim: FactionId,
  kind: TraceKind,
  points: number,
): void {
  if (points > 0) suspect(game, context, agent, victim, kind, points);
}

function tellFailure(
  context: TurnContext,
  agent: Agent,
  mission: CovertMission,
  victim: FactionId | null,
  idle: boolean,
): void {
  const fact = { type: 'covertFailed', ...factOf(agent, mission, victim), idle } as const;
  context.emit(fact, null, [agent.faction], false);
}

function factOf(
  { id, name, faction }: Agent,
  { kind, target }: CovertMission,
  victim: FactionId | null,
) {
  return { agent: id, name, by: faction, mission: kind, target, faction: victim };
}
