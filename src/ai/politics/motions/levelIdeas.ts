import type { Alliance } from '../../../sim';
import { cohesionOf, levelAbove, levelRefusal } from '../../../sim';
import { because } from '../../core/planner';
import type { Outlook } from '../outlook';
import type { Idea } from './idea';

/** How much one must want allies to be bound closer; ambition beyond that from which one would be loosed again. */
const reluctance = -20;
const restless = 40;

/** To be bound closer where the members hold together for it, or less closely for who would be his own master. */
export function levelIdeas({ planner, attitude }: Outlook, alliance: Alliance): Idea[] {
  const { view, rules, me } = planner;
  const cohesion = {
    label: 'computer.cohesion' as const,
    amount: cohesionOf(rules, alliance, view.turn),
  };
  const liking = attitude('coalition') - attitude('ambition');
  const { level } = alliance.charter;
  if (level !== undefined && alliance.leader !== me && liking <= -restless) {
    const terms = { kind: 'charter', change: { what: 'level', level: null } } as const;
    return [{ terms, matter: 'move:loosen', reason: because('move.loosen', {}, [cohesion]) }];
  }
  const next = levelAbove(alliance);
  if (next === null || liking < reluctance) return [];
  if (levelRefusal(rules, alliance, next, view.turn) !== null) return [];
  const terms = { kind: 'charter', change: { what: 'level', level: next } } as const;
  return [{ terms, matter: `move:level:${next}`, reason: because('move.level', {}, [cohesion]) }];
}
