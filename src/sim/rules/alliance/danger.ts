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
import { keptFigures } from '../figures/stillness';

/** An outsider one would have to face, with its allies. */
export interface Danger {
  readonly faction: FactionId;
  /** In points of weight, its allies' with its own: as much of it as is feared. */
  readonly weight: number;
}

/**
 * The power outside a circle that a faction has most to fear: the heaviest, the less the more it is
 * a friend; null when there is none. Its allies stand behind it.
 * @source seed 1
 */
export function dangerTo(
  realm: Realm,
  rules: Ruleset,
  faction: FactionId,
  circle: readonly FactionId[],
): Danger | null {
  let worst: Danger | null = null;
  for (const { faction: outsider, weight } of sidesOf(realm, rules)) {
    if (circle.includes(outsider)) continue;
    // Nobody after it weighs more, however little it is liked.
    if (worst !== null && weight <= worst.weight) break;
    const feared = scale(weight, fearOf(realm, rules, faction, outsider));
    if (feared > (worst?.weight ?? 0)) worst = { faction: outsider, weight: feared };
  }
  return worst;
}

/** Every living power with its allies behind it, the heaviest first. */
function sidesOf(realm: Realm, rules: Ruleset): readonly Danger[] {
  return kept(realm, rules, [], () => {
    const living = idsOf(realm.factions).filter((id) => realm.factions[id]?.alive);
    const sides = living.map((id) => ({ faction: id, weight: sideWeight(realm, rules, id) }));
    return sortedBy(sides, (side) => -side.weight);
  });
}

const kept = keptFigures<readonly Danger[]>();

/** How much of an outsider's weight is feared, in permille: less and less as it becomes a friend. */
function fearOf(realm: Realm, rules: Ruleset, faction: FactionId, outsider: FactionId): number {
  const { friend, befriended } = rules.numbers.alliance.threat;
  const distance = friend - opinionOf(realm, rules, faction, outsider);
  return clamp(permilleOf(distance, befriended), 0, 1000);
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
