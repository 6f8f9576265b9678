import type { Motion } from '../../state/alliance';
import type { Ruleset } from '../../state/ruleset';
import type { View } from '../../state/view';
import { pledgedVote } from '../deals/openPledges';
import { sessionOf } from './agenda';

/**
 * Motions of this month's session on which the power of the view has neither voted nor promised
 * to; with an envoy who votes as it leans, none wait.
 */
export function awaitingVote(view: View, rules: Ruleset): Motion[] {
  const { faction } = view;
  const power = view.factions[faction];
  const alliance = view.alliances[power?.alliance ?? ''];
  if (!power?.books || power.envoys || !alliance?.council) return [];
  const { held } = sessionOf(view, rules, alliance);
  return held.filter(({ id, votes }) => !votes[faction] && pledgedVote(view, faction, id) === null);
}
