import { type Term, term } from '../../../lib/terms';
import type { CharacterId } from '../../../state/ids';
import { courtOf } from '../../diplomacy/court/councillors';
import { leavePosts } from '../../diplomacy/court/leavePosts';
import type { Done, Posting } from './definition';

/** Who can be found at a court: its head and its councillors, in the order they are heard. */
export function courtiers({ realm, victim }: Posting): CharacterId[] {
  if (victim === null) return [];
  const head = realm.factions[victim]?.head ?? null;
  const people = courtOf(realm, victim).map(({ person }) => person);
  return (head === null ? people : [head, ...people]).filter(
    (id) => realm.characters[id]?.status === 'active',
  );
}

/**
 * Whoever rules is guarded better than his councillors.
 * @source invented
 */
export function guardTerms({ realm, rules, victim }: Posting, target: string | null): Term[] {
  const isHead = victim !== null && target !== null && realm.factions[victim]?.head === target;
  return isHead ? term('odds.head', rules.numbers.intelligence.odds.head, target) : [];
}

/** Takes somebody from a court, dead or to the seat of whoever sent the agent; posts are left. */
export function takeCourtier(
  { game, context, agent, victim }: Done,
  target: CharacterId | null,
  how: 'killed' | 'kidnapped',
): void {
  const person = target === null ? undefined : game.characters[target];
  if (!person) return;
  leavePosts(game, person.id);
  if (how === 'killed') person.status = 'dead';
  else {
    person.status = 'captured';
    person.captor = agent.faction;
  }
  const { id: character, name } = person;
  context.emit({ type: 'courtierLost', character, name, faction: victim, how }, null, 'all');
}
