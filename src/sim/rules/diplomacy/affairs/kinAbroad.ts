import { divide } from '../../../lib/integers';
import { idsOf, inOrder } from '../../../lib/ordered';
import type { Realm } from '../../../state/game';
import type { FactionId, SpeciesId } from '../../../state/ids';
import type { Ruleset } from '../../../state/ruleset';
import type { PeopleStatus } from '../../../state/world';
import { worldsOf } from '../../chart/worlds';
import type { Tell } from './definition';

/**
 * Tells of whose people live under whom, by millions weighed for their status in permille. Word of
 * that crosses every border, so that all who work out an opinion know the same. A people of many
 * powers is at home under any of them that is of it.
 */
export function tellKin(
  realm: Realm,
  rules: Ruleset,
  weights: Readonly<Partial<Record<PeopleStatus, number>>>,
  tell: Tell,
): void {
  const { kinMillions } = rules.numbers.opinion;
  const held = heldAbroad(realm, weights);
  if (held.size === 0) return;
  for (const { id, species, alive } of inOrder(realm.factions)) {
    const rulers = alive ? held.get(species) : undefined;
    for (const ruler of idsOf(rulers ?? {})) {
      const weighed = divide(rulers?.[ruler] ?? 0, 1000);
      if (ruler !== id) tell(id, ruler, divide(weighed + kinMillions - 1, kinMillions));
    }
  }
}

/** Thousandths of millions of each species, weighed, by who rules them. */
function heldAbroad(
  realm: Realm,
  weights: Readonly<Partial<Record<PeopleStatus, number>>>,
): ReadonlyMap<SpeciesId, Record<FactionId, number>> {
  const held = new Map<SpeciesId, Record<FactionId, number>>();
  for (const { owner, people } of worldsOf(realm)) {
    if (owner === null) continue;
    for (const { species, status, millions } of people) {
      const weight = weights[status] ?? 0;
      if (weight === 0) continue;
      const rulers = held.get(species) ?? {};
      rulers[owner] = (rulers[owner] ?? 0) + millions * weight;
      held.set(species, rulers);
    }
  }
  return held;
}
