import { type Motion, pledgedVote, type Ruleset, type View } from '../../../sim';
import { scheduledMotions } from './forecasts';

/**
 * Motions of this month's session on which the power of the view has neither voted nor promised
 * to; with an envoy who votes as it leans, none wait.
 */
export function awaitingVote(view: View, rules: Ruleset): Motion[] {
  const { faction } = view;
  const power = view.factions[faction];
  const alliance = view.alliances[power?.alliance ?? ''];
  if (!power?.books || power.envoys || !alliance?.council) return [];
  return scheduledMotions(view, rules, alliance)
    .filter(({ due }) => due === 'now')
    .map(({ motion }) => motion)
    .filter(({ id, votes }) => !votes[faction] && pledgedVote(view, faction, id) === null);
}
