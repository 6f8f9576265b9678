import type { Agent, CovertKind, CovertMission } from '../../state/agent';
import type { Realm } from '../../state/game';
import type { AgentId, FactionId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import { withAgent } from './agents';

/**
 * An agent has a covert mission from now on, or none; it begins when he is there.
 * @source invented
 */
export function instruct(
  realm: Realm,
  rules: Ruleset,
  faction: FactionId,
  id: AgentId,
  kind: CovertKind | null,
  target: string | null,
): void {
  const agent = realm.agents?.[id];
  const books = realm.factions[faction]?.books;
  if (!agent || !books) return;
  if (kind === null) {
    withAgent(realm, { ...agent, mission: null });
    return;
  }
  books.stocks.latinum -= rules.numbers.intelligence.missions[kind].latinum;
  withAgent(realm, { ...agent, mission: begun(realm, rules, agent, kind, target) });
}

/** A mission that needs no time is at work at once. */
function begun(
  { turn }: Realm,
  { numbers }: Ruleset,
  { arrives }: Agent,
  kind: CovertKind,
  target: string | null,
): CovertMission {
  const { months } = numbers.intelligence.missions[kind];
  const due = months === 0 ? 0 : Math.max(turn, arrives) + months;
  return { kind, target, since: turn, due };
}
