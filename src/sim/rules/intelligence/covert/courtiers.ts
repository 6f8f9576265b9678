import type { Luck } from '../../../lib/luck';
import { type Term, term } from '../../../lib/terms';
import type { Game } from '../../../state/game';
import type { CharacterId, FactionId } from '../../../state/ids';
import type { Ruleset } from '../../../state/ruleset';
import { courtOf } from '../../diplomacy/court/councillors';
import { leavePosts } from '../../diplomacy/court/leavePosts';
import { gaolOf, takeCaptive } from '../../persons/captives';
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

/**
 * Takes somebody from a court, dead or to the seat of whoever sent the agent; posts are left, and the court is on its guard at
 * once: the next is harder to come by.
 * @source invented
 */
export function takeCourtier(
  { game, context, agent, victim }: Done,
  target: CharacterId | null,
  how: 'killed' | 'kidnapped',
): void {
  const person = target === null ? undefined : game.characters[target];
  if (!person) return;
  if (how === 'kidnapped') {
    takeCaptive(game, person.id, agent.faction, gaolOf(game, agent.faction));
  } else {
    leavePosts(game, person.id);
    person.status = 'dead';
  }
  raiseAlarm(game, context.rules, victim);
  const { id: character, name } = person;
  context.emit({ type: 'courtierLost', character, name, faction: victim, how }, null, 'all');
}

function raiseAlarm(game: Game, { numbers }: Ruleset, victim: FactionId): void {
  const { alarm, mostAlarm } = numbers.persons.captives;
  const faction = game.factions[victim];
  if (!faction) return;
  const before = faction.alarm ?? 0;
  faction.alarm = Math.min(mostAlarm, before + alarm);
  faction.vigilance = (faction.vigilance ?? 0) + faction.alarm - before;
}

/** A murderer's hand that misses may wound. */
export function woundCourtier(
  { game, context, victim }: Done,
  target: CharacterId | null,
  luck: Luck,
): void {
  const { missed, wound } = context.rules.numbers.persons.careers;
  const person = target === null ? undefined : game.characters[target];
  if (person?.status !== 'active' || !luck.chance(missed)) return;
  person.status = 'wounded';
  person.until = game.turn + wound;
  const { id: character, name } = person;
  context.emit({ type: 'attemptSurvived', faction: victim, character, name }, null, 'all');
}
