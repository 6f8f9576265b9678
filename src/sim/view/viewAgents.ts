import { inOrder } from '../lib/ordered';
import { isSure } from '../rules/intelligence/suspicion';
import type { Agent, Suspicion } from '../state/agent';
import type { Game } from '../state/game';
import type { AgentId, FactionId, SuspicionId } from '../state/ids';
import type { Ruleset } from '../state/ruleset';

/** Agents as a power knows them: its own, and of others those it holds, without what they have done before. */
export function viewAgents(game: Game, viewer: FactionId): Record<AgentId, Agent> | undefined {
  if (game.agents === undefined) return undefined;
  const known: Record<AgentId, Agent> = {};
  for (const agent of inOrder(game.agents)) {
    if (agent.faction === viewer) known[agent.id] = agent;
    else if (agent.held?.by === viewer) {
      const { forged: _, ...rest } = agent;
      known[agent.id] = rest;
    }
  }
  return Object.keys(known).length === 0 ? undefined : known;
}

/** Suspicions as a power knows them: its own, without a culprit it is not sure of, and what others suspect it of. */
export function viewSuspicions(
  game: Game,
  rules: Ruleset,
  viewer: FactionId,
): Record<SuspicionId, Suspicion> | undefined {
  if (game.suspicions === undefined) return undefined;
  const known: Record<SuspicionId, Suspicion> = {};
  for (const suspicion of inOrder(game.suspicions)) {
    const { id, victim, culprit } = suspicion;
    if (culprit === viewer) known[id] = suspicion;
    else if (victim === viewer) {
      known[id] = isSure(game, rules, suspicion) ? suspicion : { ...suspicion, culprit: null };
    }
  }
  return Object.keys(known).length === 0 ? undefined : known;
}
