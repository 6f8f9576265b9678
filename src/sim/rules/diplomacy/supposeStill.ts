import { sameList } from '../../lib/sameList';
import type { Alliance } from '../../state/alliance';
import type { Realm } from '../../state/game';
import type { Ruleset } from '../../state/ruleset';
import { holdStill, keptOpinions } from '../figures/stillness';

/**
 * Says that a realm that was supposed within another changes no more. Where all that opinions rest on is as it was, the
 * two share them: a Council supposes by the hundred, and rarely what powers think of each other by.
 */
export function supposeStill(supposed: Realm, realm: Realm, rules: Ruleset): void {
  const opinions = keptOpinions(realm, rules);
  const shared = opinions !== null && isAsLiked(supposed, realm) ? opinions : undefined;
  holdStill(supposed, rules, shared);
}

/** Whether all is the same in two realms that opinions rest on; of worlds they ask no more than where seats lie. */
function isAsLiked(a: Realm, b: Realm): boolean {
  return (
    a.turn === b.turn &&
    isSame(a.memories, b.memories) &&
    isSame(a.relations, b.relations) &&
    isSame(a.treaties, b.treaties) &&
    isSame(a.characters, b.characters) &&
    isSame(a.factions, b.factions, (one, other) => isSame({ ...one }, { ...other })) &&
    isSame(a.alliances, b.alliances, isLedAlike)
  );
}

/** Who belongs to it, who leads it, and what it lets its members do to others. */
function isLedAlike(a: Alliance, b: Alliance): boolean {
  return (
    a.leader === b.leader &&
    a.charter.subjects === b.charter.subjects &&
    sameList(a.members, b.members)
  );
}

/** Whether two records hold the same, or what is alike. */
function isSame<T>(
  a: Readonly<Record<string, T>>,
  b: Readonly<Record<string, T>>,
  alike: (one: T, other: T) => boolean = () => false,
): boolean {
  if (a === b) return true;
  let more = 0;
  for (const key in a) {
    const [one, other] = [a[key] as T, b[key]];
    if (one !== other && (other === undefined || !alike(one, other))) return false;
    more += 1;
  }
  for (const _ in b) more -= 1;
  return more === 0;
}
