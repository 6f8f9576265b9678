import { type Term, term } from '../../lib/terms';
import type { Realm } from '../../state/game';
import type { FactionId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import { modifiersOf } from '../figures/modifiers';
import { agentsOf, isAtWork } from './agents';

/** How hard it is for strangers to work under a power, in points: as it was felt last month. */
export function vigilanceOf(realm: Realm, { numbers }: Ruleset, faction: FactionId): number {
  return realm.factions[faction]?.vigilance ?? numbers.intelligence.vigilance.base;
}

/**
 * What the vigilance of a power comes to, with its terms: what its buildings and customs do, its best agent who counters, and
 * the alarm after somebody was taken from its court.
 * @source invented
 */
export function vigilanceTerms(realm: Realm, rules: Ruleset, faction: FactionId): Term[] {
  const { base, counter } = rules.numbers.intelligence.vigilance;
  return [
    ...term('vigilance.base', base),
    ...modifiersOf(realm, rules, faction).flatTerms('vigilance'),
    ...term('vigilance.counter', counter * counterSkill(realm, faction)),
    ...term('vigilance.alarm', realm.factions[faction]?.alarm ?? 0),
  ];
}

/** Skill of the best agent of a power who counters at home; 0 where nobody does. */
export function counterSkill(realm: Realm, faction: FactionId): number {
  let best = 0;
  for (const agent of agentsOf(realm, faction)) {
    if (agent.mission?.kind === 'counter' && isAtWork(agent)) best = Math.max(best, agent.skill);
  }
  return best;
}
