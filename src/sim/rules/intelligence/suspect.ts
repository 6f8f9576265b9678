import type { Telling } from '../../events/telling';
import type { Agent, TraceKind } from '../../state/agent';
import type { Game } from '../../state/game';
import type { FactionId } from '../../state/ids';
import { leaveClue, suspicionBetween, suspicionPoints } from './suspicion';

/** How many points make a suspicion worth another word. */
const step = 20;

/**
 * A power finds a trace of somebody's agent, and is told when it begins to suspect, suspects more, or knows.
 * @source invented
 */
export function suspect(
  game: Game,
  context: Telling,
  agent: Agent,
  victim: FactionId,
  kind: TraceKind,
  points: number,
): void {
  const { rules } = context;
  const old = suspicionBetween(game, victim, agent.faction);
  const before = old ? suspicionPoints(game, rules, old) : 0;
  const suspicion = leaveClue(game, rules, agent, victim, kind, points);
  const now = suspicionPoints(game, rules, suspicion);
  const { sure } = rules.numbers.intelligence.suspicion;
  const steps = (of: number) => Math.floor(of / step) + (of >= sure ? 1 : 0);
  if (steps(now) <= steps(before)) return;
  const by = now >= sure ? agent.faction : null;
  const { id, place } = suspicion;
  const fact = { suspicion: id, faction: victim, place, points: now, by };
  context.emit({ type: 'suspicionRose', ...fact }, null, [victim], false);
}
