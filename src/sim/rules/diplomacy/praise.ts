import { scale } from '../../lib/integers';
import { inOrder } from '../../lib/ordered';
import type { Faction } from '../../state/faction';
import type { Realm } from '../../state/game';
import type { FactionId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import { edictsOf } from '../economy/edicts';
import { note } from './memories';
import { atWar } from './relations';
import { trustOf } from './trust';

/** Points of opinion that the edicts of a faction would win it at a court that trusts its word. */
export function esteemOf(rules: Ruleset, faction: Faction): number {
  return edictsOf(faction).reduce((sum, id) => sum + (rules.edicts[id]?.esteem ?? 0), 0);
}

/** What a court comes to think of who is praised there: as far as it believes that word, and nothing of an enemy. */
export function praiseAt(
  realm: Realm,
  rules: Ruleset,
  court: FactionId,
  praised: FactionId,
  esteem: number,
): number {
  if (court === praised || esteem === 0 || atWar(realm, court, praised)) return 0;
  return scale(esteem, trustOf(realm, rules, court, praised));
}

/**
 * A month of praise: every court hears it, and thinks the better of who pays for it, by and by.
 * @source invented
 */
export function notePraise(realm: Realm, rules: Ruleset): void {
  const living = inOrder(realm.factions).filter(({ alive }) => alive);
  for (const praised of living) {
    const esteem = esteemOf(rules, praised);
    if (esteem === 0) continue;
    for (const { id: court } of living) {
      const points = praiseAt(realm, rules, court, praised.id, esteem);
      if (points > 0) note(realm, rules, court, praised.id, 'praised', points);
    }
  }
}
