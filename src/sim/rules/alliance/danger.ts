import type { TermLabel } from '../../lib/codes/codes';
import { clamp, divide, permilleOf, scale } from '../../lib/integers';
import { idsOf, sortedBy } from '../../lib/ordered';
import { type Term, term } from '../../lib/terms';
import type { Realm } from '../../state/game';
import type { FactionId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import { opinionOf } from '../diplomacy/opinion';
import { membersWith } from '../diplomacy/relations';
import { ratingPointsOf } from '../figures/powerRating';

/** An outsider one would have to face, with its allies. */
export interface Danger {
  readonly faction: FactionId;
  /** In points of weight, its allies' with its own. */
  readonly weight: number;
}

/**
 * The heaviest power outside a circle that a faction does not count among its friends; null when
 * there is none. Its allies stand behind it.
 * @source seed 1
 */
export function dangerTo(
  realm: Realm,
  rules: Ruleset,
  faction: FactionId,
  circle: readonly FactionId[],
): Danger | null {
  const outsiders = idsOf(realm.factions).filter(
    (id) => realm.factions[id]?.alive && !circle.includes(id),
  );
  const sides = outsiders.map(
    (id): Danger => ({ faction: id, weight: sideWeight(realm, rules, id) }),
  );
  const { friend } = rules.numbers.alliance.threat;
  for (const danger of sortedBy(sides, ({ weight }) => -weight)) {
    if (opinionOf(realm, rules, faction, danger.faction) < friend) return danger;
  }
  return null;
}

function sideWeight(realm: Realm, rules: Ruleset, faction: FactionId): number {
  return membersWith(realm, faction).reduce((sum, id) => sum + ratingPointsOf(realm, rules, id), 0);
}

/**
 * How much an outsider is to be feared alone, in points: none where it is weak, and a reason against
 * alliances where nobody is.
 */
export function dangerTerms(
  realm: Realm,
  rules: Ruleset,
  label: TermLabel,
  faction: FactionId,
  danger: Danger | null,
  share: number,
): Term[] {
  const { harmless, step, most, least } = rules.numbers.alliance.threat;
  const ratio = permilleOf(danger?.weight ?? 0, ratingPointsOf(realm, rules, faction));
  const points = clamp(divide(ratio - harmless, step), -least, most);
  return term(label, scale(points, share), danger?.faction);
}
