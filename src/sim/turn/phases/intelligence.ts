import { clamp } from '../../lib/integers';
import { inOrder } from '../../lib/ordered';
import { total } from '../../lib/terms';
import { withAgent } from '../../rules/intelligence/agents';
import { sentHome } from '../../rules/intelligence/sentHome';
import { suspicionPoints } from '../../rules/intelligence/suspicion';
import { vigilanceTerms } from '../../rules/intelligence/vigilance';
import type { Game } from '../../state/game';
import type { TurnContext } from '../context';
import { decideMission } from './intelligence/decideMission';
import { followStations } from './intelligence/followStations';
import { hunt } from './intelligence/hunt';
import { leaveTraces } from './intelligence/leaveTraces';

/**
 * What is done in secret: who has nowhere left to work goes home, agents arrive, missions whose day has come work or do not,
 * who watches leaves traces, strangers are searched for, and every power's vigilance is felt anew.
 * @source seed 14
 */
export function intelligence(game: Game, context: TurnContext): void {
  if (game.agents !== undefined) {
    followStations(game, context);
    for (const { id } of inOrder(game.agents)) arrive(game, context, id);
    for (const { id } of inOrder(game.agents)) decideMission(game, context, id);
    leaveTraces(game, context);
    hunt(game, context);
    for (const { id } of inOrder(game.agents)) rest(game, context, id);
    if (Object.keys(game.agents).length === 0) delete game.agents;
  }
  forget(game, context);
  publishVigilance(game, context);
}

function arrive(game: Game, context: TurnContext, id: string): void {
  const agent = game.agents?.[id];
  if (!agent || agent.arrives === 0 || agent.arrives > game.turn) return;
  withAgent(game, { ...agent, arrives: 0 });
  const { name, faction: by, station } = agent;
  context.emit({ type: 'agentArrived', agent: id, name, by, station }, null, [by], false);
}

/** At home a face is forgotten; whom others hold comes home at last, known to many. */
function rest(game: Game, context: TurnContext, id: string): void {
  const agent = game.agents?.[id];
  if (!agent) return;
  const { rests, mostCover, held: longest } = context.rules.numbers.intelligence.agents;
  if (agent.held) {
    if (game.turn - agent.held.since < longest) return;
    withAgent(game, sentHome(game, context.rules, agent));
    const { name, faction: by, held } = agent;
    const fact = { type: 'agentReturned', agent: id, name, by, faction: held.by } as const;
    context.emit(fact, null, [by, held.by].sort(), false);
    return;
  }
  if (agent.station.kind !== 'home' || agent.arrives > 0 || agent.cover >= mostCover) return;
  withAgent(game, { ...agent, cover: clamp(agent.cover + rests, 0, mostCover) });
}

/** Suspicions of which nothing is left are laid to rest. */
function forget(game: Game, { rules }: TurnContext): void {
  if (game.suspicions === undefined) return;
  const kept = inOrder(game.suspicions).filter(
    (each) => suspicionPoints(game, rules, each) > 0 && each.culprit !== null,
  );
  const alive = kept.filter(({ victim, culprit }) =>
    [victim, culprit ?? ''].every((id) => game.factions[id]?.alive === true),
  );
  if (alive.length > 0) game.suspicions = Object.fromEntries(alive.map((each) => [each.id, each]));
  else delete game.suspicions;
}

/** What whoever tries will feel next month. */
function publishVigilance(game: Game, { rules }: TurnContext): void {
  const { calms } = rules.numbers.persons.captives;
  for (const faction of inOrder(game.factions)) {
    if (!faction.alive) continue;
    // It is felt in full in the month it is raised, and less from then on.
    const alarm = Math.max(0, (faction.alarm ?? 0) - calms);
    if (alarm > 0) faction.alarm = alarm;
    else delete faction.alarm;
    faction.vigilance = Math.max(0, total(vigilanceTerms(game, rules, faction.id)));
  }
}
