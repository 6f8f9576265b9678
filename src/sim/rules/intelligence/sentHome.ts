import type { Agent } from '../../state/agent';
import type { Realm } from '../../state/game';
import type { Ruleset } from '../../state/ruleset';
import { monthsBetween } from './stations';

/** An agent on his way home, with nothing to do and held by nobody. */
export function sentHome(realm: Realm, rules: Ruleset, agent: Agent): Agent {
  const { held: _, ...free } = agent;
  const home = { kind: 'home' } as const;
  const months = monthsBetween(realm, rules, agent.faction, agent.station, home);
  return { ...free, station: home, arrives: realm.turn + months, mission: null };
}
