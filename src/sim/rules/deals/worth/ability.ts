import { clamp, permilleOf, root, scale } from '../../../lib/integers';
import { type Term, term } from '../../../lib/terms';
import type { StarSystem } from '../../../state/chart';
import type { Realm } from '../../../state/game';
import type { FactionId, SystemId } from '../../../state/ids';
import type { Ruleset } from '../../../state/ruleset';
import { isPeaceful } from '../../diplomacy/wars';
import { powerRatingOf } from '../../figures/powerRating';

/** How far a power without a seat may reach, in permille: nobody knows. */
const homeless = 500;

/**
 * How much of a war one power could bring to another, in permille: its fleets beside theirs by the almanac,
 * as far as they reach from seat to seat;
 * nothing where its law forbids war. Public, so that everybody comes to the same figure.
 * @source invented
 */
export function mightOver(realm: Realm, rules: Ruleset, by: FactionId, on: FactionId): number {
  const own = powerRatingOf(realm, by).fleets;
  const theirs = powerRatingOf(realm, on).fleets;
  if (own <= 0 || isPeaceful(realm, rules, by)) return 0;
  const share = theirs <= 0 ? 1000 : Math.min(1000, permilleOf(own, theirs));
  const seat = seatOf(realm, on);
  return scale(share, seat === undefined ? homeless : reachOf(realm, rules, by, seat));
}

/** How far the arm of a power reaches to a system, in permille, by where its seat is. */
export function reachOf(realm: Realm, rules: Ruleset, by: FactionId, to: SystemId): number {
  const here = realm.chart.systems[seatOf(realm, by) ?? ''];
  const there = realm.chart.systems[to];
  if (!here || !there) return homeless;
  const { reach } = rules.numbers.deals.promise;
  return clamp(2000 - permilleOf(between(here, there), reach), 0, 1000);
}

function between(a: StarSystem, b: StarSystem): number {
  return root((a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y));
}

function seatOf(realm: Realm, faction: FactionId): SystemId | undefined {
  return realm.worlds[realm.factions[faction]?.capital ?? '']?.system;
}

/** What a promise is worth the less for what its giver cannot do; `able` in permille. */
export function unableTerms(worth: number, able: number, giver: FactionId): Term[] {
  return worth > 0 ? term('deal.unable', scale(worth, able) - worth, giver) : [];
}
