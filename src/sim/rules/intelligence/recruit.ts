import { clamp } from '../../lib/integers';
import type { Realm } from '../../state/game';
import { type Counted, type FactionId, madeId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import { modifiersOf } from '../figures/modifiers';
import { agentsOf, withAgent } from './agents';

/**
 * Somebody enters the service: how able he is, depends on what his people teach, and nobody knows his face yet.
 * @source invented
 */
export function recruit(
  realm: Realm & Counted,
  rules: Ruleset,
  faction: FactionId,
  tag: string | undefined,
): void {
  const books = realm.factions[faction]?.books;
  if (!books) return;
  const { latinum, influence, cover, mostSkill } = rules.numbers.intelligence.agents;
  books.stocks.latinum -= latinum;
  books.stocks.influence -= influence;
  const id = madeId(realm, 'agent', faction, tag);
  withAgent(realm, {
    id,
    faction,
    name: nameFor(realm, rules, faction),
    skill: clamp(recruitSkill(realm, rules, faction), 1, mostSkill),
    cover,
    station: { kind: 'home' },
    arrives: 0,
    mission: null,
  });
}

/** Skill of who is recruited. */
export function recruitSkill(realm: Realm, rules: Ruleset, faction: FactionId): number {
  const { skill } = rules.numbers.intelligence.agents;
  return skill + modifiersOf(realm, rules, faction).flat('agentSkill');
}

/** A name of his culture that no officer and no agent of his power bears; where all are taken, one of them again. */
function nameFor(realm: Realm, rules: Ruleset, faction: FactionId): string {
  const names = rules.cultures[realm.factions[faction]?.culture ?? '']?.personNames ?? [];
  const taken = new Set(agentsOf(realm, faction).map(({ name }) => name));
  for (const id in realm.characters) {
    const person = realm.characters[id];
    if (person?.faction === faction) taken.add(person.name);
  }
  return names.find((name) => !taken.has(name)) ?? names[0] ?? '';
}
