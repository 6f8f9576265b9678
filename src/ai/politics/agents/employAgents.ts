import type { Agent } from '../../../sim';
import {
  agentsOf,
  isInPlace,
  monthsBetween,
  suspicionBetween,
  suspicionPoints,
  suspicionTerms,
  total,
  victimAt,
} from '../../../sim';
import { chosen } from '../../core/choice';
import { because } from '../../core/planner';
import type { Outlook } from '../outlook';
import { isShelved, shelve } from '../refusals';
import { missionIdeas } from './missionIdeas';
import { postingIdeas } from './postingIdeas';

/** Turns between two missions of a power. */
const pause = 6;
/** Months for which a court is watched before something else is thought of. */
const watchful = 12;
/** Points of suspicion at which an agent had better leave. */
const hot = 45;
/** Cover without which nobody is sent abroad. */
const unknownFace = 45;
/** What a mission and a posting must be worth. */
const worthwhile = 15;

/** Gives agents who have nothing to do a mission where they are, or a place to go to. */
export function employAgents(outlook: Outlook): void {
  const { planner } = outlook;
  const { view, me } = planner;
  for (const agent of agentsOf(view, me)) {
    if (!isInPlace(agent) || !isFree(view.turn, agent)) continue;
    if (agent.station.kind === 'home') {
      if (agent.cover >= unknownFace) post(outlook, agent);
    } else if (!flee(outlook, agent)) employ(outlook, agent);
  }
}

function isFree(turn: number, { mission }: Agent): boolean {
  if (mission === null) return true;
  return mission.kind === 'watch' && mission.due === 0 && turn - mission.since >= watchful;
}

/** Who is suspected too much comes home. */
function flee({ planner }: Outlook, agent: Agent): boolean {
  const { view, rules, me } = planner;
  const victim = victimAt(view, agent.station);
  const suspicion = victim === null ? undefined : suspicionBetween(view, victim, me);
  if (!suspicion || suspicionPoints(view, rules, suspicion) < hot) return false;
  const terms = suspicionTerms(view, rules, suspicion);
  return planner.give(
    { type: 'sendAgent', agent: agent.id, station: { kind: 'home' } },
    because('agent.recall', { faction: suspicion.victim }, terms),
  );
}

function employ(outlook: Outlook, agent: Agent): void {
  const { planner } = outlook;
  if (isShelved(planner, 'covert')) return;
  const ideas = missionIdeas(outlook, agent).filter(({ terms }) => total(terms) >= worthwhile);
  const best = chosen(planner, `covert:${agent.id}`, ideas, ({ terms }) => total(terms));
  if (best === null) return;
  const { kind, target, values, terms } = best;
  const isGiven = planner.give(
    { type: 'instructAgent', agent: agent.id, mission: kind, target },
    because(`agent.${kind}`, values, terms),
  );
  if (isGiven) shelve(planner, 'covert', pause);
}

function post(outlook: Outlook, agent: Agent): void {
  const { planner } = outlook;
  const { view, rules, me } = planner;
  const ideas = postingIdeas(outlook)
    .map((idea) => {
      const months = monthsBetween(view, rules, me, agent.station, idea.station);
      return {
        ...idea,
        terms: [...idea.terms, { label: 'plan.distance', amount: -months } as const],
      };
    })
    .filter(({ terms }) => total(terms) >= worthwhile);
  const best = chosen(planner, `posting:${agent.id}`, ideas, ({ terms }) => total(terms));
  if (best === null) return;
  planner.give(
    { type: 'sendAgent', agent: agent.id, station: best.station },
    because('agent.send', { faction: best.victim }, best.terms),
  );
}
