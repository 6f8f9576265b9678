import { inOrder } from '../../lib/ordered';
import type { Condition } from '../../state/condition';
import type { Realm } from '../../state/game';
import type { FactionId } from '../../state/ids';
import { questionOf } from '../conditions/question';
import { atWar } from '../diplomacy/relations';

/**
 * Whom a faction's unmet aims would have at its side in an alliance that is yet to be founded, in
 * order of id: nobody where it stands in one, has talks under way, or could not have them now.
 */
export function partnersSought(realm: Realm, faction: FactionId): FactionId[] {
  if (realm.factions[faction]?.alliance !== null) return [];
  if (inOrder(realm.foundings).some(({ members }) => members.includes(faction))) return [];
  for (const { faction: whose, metOn, when } of realm.objectives) {
    if (whose !== faction || metOn !== null) continue;
    const partners = companyIn(when, faction);
    if (partners.length > 0 && partners.every((each) => isFree(realm, faction, each))) {
      return partners;
    }
  }
  return [];
}

function isFree(realm: Realm, faction: FactionId, other: FactionId): boolean {
  const power = realm.factions[other];
  return power?.alive === true && power.alliance === null && !atWar(realm, faction, other);
}

/** Those who must be allied with a faction for a condition to hold; what is denied is not asked for. */
function companyIn(condition: Condition, faction: FactionId): FactionId[] {
  if ('all' in condition) {
    const all = condition.all.flatMap((part) => companyIn(part, faction));
    return [...new Set(all)].sort();
  }
  if ('any' in condition || 'not' in condition) return [];
  const { definition, asked } = questionOf(condition);
  const together = definition.together?.(asked) ?? [];
  return together.includes(faction) ? together.filter((each) => each !== faction).sort() : [];
}
