import { enemiesOf, idsOf } from '../../sim';
import { readNote, writeNote } from '../core/notes';
import type { Planner } from '../core/planner';

/**
 * Whether this is a turn to think politics through: at intervals by level, not in the same month for all, and
 * whenever the great facts changed: who is an enemy, which alliance one is in and with whom.
 */
export function thinksInFull(planner: Planner): boolean {
  const { view, me, skill } = planner;
  const facts = factsOf(planner);
  const before = readNote(planner, 'facts');
  const changed = before !== '' && before !== facts;
  writeNote(planner, 'facts', facts);
  const place = idsOf(view.factions).indexOf(me);
  return changed || (view.turn + place) % skill.reflection === 0;
}

function factsOf({ view, me, own }: Planner): string {
  const alliance = own.alliance === null ? undefined : view.alliances[own.alliance];
  const members = alliance ? `${alliance.id}:${alliance.members.join(',')}` : '';
  return `${members}|${enemiesOf(view, me).join(',')}`;
}
